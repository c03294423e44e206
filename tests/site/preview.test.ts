import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writePreviews } from '../../src/site/preview/index.ts';
import { Pen } from '../../src/site/preview/pen.ts';
import { identity, pageText } from '../catalogue/page-text.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { siteFrom } from './site-from.ts';

const preview = {
  title: 'Über œuvre, açúcar e ñandú',
  area: 'Área',
  language: 'Português',
  date: '21 de junho',
};

describe('a preview', () => {
  test('is a picture of the size that those who show links ask for, and always the same', async () => {
    const picture = Buffer.from(await new Pen().draw(preview));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(picture.equals(await new Pen().draw(preview))).toBe(true);
  });

  test('has no words where the font lacks the letters, rather than boxes', async () => {
    const pen = new Pen();
    const [japanese, korean, latin] = await Promise.all(
      ['一括メッセージ配信', '일괄 메시지', 'Mensagens'].map((title) => pen.draw({ ...preview, title })),
    );
    expect(japanese?.length).toBeGreaterThan(0);
    expect(Buffer.compare(japanese ?? Buffer.alloc(0), korean ?? Buffer.alloc(0))).toBe(0);
    expect(Buffer.compare(japanese ?? Buffer.alloc(0), latin ?? Buffer.alloc(0))).not.toBe(0);
  });
});

describe('previews', () => {
  const catalogue = siteFrom([
    { path: 'pt/a b.mdx', text: pageText({ 'exl-id': identity(1) }) },
    { path: 'it/c.mdx', text: pageText({ 'exl-id': identity(2) }) },
  ]);

  test('are kept from one build to the next, and drawn again when they are damaged', async () => {
    const [first, second, cache] = [
      await temporaryFolder(),
      await temporaryFolder(),
      await temporaryFolder(),
    ];
    expect(await writePreviews(first, catalogue, cache)).toEqual({ drawn: 2, kept: 0 });
    expect(await writePreviews(second, catalogue, cache)).toEqual({ drawn: 0, kept: 2 });
    const file = 'pt/blueprints/a b/preview.png';
    const picture = await readFile(join(first, file));
    expect(picture.equals(await readFile(join(second, file)))).toBe(true);

    const folder = join(cache, 'pictures');
    const [name = ''] = await readdir(folder);
    const kept = await readFile(join(folder, name));
    await writeFile(join(folder, name), kept.subarray(0, -1));
    expect(await writePreviews(second, catalogue, cache)).toEqual({ drawn: 1, kept: 1 });
  });

  test('are drawn where nothing can be kept', async () => {
    const folder = await temporaryFolder();
    expect(await writePreviews(folder, catalogue, null)).toEqual({ drawn: 2, kept: 0 });
    expect(await writePreviews(folder, catalogue, '/dev/null/cache')).toEqual({ drawn: 2, kept: 0 });
  });
});
