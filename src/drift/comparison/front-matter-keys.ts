import type { Page } from '#catalogue';

/**
 * The keys of the front matter that say the same in every language. On 149 pairs of real translations of one source
 * commit none of them ever differed; titles, descriptions and what the translation tools count did.
 */
export const keysToShare = [
  'solution',
  'kt',
  'thumbnail',
  'doc-type',
  'version',
  'role',
  'level',
  'topic',
  'feature',
  'product',
  'TQID',
  'product_v2',
  'feature_v2',
  'subfeature_v2',
  'role_v2',
  'topic_v2',
] as const;

/** What a page's front matter says under a key, as a text that is equal for equal values; empty where it says nothing. */
export function valueOf({ frontMatter }: Page, key: (typeof keysToShare)[number]): string {
  return textOf(frontMatter[key]);
}

/** All that the front matter of a page shares with its translations, as one text. */
export function sharedKeys(page: Page): string {
  return keysToShare.map((key) => valueOf(page, key)).join('\n');
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).sort().join(', ');
  if (typeof value === 'object') return 'id' in value ? textOf(value.id) : JSON.stringify(value);
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}
