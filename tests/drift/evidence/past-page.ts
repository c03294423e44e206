import type { PastPage } from '#drift';
import { readDocument } from '#markdown';
import { commit, pageText } from '../../catalogue/page-text.ts';

/** What of a version of a page is not as it mostly is. */
interface Telling {
  readonly date?: string;
  readonly origin?: string;
  readonly keys?: Readonly<Record<string, string | null>>;
}

/** A page as it was when it was translated from the source commit of a digit. */
export function version(
  digit: string,
  body: string,
  { date, origin = 'catalogue', keys = {} }: Telling = {},
): PastPage {
  const text = pageText({ 'source-git-commit': commit(digit), ...keys }, `${body}\n`);
  return {
    commit: commit(digit),
    date: date ?? null,
    text,
    outline: readDocument(text).outline,
    origin,
  };
}
