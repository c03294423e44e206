import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { languageCodes, type NavigationEntry, writeNavigation } from '#catalogue';

/**
 * Makes a catalogue of many pages out of ours. Every copy is a blueprint of its own and differs in the text of every
 * paragraph, so that nothing which is kept by content is found again.
 *
 * @param from - our content folder
 * @param to - folder of the new catalogue
 * @param pages - at least this many pages are made
 * @returns how many pages were made
 */
export async function multiplyContent(from: string, to: string, pages: number): Promise<number> {
  const originals = await pagesBelow(from);
  const copies = Math.ceil(pages / originals.length);
  await mkdir(to, { recursive: true });
  for (const file of await readdir(from))
    if (file.endsWith('.yaml')) await cp(join(from, file), join(to, file));
  for (const language of languageCodes) {
    const own = originals.filter((page) => page.path.startsWith(`${language}/`));
    if (own.length === 0) continue;
    const slugs: string[] = [];
    for (const { path, text } of own) {
      for (let copy = 0; copy < copies; copy++) {
        const target = path.replace('/', `/area-${copy}/`);
        slugs.push(target.slice(language.length + 1, -'.mdx'.length));
        await mkdir(dirname(join(to, target)), { recursive: true });
        await writeFile(join(to, target), vary(text, copy));
      }
    }
    await writeFile(join(to, language, 'navigation.yaml'), navigation(slugs));
  }
  return copies * originals.length;
}

async function pagesBelow(folder: string): Promise<{ path: string; text: string }[]> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.mdx')).sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })));
}

/** The page with an identity of its own and other words in every line of prose; its structure stays. */
function vary(text: string, copy: number): string {
  let inCode = false;
  return text
    .replace(/^exl-id: (.+)$/m, (_line, id: string) => `exl-id: ${variedId(id, copy)}`)
    .split('\n')
    .map((line) => {
      if (line.startsWith('```')) inCode = !inCode;
      return inCode || !/^(?:\d+\. |- )?\p{Lu}[^|<>]*\.$/u.test(line)
        ? line
        : `${rotate(line, copy)} ${copy}.`;
    })
    .join('\n');
}

/** The words between the first and the last, turned round by some places. */
function rotate(line: string, places: number): string {
  const [first = '', ...rest] = line.split(' ');
  if (/[[\]`*_{]/.test(line)) return line;
  const by = places % Math.max(rest.length, 1);
  return [first, ...rest.slice(by), ...rest.slice(0, by)].join(' ');
}

function variedId(id: string, copy: number): string {
  const digest = createHash('sha256').update(`${id} ${copy}`).digest('hex');
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-4${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

function navigation(slugs: readonly string[]): string {
  const areas = Map.groupBy(slugs, (slug) => slug.split('/')[0] ?? '');
  return writeNavigation(
    [...areas].map(([area, pages]) => ({
      kind: 'area',
      id: area,
      title: area,
      entries: pages.map((slug): NavigationEntry => ({ kind: 'page', slug, title: null })),
    })),
  );
}
