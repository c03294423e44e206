import { expect, test, vi } from 'vitest';
import type { Language } from '#languages';
import type { Answer, Searcher } from '../../../../src/search/client/core/answer.ts';
import { SearchRuns } from '../../../../src/search/client/ui/search-runs.ts';
import { emptyState, type SearchState } from '../../../../src/search/client/ui/search-state.ts';
import { catalogue } from './catalogue.ts';

/** A searcher that waits at each answer until it is let go on. */
function heldSearcher(failed: readonly Language[] = []): {
  searcher: Pick<Searcher, 'search'>;
  release: () => void;
} {
  let release = (): void => undefined;
  const searcher: Pick<Searcher, 'search'> = {
    async *search(query) {
      for (const answered of [['pt'], ['pt', 'sv']] as const) {
        await new Promise<void>((resolve) => (release = resolve));
        yield answerTo(query, answered, failed);
      }
    },
  };
  return { searcher, release: () => release() };
}

function answerTo(query: string, answered: readonly Language[], failed: readonly Language[]): Answer {
  const all = answered.filter((language) => !failed.includes(language));
  const results = all.length > 0 ? catalogue.blueprints.slice(0, all.length) : [];
  return {
    query,
    results: results.map((blueprint) => ({
      blueprint,
      found: all,
      passage: () => Promise.reject(new Error('not asked for')),
    })),
    expansions: [],
    correction: null,
    answered: all,
    awaited: [],
    failed: answered.filter((language) => failed.includes(language)),
  };
}

const state = (query: string): SearchState => ({ ...emptyState, query });

/** What a search gives, each outcome as its query and the ids. */
async function collected(runs: SearchRuns, query: string, release?: () => void): Promise<string[]> {
  const outcomes: string[] = [];
  const letGo = setInterval(() => release?.(), 1);
  for await (const { query: of, results, failed } of runs.search(state(query), true))
    outcomes.push(
      `${of}${failed ? ' failed' : ''}: ${results.map(({ blueprint }) => blueprint.id).join(' ')}`,
    );
  clearInterval(letGo);
  return outcomes;
}

test('each answer is an outcome', async () => {
  const { searcher, release } = heldSearcher();
  const runs = new SearchRuns({ catalogue, searcher, locale: 'pt' });
  expect(await collected(runs, 'a', release)).toEqual(['a: jornadas', 'a: jornadas mensagens']);
});

test('nothing comes of a search that a later one has overtaken', async () => {
  const { searcher, release } = heldSearcher();
  const runs = new SearchRuns({ catalogue, searcher, locale: 'pt' });
  const first = collected(runs, 'first', release);
  const second = collected(runs, '');
  expect(await second).toEqual([': jornadas mensagens perfis svensk']);
  expect(await first).toEqual([]);
});

test('without an index, titles and descriptions are searched', async () => {
  const runs = new SearchRuns({ catalogue, searcher: null, locale: 'pt' });
  expect(await collected(runs, 'kundresor')).toEqual(['kundresor: svensk']);
});

test('so they are when a search fails, or every language does', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken: Pick<Searcher, 'search'> = {
    search: () => ({
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('There is no manifest.')) }),
    }),
  };
  const runs = new SearchRuns({ catalogue, searcher: broken, locale: 'pt' });
  expect(await collected(runs, 'perfis')).toEqual(['perfis failed: perfis']);
  expect(error).toHaveBeenCalledOnce();

  const { searcher, release } = heldSearcher(['pt', 'sv']);
  const silent = new SearchRuns({ catalogue, searcher, locale: 'pt' });
  expect((await collected(silent, 'perfis', release)).at(-1)).toBe('perfis failed: perfis');
  vi.restoreAllMocks();
});

test('one language that fails is no failure of the search', async () => {
  const { searcher, release } = heldSearcher(['sv']);
  const runs = new SearchRuns({ catalogue, searcher, locale: 'pt' });
  expect((await collected(runs, 'perfis', release)).at(-1)).toBe('perfis: jornadas');
});
