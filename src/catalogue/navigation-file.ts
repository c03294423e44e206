import { stringify } from 'yaml';
import { z } from 'zod';
import { type DataFile, onlyKeys, readDataFile } from './data-file.ts';
import type { TextFile } from './diagnostic.ts';
import type { Area, ListedLink, ListedPage, NavigationEntry } from './navigation-tree.ts';

const anyText = z.string({
  error: ({ input }) => (input === undefined ? 'expected text, found none' : 'expected text'),
});

const text = anyText.trim().min(1, 'expected text, found none');

const slug = text.transform((value): ListedPage => ({ kind: 'page', slug: value, title: null }));

const page = onlyKeys({ page: text, title: text.optional() }).transform(
  ({ page: value, title = null }): ListedPage => ({ kind: 'page', slug: value, title }),
);

const link = onlyKeys({
  title: text,
  url: z.url({ protocol: /^https?$/, error: 'expected an address that begins with https:// or http://' }),
}).transform((value): ListedLink => ({ kind: 'link', ...value }));

const area = onlyKeys({
  id: anyText.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'expected lower-case words joined by hyphens, as in customer-journeys',
  ),
  title: text,
  get entries() {
    return z.array(entry, 'expected a list').default([]);
  },
}).transform((value): Area => ({ kind: 'area', ...value }));

/** Each entry is read as what its keys show it to be, so that its faults are told and not those of the other kinds. */
const entry: z.ZodType<NavigationEntry> = z.unknown().transform((value, context) => {
  const form = formOf(value);
  if (!form) {
    context.addIssue(
      'expected a page (its slug, or page and title), a link (title and url) or an area (id, title and entries)',
    );
    return z.NEVER;
  }
  const reading = form.safeParse(value);
  if (reading.success) return reading.data;
  // Zod completes them here as it does with issues that are new: their words and paths stay.
  context.issues.push(...(reading.error.issues as z.core.$ZodRawIssue[]));
  return z.NEVER;
});

function formOf(value: unknown): z.ZodType<NavigationEntry> | null {
  if (typeof value === 'string') return slug;
  if (typeof value !== 'object' || value === null) return null;
  const has = (key: string) => Object.hasOwn(value, key);
  if (has('page')) return page;
  if (has('url')) return link;
  return has('id') || has('entries') ? area : null;
}

const navigationSchema = z
  .unknown()
  .superRefine((value, context) => {
    if (typeof value !== 'object' || value === null || 'entries' in value || !('areas' in value)) return;
    context.addIssue('the lists “areas” and “pages” have become one list, “entries”');
  })
  .pipe(
    onlyKeys(
      { entries: z.array(entry, 'expected a list') },
      'expected “entries”, a list of pages, areas and links',
    ),
  );

/** Reads the tree of a `navigation.yaml` as it is written. */
export function readNavigationFile(
  file: TextFile | undefined,
): DataFile<{ entries: readonly NavigationEntry[] }> {
  return readDataFile(file, navigationSchema);
}

/** Writes a `navigation.yaml`: the same entries give the same text, which is read as the same entries. */
export function writeNavigation(entries: readonly NavigationEntry[]): string {
  return stringify({ entries: entries.map(written) }, { lineWidth: 0 });
}

function written(value: NavigationEntry): unknown {
  switch (value.kind) {
    case 'page':
      return value.title === null ? value.slug : { page: value.slug, title: value.title };
    case 'link':
      return { title: value.title, url: value.url };
    case 'area': {
      const { id, title, entries } = value;
      return { id, title, ...(entries.length > 0 && { entries: entries.map(written) }) };
    }
  }
}
