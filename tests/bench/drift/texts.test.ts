import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createTarGzip } from 'nanotar';
import { expect, test } from 'vitest';
import { readRecords } from '../../../bench/drift/records.ts';
import { readTexts } from '../../../bench/drift/texts.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';
import { record } from './record.ts';

const texts = [
  ['one', '# Olá\n'],
  ['two', 'Två öar, „ett“ och 日本語'],
] as const;

test('texts are read from a folder and from an archive of it alike, and nothing else is', async () => {
  const folder = await temporaryFolder({ 'blobs/readme.txt': 'a' });
  await mkdir(join(folder, 'blobs'), { recursive: true });
  for (const [name, text] of texts) await writeFile(join(folder, 'blobs', `${name}.md`), text);
  const archive = await createTarGzip([
    { name: 'blobs/' },
    { name: 'blobs/readme.txt', data: 'a' },
    ...texts.map(([name, text]) => ({ name: `blobs/${name}.md`, data: text })),
  ]);
  await writeFile(join(folder, 'blobs.tar.gz'), archive);
  const expected = new Map<string, string>(texts);
  expect(await readTexts(join(folder, 'blobs'))).toEqual(expected);
  expect(await readTexts(join(folder, 'blobs.tar.gz'))).toEqual(expected);
});

test('records are read line by line, compressed or not', async () => {
  const folder = await temporaryFolder({});
  const records = [record(), record({ id: 'r2', prevA: null })];
  const lines = `${records.map((one) => JSON.stringify(one)).join('\n')}\n\n`;
  await writeFile(join(folder, 'records.jsonl'), lines);
  await writeFile(join(folder, 'records.jsonl.gz'), gzipSync(lines));
  expect(await readRecords(join(folder, 'records.jsonl'))).toEqual(records);
  expect(await readRecords(join(folder, 'records.jsonl.gz'))).toEqual(records);
});
