import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCatalogue } from '#drift';
import { readContent } from '#workspace';
import { FolderWatch } from '../../src/cli/check/folder-watch.ts';
import { pageText, temporaryFolder } from './temporary-folder.ts';

const table = (rows: number): string => `| a | b |\n| - | - |\n${'| 1 | 2 |\n'.repeat(rows)}`;
const [older, newer] = ['b'.repeat(40), 'c'.repeat(40)];

const ledger = (first: string, second: string): string =>
  `commits:\n${[first, second]
    .map((hash, day) => `  - hash: ${hash}\n    date: 2024-01-0${day + 1}T00:00:00Z\n    subject: x\n`)
    .join('')}`;

test('after every change, the report is that of a check of its own', async () => {
  const root = await temporaryFolder({
    'sources.yaml': ledger(older, newer),
    'applications.yaml': 'applications: []\n',
    'pt/a.mdx': pageText({ id: 1, commit: older, body: `[b](b.mdx)\n\n${table(3)}` }),
    'it/a.mdx': pageText({ id: 1, commit: newer, body: `[b](b.mdx)\n\n${table(4)}` }),
    'pt/b.mdx': pageText({ id: 2, body: 'Olá.' }),
    'it/c.mdx': pageText({ id: 2, body: 'Ciao.' }),
  });
  const watch = new FolderWatch(root, new Map(), checkCatalogue);
  const changes: [string, string | null][] = [
    ['it/a.mdx', pageText({ id: 1, commit: newer, body: table(5) })],
    ['sources.yaml', ledger(newer, older)],
    ['applications.yaml', 'applications:\n  - id: target\n    name: { pt: Target }\n'],
    ['sv/d.mdx', pageText({ id: 4, body: 'Hej [a](a.mdx).' })],
    ['it/c.mdx', null],
    ['it/b.mdx', pageText({ id: 2, body: '{x}' })],
    ['pt/a.mdx', '---\ntitle: x\n---\n'],
    ['sources.yaml', null],
    ['sv/d.mdx', null],
  ];
  await watch.check();
  for (const [path, text] of changes) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await (text === null ? rm(join(root, path)) : writeFile(join(root, path), text));
    const change = await watch.check();
    expect(change?.paths).toEqual([path]);
    expect(change?.report).toEqual(checkCatalogue(await readContent(root)));
  }
  expect(await watch.check()).toBeNull();
});
