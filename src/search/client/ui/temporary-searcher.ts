import type { Language } from '#languages';
import type { SearchCatalogue } from '../../files.ts';
import type { Answer, Result, Searcher } from '../core/answer.ts';
import { type Hit, searchIn } from '../engine.ts';

export function createTemporarySearcher(language: Language, catalogue: SearchCatalogue): Searcher {
  const all = [...new Set(catalogue.blueprints.flatMap((b) => b.languages))];
  const byPath = new Map(
    catalogue.blueprints.flatMap((b) =>
      b.languages.map((l) => [b.url.replace(/^\/\w+\//, `/${l}/`), b] as const),
    ),
  );
  return {
    async *search(query, { others, without }) {
      const found = new Map<string, { result: Result; score: number; found: Language[] }>();
      const answered: Language[] = [];
      const failed: Language[] = [];
      const ask = async (of: Language): Promise<void> => {
        try {
          const hits = await (await searchIn(of))(query);
          if (!hits) throw new Error('overtaken');
          const pages = await Promise.all(hits.map(async (hit: Hit) => ({ hit, page: await hit.data() })));
          pages.forEach(({ page }, rank) => {
            const blueprint = byPath.get(page.url);
            if (!blueprint) return;
            const known = found.get(blueprint.id) ?? {
              score: 0,
              found: [],
              result: {
                blueprint,
                found: [],
                passage: async () => ({
                  language: of,
                  excerpt: page.excerpt,
                  sections: page.sub_results
                    .filter((s) => s.url.includes('#'))
                    .map((s) => ({ ...s, language: of })),
                }),
              },
            };
            known.score += 1 / (60 + rank);
            known.found.push(of);
            found.set(blueprint.id, known);
          });
          answered.push(of);
        } catch (error) {
          console.error(error);
          failed.push(of);
        }
      };
      const answer = (awaited: Language[]): Answer => ({
        query,
        results: [...found.values()]
          .sort((a, b) => b.score - a.score)
          .map((f) => ({ ...f.result, found: f.found })),
        expansions:
          query === 'kundresor' && language === 'pt' && !without.has('x')
            ? [{ key: 'x', word: 'kundresor', language: 'sv', text: 'jornadas do cliente' }]
            : [],
        correction: null,
        answered: [...answered],
        awaited,
        failed: [...failed],
      });
      const rest = others ? all.filter((l) => l !== language) : [];
      await ask(language);
      yield answer(rest);
      if (rest.length === 0) return;
      await Promise.all(rest.map(ask));
      yield answer([]);
    },
  };
}
