import { afterAll, expect, test } from 'vitest';
import { builtSite, type BuiltPage } from './built-site.ts';
import { median, pageScale } from './page-weight.ts';

const site = builtSite();
const weigh = pageScale(site);
const pages = [...site.pages.values()].map((page) => ({
  kind: kindOf(page),
  file: page.file,
  ...weigh(page),
}));

/** What a page is: the part of the site that it belongs to. */
function kindOf({ path }: BuiltPage): string {
  const [, first = '', second = ''] = path.split('/');
  return /^[a-z]{2}$/.test(first) ? second || 'catalogue' : first || 'home';
}

/** Bytes of scripts that the pages of each kind may load unasked; for what has no number of its own, as few as a blueprint. */
const scriptBudgets: Readonly<Record<string, number>> = {
  search: 20 * 1024,
  // Lists that filter and sort, and texts side by side, are there to be worked with.
  catalogue: 6 * 1024,
  applications: 6 * 1024,
  areas: 6 * 1024,
  drift: 6 * 1024,
  compare: 6 * 1024,
};
const scriptBudget = 3 * 1024;

test('the middle one of the blueprints weighs at most 22 KB', () => {
  const blueprints = pages.filter(({ kind }) => kind === 'blueprints');
  expect(blueprints.length).toBeGreaterThan(0);
  expect(median(blueprints.map(({ total }) => total))).toBeLessThanOrEqual(22 * 1024);
});

test('no page loads more scripts unasked than its kind may', () => {
  const heavy = pages.filter(({ kind, scripts }) => scripts > (scriptBudgets[kind] ?? scriptBudget));
  expect(heavy).toEqual([]);
});

afterAll(() => {
  const rows = [...Map.groupBy(pages, ({ kind }) => kind)].map(([kind, those]) => [
    kind,
    {
      pages: those.length,
      median: median(those.map(({ total }) => total)),
      largest: Math.max(...those.map(({ total }) => total)),
      scripts: Math.max(...those.map(({ scripts }) => scripts)),
    },
  ]);
  console.log('Bytes of the pages of each kind with styles and scripts, compressed:');
  console.table(Object.fromEntries(rows));
});
