import { readCatalogue } from '#catalogue';
import { checkCatalogue } from '#drift';
import { readDocument } from '#markdown';
import { SiteCatalogue } from '../../../src/site/site-catalogue.ts';
import { takeSnapshot } from '../../../src/site/snapshot.ts';
import { standingsOf } from '../../../src/site/drift/standings.ts';
import { commit, identity, pageText } from '../../catalogue/page-text.ts';

/** A page of a small catalogue. */
export interface PlannedPage {
  /** Path below the content root. */
  readonly path: string;
  /** Number of its blueprint. */
  readonly blueprint?: number;
  /** The digit of its source commit. */
  readonly source?: string;
  readonly title?: string;
  readonly body?: string;
}

/** The source commits `a` to `c`, ten days between each. */
export const ledger = {
  path: 'sources.yaml',
  text: ['a', 'b', 'c']
    .map((digit, index) => `  - hash: ${commit(digit)}\n    date: 2021-06-${index}1T00:00:00Z\n`)
    .join('')
    .replace(/^/, 'commits:\n'),
};

/** The files of a small catalogue. */
export function filesOf(pages: readonly PlannedPage[]): { path: string; text: string }[] {
  return pages.map(({ path, blueprint = 1, source = 'a', title = 'Jornadas', body = '' }) => ({
    path,
    text: pageText(
      { 'exl-id': identity(blueprint), 'source-git-commit': commit(source), title: JSON.stringify(title) },
      body,
    ),
  }));
}

/** A small catalogue, checked. */
export function checked(
  pages: readonly PlannedPage[],
  others: readonly { path: string; text: string }[] = [],
) {
  const files = filesOf(pages);
  const catalogue = readCatalogue([...files, ...others]);
  const documents = new Map(files.map(({ path, text }) => [path, readDocument(text)]));
  return { catalogue, documents, report: checkCatalogue({ catalogue, documents }) };
}

/** A small catalogue as the site sees it. */
export function siteOf(
  pages: readonly PlannedPage[],
  others: readonly { path: string; text: string }[] = [],
): SiteCatalogue {
  return new SiteCatalogue(takeSnapshot({ ...checked(pages, others), hasFile: () => false }));
}

/** How the first blueprint stands: `pt behind 12`, with the words to translate. */
export function standings(
  pages: readonly PlannedPage[],
  others: readonly { path: string; text: string }[] = [],
): string[] {
  const [first] = standingsOf(checked(pages, others));
  return (first?.languages ?? []).map(({ language, state, words }) => `${language} ${state} ${words}`);
}
