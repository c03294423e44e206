import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '#markdown';
import type { PageEntry } from '../entries.ts';
import type { OutlinedPage } from './finding-sections.ts';

const known = new Map<string, OutlinedPage>();

/** Reads what pages are made of. The report of every language needs them, so that they are read once. */
export function outlinedPages(root: string, pages: readonly PageEntry[]): Promise<OutlinedPage[]> {
  return Promise.all(
    pages.map(async ({ language, path, digest }) => {
      const key = `${digest} ${path}`;
      const page = known.get(key) ?? {
        language,
        path,
        outline: readDocument(await readFile(join(root, path), 'utf8')).outline,
      };
      known.set(key, page);
      return page;
    }),
  );
}
