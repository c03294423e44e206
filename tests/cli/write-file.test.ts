import { lstat, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/write-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a file is written through a link to it', async () => {
  const folder = await temporaryFolder({ 'real.json': 'old' });
  await symlink(join(folder, 'real.json'), join(folder, 'link.json'));
  await writeWhole(join(folder, 'link.json'), 'new');
  expect(await readFile(join(folder, 'real.json'), 'utf8')).toBe('new');
  expect((await lstat(join(folder, 'link.json'))).isSymbolicLink()).toBe(true);
});
