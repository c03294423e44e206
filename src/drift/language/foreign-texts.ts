import type { Language } from '#catalogue';
import { type Block, type Cell, type Features, partsOf } from '#markdown';
import type { Point } from '../comparison/comparison.ts';
import type { PageSubject } from '../rules/page-rule.ts';
import type { Spot } from '../rules/rule.ts';
import { isWordLanguage, type WordLanguage } from './function-words.ts';
import { foreignPassages } from './passages.ts';
import { proseOf } from './prose.ts';
import { mayBeForeign } from './suspicion.ts';

/** Texts of a block that are in another language than the page. */
export interface ForeignTexts {
  readonly language: WordLanguage;
  /** Where they stand, each with the words that show it. */
  readonly spots: readonly [Spot, ...Spot[]];
}

const known = new WeakMap<PageSubject, readonly ForeignTexts[]>();

/** The texts of a page that are in another language, block by block. They are looked for once, for all the rules. */
export function foreignTexts(subject: PageSubject): readonly ForeignTexts[] {
  const earlier = known.get(subject);
  if (earlier) return earlier;
  const { page, outline } = subject;
  const found = isWordLanguage(page.language)
    ? [
        ...['title', 'description'].flatMap((key) => inFrontMatter(subject, key)),
        ...outline.blocks.flatMap((block) => inBlock(subject, block)),
      ]
    : [];
  known.set(subject, found);
  return found;
}

function inFrontMatter({ page, applications }: PageSubject, key: string): ForeignTexts[] {
  const text = page.frontMatter[key];
  if (typeof text !== 'string' || !mayBeForeign(text, page.language)) return [];
  const none = { links: [], images: [], codes: [], controls: [], terms: [] };
  const prose = proseOf({ text, ...none }, applications);
  return byLanguage(
    foreignPassages(prose, page.language).map(({ language, start, end }) => ({
      language,
      spot: { ...page.placeOf(key), words: text.slice(start, end) },
    })),
  );
}

function inBlock(subject: PageSubject, block: Block): ForeignTexts[] {
  return byLanguage(
    partsOf(block).flatMap((part: Text) => {
      const inItems = (part.items ?? []).flatMap((item) => inText(subject, item));
      return inItems.length > 0 ? inItems : inText(subject, part);
    }),
  );
}

/** A text; of a cell, with the items of the lists in it, by which a place in it is told. */
type Text = Features & Point & Partial<Pick<Cell, 'items'>>;

function inText(
  { page, applications }: PageSubject,
  part: Features & Point,
): { language: WordLanguage; spot: Spot }[] {
  if (!mayBeForeign(part.text, page.language)) return [];
  const [first] = foreignPassages(proseOf(part, applications), page.language);
  if (!first) return [];
  const { line, column, text } = part;
  const words = text.slice(first.start, first.end);
  return [{ language: first.language, spot: { line, column, words } }];
}

function byLanguage(found: readonly { language: WordLanguage; spot: Spot }[]): ForeignTexts[] {
  return [...Map.groupBy(found, ({ language }) => language)].flatMap(([language, [first, ...rest]]) =>
    first ? [{ language, spots: [first.spot, ...rest.map(({ spot }) => spot)] as const }] : [],
  );
}

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The English name of a language. */
export function nameOfLanguage(language: Language | WordLanguage): string {
  return names.of(language) ?? language;
}
