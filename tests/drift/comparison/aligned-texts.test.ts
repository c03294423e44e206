import { expect, it } from 'vitest';
import { readCatalogue } from '#catalogue';
import { type AlignedTexts, textAligner } from '#drift';
import { readDocument } from '#markdown';
import { blueprint } from '../blueprint.ts';

function aligned(first: string, second: string): AlignedTexts {
  const files = Object.entries(blueprint({ pt: first, sv: second })).map(([path, text]) => ({ path, text }));
  const { blueprints, applications } = readCatalogue(files);
  const documents = new Map(files.map(({ path, text }) => [path, readDocument(text)]));
  const [one, other] = blueprints[0]?.pages ?? [];
  if (!one || !other) throw new Error('There are two pages.');
  const align = textAligner(applications, documents);
  const texts = align(one, other);
  expect(align(other, one).toSorted()).toEqual(texts.map(([a, b]) => [b, a] as const).toSorted());
  return texts;
}

const table = (head: string, ...rows: readonly string[]): string =>
  [head, '| --- | --- |', ...rows].join('\n');

it('pairs all that stands in pages of one shape', () => {
  const texts = aligned(
    `## Título\n\nTexto.\n\n- um\n- dois\n\n${table('| A | B |', '| casa | cor |')}`,
    `## Rubrik\n\nText.\n\n- ett\n- två\n\n${table('| C | D |', '| hus | färg |')}`,
  );
  expect(texts).toEqual(
    expect.arrayContaining([
      ['Título', 'Rubrik'],
      ['Texto.', 'Text.'],
      ['um', 'ett'],
      ['dois', 'två'],
      ['A', 'C'],
      ['casa', 'hus'],
      ['cor', 'färg'],
    ]),
  );
});

it('pairs rows and items of blocks that differ, and leaves out what one page alone has', () => {
  const texts = aligned(
    `- [um](https://a.example/)\n- [dois](https://b.example/)\n\n${table('| A | B |', '| 1 casa | cor |', '| 22 rio | mar |')}`,
    `- [två](https://b.example/)\n\n${table('| C | D |', '| 22 flod | hav |')}`,
  );
  expect(texts).toEqual(expect.arrayContaining([['dois', 'två']]));
  expect(texts).toEqual(
    expect.arrayContaining([
      ['22 rio', '22 flod'],
      ['mar', 'hav'],
    ]),
  );
  const words = texts.flat().join(' ');
  expect(words).not.toContain('casa');
  expect(words).not.toContain('um');
});
