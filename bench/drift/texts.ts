import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseTarGzip } from 'nanotar';

/** Reads the texts that records name, by name: from a folder of `<name>.md` files or from a `.tar.gz` of them. */
export async function readTexts(source: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  if ((await stat(source)).isDirectory()) {
    for (const file of await readdir(source))
      if (file.endsWith('.md')) texts.set(basename(file, '.md'), await readFile(join(source, file), 'utf8'));
    return texts;
  }
  for (const { name, text } of await parseTarGzip(await readFile(source)))
    if (name.endsWith('.md')) texts.set(basename(name, '.md'), text);
  return texts;
}
