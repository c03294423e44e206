import { expect, it } from 'vitest';
import { provenanceOf } from '../../src/components/provenance.ts';

it.each([
  ['tm+mt', 54, 'sharedWithMemory', 54],
  ['mt', 54, 'shared', 54],
  ['tm+mt', 0, 'byMachineAndMemory', 0],
  ['mt', undefined, 'byMachine', 0],
  ['mt+ht', undefined, 'byMachineRevised', 0],
  ['ht', undefined, 'byPeople', 100],
  ['tm+mt', 100, 'byPeople', 100],
  [undefined, undefined, null, 0],
] as const)('workflow %s with %s percent by people', (workflow, degree, work, share) => {
  const frontMatter = {
    ...(workflow !== undefined && { 'workflow-type': workflow }),
    ...(degree !== undefined && { 'ht-degree': degree }),
  };
  expect(provenanceOf(frontMatter)).toEqual({ work, share });
});
