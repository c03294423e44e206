import { type Features, referencesIn } from '#markdown';
import { addressOf, resolveReference } from '#catalogue';
import type { Candidate, Mutator, Surroundings } from '../mutation.ts';
import { oneOf } from '../random.ts';
import { replaceAt, type SourcePage } from '../source-page.ts';
import { leavesOf, type Point, type Unit } from '../units.ts';

const link = /\[((?:[^[\]\\]|\\.)*)\]\(([^()\s]*)\)/y;

/** Faults of links and images. */
export const referenceMutators: readonly Mutator[] = [
  {
    rule: 'link-target',
    name: 'a link leads to another page',
    candidates: (page, surroundings) =>
      linksOf(page).map(({ unit, at, url, features }): Candidate => (random) => {
        const taken = features.links.map((other) => targetOf(page, other.url));
        const targets = (isRelative(url) ? pagesFrom(page, surroundings) : addressesIn(surroundings)).filter(
          (target) => !taken.includes(targetOf(page, target)),
        );
        return changeLink(page, unit, at, (words) => `[${words}](${oneOf(targets, random) ?? url})`);
      }),
  },
  {
    rule: 'link-anchor',
    name: 'a link leads to another heading of its page',
    candidates: (page, surroundings) =>
      linksOf(page).map(({ unit, at, url }): Candidate => (random) => {
        const [before = '', fragment] = url.split('#');
        const headings = isRelative(url) ? headingsAt(page, url, surroundings) : ['overview', 'limits'];
        if (!isRelative(url) && fragment === undefined) return null;
        const other = oneOf(
          headings.filter((id) => id !== fragment),
          random,
        );
        return other === undefined
          ? null
          : changeLink(page, unit, at, (words) => `[${words}](${before}#${other})`);
      }),
  },
  {
    rule: 'link-missing',
    name: 'a link becomes plain words',
    candidates: (page) =>
      linksOf(page).map(
        ({ unit, at }): Candidate =>
          () =>
            changeLink(page, unit, at, (words) => words),
      ),
  },
  {
    rule: 'link-missing',
    name: 'a word becomes a link',
    candidates: (page, surroundings) =>
      leavesOf(page.outline).map(({ unit, features }): Candidate => (random) => {
        const target = oneOf(addressesIn(surroundings), random);
        const at = firstWord(page, features);
        if (target === undefined || !at) return null;
        const text = replaceAt(page, at, /\p{L}+/uy, (word) => `[${word}](${target})`);
        return text === null ? null : { text, target: unit, kind: 'changed' };
      }),
  },
  {
    rule: 'link-empty',
    name: 'a link loses its words',
    within: true,
    candidates: (page) =>
      linksOf(page).map(
        ({ unit, at }): Candidate =>
          () =>
            changeLink(page, unit, at, (words, url) =>
              /[<`]/.test(words) ? `[${words}](${url})` : `[](${url})`,
            ),
      ),
  },
  {
    rule: 'link-empty',
    name: 'a link loses its address',
    also: ['link-target'],
    within: true,
    candidates: (page) =>
      linksOf(page).map(
        ({ unit, at }): Candidate =>
          () =>
            changeLink(page, unit, at, (words) => `[${words}]()`),
      ),
  },
  {
    rule: 'url-dash',
    name: 'hyphens in an address become a dash',
    also: ['link-target', 'link-broken'],
    within: true,
    candidates: (page) =>
      linksOf(page)
        .filter(({ url }) => url.includes('---'))
        .map(
          ({ unit, at }): Candidate =>
            () =>
              changeLink(page, unit, at, (words, url) => `[${words}](${url.replace('---', '—')})`),
        ),
  },
  {
    rule: 'image-source',
    name: 'an image is another one',
    candidates: (page, { sameLanguage }) => {
      const sources = sameLanguage.flatMap(({ outline }) =>
        referencesIn(outline).images.map(({ url }) => url),
      );
      return leavesOf(page.outline).flatMap(({ unit, features }) =>
        features.images.map((image): Candidate => (random) => {
          const taken = features.images.map(({ url }) => fileOf(url));
          const name = oneOf(
            sources.map(fileOf).filter((file) => !taken.includes(file)),
            random,
          );
          const path = image.url.slice(0, image.url.length - fileOf(image.url).length);
          const pattern = /(!\[[^\]]*\]\(|<(?:Figure|img)\b[^>]*?src=")([^)"\s]*)/y;
          const text = name && replaceAt(page, image, pattern, (_, start = '') => `${start}${path}${name}`);
          return text ? { text, target: unit, kind: 'changed' } : null;
        }),
      );
    },
  },
];

function changeLink(
  page: SourcePage,
  target: Unit,
  at: Point,
  write: (words: string, url: string) => string,
): ReturnType<Candidate> {
  const text = replaceAt(page, at, link, (_, words = '', url = '') => write(words, url));
  return text === null ? null : { text, target, kind: 'changed' };
}

function linksOf({ outline }: SourcePage): { unit: Unit; at: Point; url: string; features: Features }[] {
  return leavesOf(outline).flatMap(({ unit, features }) =>
    features.links.map((found) => ({ unit, at: found, url: found.url, features })),
  );
}

function isRelative(url: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(url);
}

/** The page that an address leads to. */
function targetOf({ path }: SourcePage, url: string): string | undefined {
  return resolveReference(path, url)?.path ?? url.split('#')[0];
}

function fileOf(url: string): string {
  return url.split('/').at(-1) ?? url;
}

/** The other pages of the language, as addresses relative to a page. */
function pagesFrom(page: SourcePage, { sameLanguage }: Surroundings): string[] {
  const up = '../'.repeat(page.slug.split('/').length - 1);
  return sameLanguage.filter(({ slug }) => slug !== page.slug).map(({ slug }) => `${up}${slug}.mdx`);
}

/** The addresses on the web that pages of the language lead to; one of our own where there is none. */
function addressesIn({ sameLanguage }: Surroundings): string[] {
  const found = sameLanguage.flatMap(({ outline }) =>
    referencesIn(outline).links.flatMap(({ url }) => (/^https:[^()\s#]+$/.test(url) ? [url] : [])),
  );
  return [...new Set([...found, 'https://example.com/docs/sandboxes', 'https://example.com/docs/limits'])];
}

/** The ids of the headings of the page that a relative address leads to. */
function headingsAt({ path }: SourcePage, url: string, { documents }: Surroundings): string[] {
  const target = resolveReference(path, url);
  if (!target || !addressOf(target.path)) return [];
  return (documents.get(target.path)?.outline.blocks ?? []).flatMap((block) =>
    block.kind === 'heading' && block.id !== null ? [block.id] : [],
  );
}

/** Where the first word of a text stands, if the text begins with one of four letters or more. */
function firstWord({ lines }: SourcePage, { line, column }: Point): Point | null {
  const rest = lines[line - 1]?.slice(column - 1) ?? '';
  const [before] = /^(?:[|#]+ |- |\d+\. |<li>)?(?=\p{L}{4})/u.exec(rest) ?? [];
  return before === undefined ? null : { line, column: column + before.length };
}
