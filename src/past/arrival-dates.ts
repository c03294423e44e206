import type { Catalogue } from '#catalogue';
import { commitOf } from '#drift';
import { arrivals, openRepository } from '#history';

/**
 * Tells when each page came to the source commit that it names.
 *
 * @param root - path of the content folder
 * @returns by path of the page, ISO 8601; what no history tells is left out
 */
export async function readArrivalDates(
  root: string,
  { blueprints }: Pick<Catalogue, 'blueprints'>,
): Promise<Record<string, string>> {
  const opened = await openRepository(root);
  if ('refusal' in opened) return {};
  await using repository = opened;
  const { prefix } = repository;
  const found = (await arrivals(repository, { under: prefix })) ?? [];
  const dates = new Map(
    found.map(({ path, sourceCommit, arrivedIn }) => [
      `${path.slice(prefix.length)} ${sourceCommit}`,
      arrivedIn.committerDate,
    ]),
  );
  return Object.fromEntries(
    blueprints.flatMap(({ pages }) =>
      pages.flatMap((page) => {
        const date = dates.get(`${page.path} ${commitOf(page)}`);
        return date === undefined ? [] : [[page.path, date] as const];
      }),
    ),
  );
}
