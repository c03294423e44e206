import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import { onlyKeys, readDataFile } from './data-file.ts';
import type { Diagnostic, Place, TextFile } from './diagnostic.ts';
import { repeatedValues } from './repeated-values.ts';
import { diagnose } from './rules.ts';
import { suggestion } from './suggestion.ts';

/** Where it is listed which pages have moved. */
export const redirectsPath = 'redirects.yaml';

const slugForm =
  'expected the path of a page within its language, without .mdx, as in customer-journeys/overview';

/** Tells whether a text can be the path of a page within its language. */
export function isSlug(text: string): boolean {
  return (
    /^[^./\\\p{Cc}][^/\\\p{Cc}]*(?:\/[^./\\\p{Cc}][^/\\\p{Cc}]*)*$/u.test(text) && !text.endsWith('.mdx')
  );
}

const slug = z.string(slugForm).refine(isSlug, slugForm);

const redirectsSchema = onlyKeys(
  {
    redirects: z.array(
      onlyKeys({
        /** Where the page was. */
        from: slug,
        /** Where it is now. */
        to: slug,
      }),
      'expected a list',
    ),
  },
  'expected “redirects”, a list',
);

/** A page that has moved, in all languages. Both are slugs. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** Where the entry stands. */
  readonly place: Place;
}

/** Reads `redirects.yaml`; a catalogue without one has no pages that moved. */
export function readRedirects(file: TextFile | undefined): {
  redirects: readonly Redirect[];
  diagnostics: readonly Diagnostic[];
} {
  const { value, yaml, diagnostics } = readDataFile(file, redirectsSchema);
  if (!value || !yaml) return { redirects: [], diagnostics };
  const single = value.redirects.map(({ from }, index) => ({
    value: from,
    keys: ['redirects', index, 'from'],
    message: `redirects.${index}.from: ${from} is listed twice`,
  }));
  const redirects = value.redirects.map(({ from, to }, index) => ({
    from,
    to,
    place: { path: redirectsPath, ...yaml.positionOf(['redirects', index]) },
  }));
  return { redirects, diagnostics: [...diagnostics, ...repeatedValues(redirectsPath, yaml, single)] };
}

/**
 * Tells which redirects lead nowhere, and which lead away from a page that is there.
 *
 * @param slugs - the slugs of the pages of all languages
 */
export function brokenRedirects(redirects: readonly Redirect[], slugs: ReadonlySet<string>): Diagnostic[] {
  const later = new Map(redirects.map(({ from, to }) => [from, to]));
  return redirects.flatMap(({ from, to, place }) => {
    if (slugs.has(from)) {
      const message = `${from} is said to have moved to ${to}, but there is a page at ${from}.`;
      return diagnose('redirect-broken', { message, help: 'Take the entry out, or move the page.' }, place);
    }
    if (slugs.has(to)) return [];
    const next = later.get(to);
    const message = `${from} is said to have moved to ${to}, which is no page.`;
    const help =
      next === undefined
        ? `${suggestion(to, [...slugs])} Where the page is gone, take the entry out.`.trim()
        : `That page has moved on: write ${next}.`;
    return diagnose('redirect-broken', { message, help }, place);
  });
}

/**
 * Adds moves to a `redirects.yaml`, which keeps its comments. Redirects to where a page was lead to where it is now;
 * those from where a page is now are taken out, also where it has come back.
 *
 * @param text - the file; null where there is none
 * @param moves - old and new slugs
 */
export function addRedirects(text: string | null, moves: ReadonlyMap<string, string>): string {
  const document = parseDocument(text ?? stringify({ redirects: [] }));
  const list: unknown = document.get('redirects', true);
  if (!isSeq(list)) throw new TypeError('The file of redirects has no list.');
  const places = new Set(moves.values());
  list.flow = false;
  list.items = list.items.filter((entry) => {
    if (!isMap(entry)) return true;
    const to = moves.get(String(entry.get('to')));
    if (to !== undefined) entry.set('to', to);
    return !places.has(String(entry.get('from'))) && entry.get('from') !== entry.get('to');
  });
  for (const [from, to] of moves) if (!places.has(from)) list.add(document.createNode({ from, to }));
  return document.toString({ lineWidth: 0 });
}
