import type { Language } from '#languages';
import { createSearcher } from '../../../src/search/client/core/searcher.ts';
import type { Answer } from '../../../src/search/client/core/answer.ts';
import type { SearchCatalogue } from '../../../src/search/files.ts';
import { askWith, depth } from './answers.ts';

/** For whom our search is opened, and in what. */
export interface IsoglossSetUp {
  readonly language: Language;
  readonly locale: string;
  readonly catalogue: SearchCatalogue;
  /** Address of the manifest. */
  readonly manifest: string;
}

/** Opens our search, and makes it the one that is asked. The answer that counts is the last. */
export function open(setUp: IsoglossSetUp): void {
  const searcher = createSearcher(setUp);
  askWith(async (query) => {
    let last: Answer | null = null;
    for await (const answer of searcher.search(query, { others: true, without: new Set(), literal: false }))
      last = answer;
    if (!last || last.failed.length > 0)
      throw new Error(`Languages could not answer “${query}”: ${last?.failed.join(', ') ?? 'all'}`);
    const { results, expansions, correction } = last;
    return {
      blueprints: results.slice(0, depth).map(({ blueprint }) => blueprint.id),
      told: [
        ...expansions.map(({ word, text }) => `${word} = ${text}`),
        ...(correction === null ? [] : [`meant: ${correction}`]),
      ],
    };
  });
}
