import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentFolderError, type DocumentCache, readContent } from '#workspace';
import { pageText } from '../cli/temporary-folder.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

test('reads the catalogue and the pages as documents', async () => {
  const root = await temporaryFolder({
    'applications.yaml': 'applications:\n  - id: target\n    name: { pt: Target }\n',
    'pt/area/page.mdx': pageText({ body: 'Olá {nome}.' }),
    'sv/area/page.mdx': pageText({ body: 'Hej.' }),
  });
  const { catalogue, documents } = await readContent(root);
  expect(catalogue.blueprints.map(({ pages }) => pages.map(({ path }) => path))).toEqual([
    ['pt/area/page.mdx', 'sv/area/page.mdx'],
  ]);
  expect(catalogue.applications.ids).toEqual(['target']);
  expect([...documents.keys()]).toEqual(['pt/area/page.mdx', 'sv/area/page.mdx']);
  expect(documents.get('pt/area/page.mdx')?.problems).toMatchObject([
    { rule: 'expression-forbidden', line: 10 },
  ]);
  expect(documents.get('sv/area/page.mdx')?.outline.blocks).toMatchObject([
    { kind: 'heading' },
    { text: 'Hej.' },
  ]);
});

test('a file that is not UTF-8 is told, be it a page or a data file', async () => {
  const root = await temporaryFolder({
    'pt/page.mdx': Buffer.from(pageText({ body: 'São' }), 'latin1'),
    'pt/navigation.yaml': Buffer.from('entries:\n  - id: a\n    title: Áreas\n', 'latin1'),
  });
  const { documents } = await readContent(root);
  const told = [...documents].map(([path, { problems }]) => [
    path,
    ...problems.map(({ rule, line }) => `${rule} ${line}`),
  ]);
  expect(told).toEqual([
    ['pt/navigation.yaml', 'text-not-utf8 3'],
    ['pt/page.mdx', 'text-not-utf8 2'],
  ]);
});

test('a folder without pages is read, and one that there is not is an error', async () => {
  const root = await temporaryFolder();
  expect((await readContent(root)).documents.size).toBe(0);
  await expect(readContent(join(root, 'missing'))).rejects.toThrow(ContentFolderError);
  await writeFile(join(root, 'file'), '');
  await expect(readContent(join(root, 'file'))).rejects.toThrow('There is no content folder at');
});

test('what was read before is read again only where it changed, and forgotten where it is gone', async () => {
  const root = await temporaryFolder({
    'pt/a.mdx': pageText({ id: 1, body: 'um' }),
    'pt/b.mdx': pageText({ id: 2, body: 'dois' }),
    'pt/c.mdx': pageText({ id: 3, body: 'três' }),
  });
  const known: DocumentCache = new Map();
  const first = await readContent(root, known);
  await writeFile(join(root, 'pt/b.mdx'), pageText({ id: 2, body: 'outro' }));
  await rm(join(root, 'pt/c.mdx'));
  const second = await readContent(root, known);
  expect(second.documents.get('pt/a.mdx')).toBe(first.documents.get('pt/a.mdx'));
  expect(second.documents.get('pt/b.mdx')).not.toBe(first.documents.get('pt/b.mdx'));
  expect(second.documents.get('pt/b.mdx')?.outline.blocks.at(-1)).toMatchObject({ text: 'outro' });
  expect([...known.values()]).toEqual([...second.documents.values()]);
});
