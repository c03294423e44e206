import { type Language, languageCodes } from '#catalogue';
import { commit, identity, pageText } from '../catalogue/page-text.ts';
import type { Files } from './check-files.ts';

/** A ledger that knows three source commits, of which c is the newest. */
export const ledger = {
  'sources.yaml': `commits:\n${['a', 'b', 'c']
    .map((digit, index) => `  - hash: ${commit(digit)}\n    date: 2026-0${index + 1}-01T10:00:00Z\n`)
    .join('')}`,
};

interface Translation {
  readonly body: string;
  /** The digit of the source commit; `a` unless told otherwise. */
  readonly from?: string;
  readonly keys?: Readonly<Record<string, string | null>>;
}

/** The files of one blueprint. The body of each page begins on line 8. */
export function blueprint(
  pages: Readonly<Partial<Record<Language, string | Translation>>>,
  path = 'page.mdx',
): Files {
  return Object.fromEntries(
    languageCodes.flatMap((language) => {
      const page = pages[language];
      if (page === undefined) return [];
      const { body, from = 'a', keys = {} } = typeof page === 'string' ? { body: page } : page;
      const all = { 'exl-id': identity(1), 'source-git-commit': commit(from), ...keys };
      return [[`${language}/${path}`, pageText(all, `${body}\n`)]];
    }),
  );
}
