import { toString } from 'mdast-util-to-string';
import { stringify } from 'yaml';
import { type Applications, frontMatterSchema } from '#catalogue';
import { applicationColumns } from './applications-column.ts';
import { keyPlace, keyValues } from './front-matter-keys.ts';
import { headingsOf } from './headings.ts';
import type { PageDraft } from './page-draft.ts';
import { asciiSlug } from './repository/likeness.ts';

/** How often a text has to name an application that its headings do not. */
const often = 3;

/** The applications that a page is about. */
export interface PageApplications {
  readonly ids: readonly string[];
  /** What names them. */
  readonly from: 'tables' | 'front matter' | 'text';
}

/**
 * The applications that a page is about: those that its tables list in their column for them, else those that its
 * front matter files it under (`solution`), else those that its text names in its headings or often. Names in tables
 * and front matter that are not known are warned of.
 */
export function applicationsOf(draft: PageDraft, applications: Applications): PageApplications {
  const listed = listedApplications(draft, applications);
  const filed = filedApplications(draft, applications);
  if (listed.length > 0) return { ids: listed, from: 'tables' };
  if (filed.length > 0) return { ids: filed, from: 'front matter' };
  return { ids: namedApplications(draft, applications), from: 'text' };
}

function listedApplications({ path, tree, warn }: PageDraft, applications: Applications): string[] {
  const ids = new Set<string>();
  for (const { text, at } of tree ? applicationColumns(tree, applications) : []) {
    const mentions = applications.mentionsIn(text);
    for (const { id } of mentions) ids.add(id);
    if (mentions.length === 0 && isName(text)) warn('application-unknown', at, ...unknown(text, path));
  }
  return [...ids];
}

const { solution: solutions } = frontMatterSchema.shape;

function filedApplications({ path, frontMatter, warn }: PageDraft, applications: Applications): string[] {
  const parsed = solutions.safeParse(keyValues(frontMatter)['solution']);
  const names = parsed.success ? parsed.data : [];
  return [
    ...new Set(
      names.flatMap((name) => {
        const id = applications.named(name);
        if (id !== null) return [id];
        const mentions = applications.mentionsIn(name);
        const place = { position: { start: keyPlace(frontMatter ?? '', 'solution') } };
        if (mentions.length === 0) warn('application-unknown', place, ...unknown(name, path));
        return mentions.map((mention) => mention.id);
      }),
    ),
  ];
}

function namedApplications({ frontMatter, tree }: PageDraft, applications: Applications): string[] {
  const { title } = keyValues(frontMatter);
  const titles = [
    typeof title === 'string' ? title : '',
    ...(tree ? headingsOf(tree).map(({ text }) => text) : []),
  ];
  const ids = new Set(titles.flatMap((text) => applications.mentionsIn(text).map(({ id }) => id)));
  const mentions = Map.groupBy(applications.mentionsIn(tree ? toString(tree) : ''), ({ id }) => id);
  for (const [id, { length }] of mentions) if (length >= often) ids.add(id);
  return [...ids];
}

/** Tells whether an item could be a name: it is short, and most of its words have a capital. Others are remarks. */
function isName(item: string): boolean {
  const words = item.trim().split(/\s+/);
  return words.length <= 5 && words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length * 2 > words.length;
}

function unknown(name: string, path: string): [message: string, help: string] {
  const text = name.replaceAll(/\s+/g, ' ').trim();
  const entry = { id: asciiSlug(text) || 'id', name: { [path.split('/')[0] ?? '']: text } };
  return [
    `“${text}” is no application of applications.yaml.`,
    `Add it to the aliases of an application, or as one of its own: ${stringify(entry, { collectionStyle: 'flow', lineWidth: 0 }).trim()}.`,
  ];
}
