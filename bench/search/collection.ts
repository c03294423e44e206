import { type Language, languageRow, urlPathOf } from '#catalogue';
import { type Outline, partsOf } from '#markdown';
import type { Content } from '#workspace';
import { foldWord, wordsOf } from '../../src/search/words.ts';

/** A page of a catalogue, with what is asked about it. */
export interface TestPage {
  readonly blueprint: string;
  readonly language: Language;
  /** Path of its HTML file below the folder of the site. */
  readonly file: string;
  readonly title: string;
  /** Texts of its section headings, of depth 2 and 3, in reading order. */
  readonly headings: readonly string[];
  /** All that it says, title and description included, as one text a block. */
  readonly texts: readonly string[];
}

/** What the benchmark asks about. */
export interface Collection {
  readonly languages: readonly Language[];
  readonly pages: readonly TestPage[];
}

/**
 * The pages of a catalogue that can be asked about.
 *
 * @throws Error when there is none, or when a page is damaged: what it would be found by is not known
 */
export function collect({ root, catalogue, documents }: Content): Collection {
  const pages = catalogue.blueprints.flatMap((blueprint) =>
    blueprint.pages.map((page): TestPage => {
      const document = documents.get(page.path);
      if (!document?.readable) throw new Error(`${page.path} cannot be read: mend it first.`);
      const { title, description } = page.frontMatter;
      return {
        blueprint: blueprint.id,
        language: page.language,
        file: `${decodeURIComponent(urlPathOf(page)).slice(1)}index.html`,
        title,
        headings: headingsOf(document.outline),
        texts: [title, description, ...textsOf(document.outline)],
      };
    }),
  );
  if (pages.length === 0)
    throw new Error(`There are no pages below ${root}: name the folder with --content.`);
  const present = new Set(pages.map(({ language }) => language));
  return { languages: catalogue.languages.filter((language) => present.has(language)), pages };
}

function headingsOf({ blocks }: Outline): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' && (block.depth === 2 || block.depth === 3) ? [block.text] : [],
  );
}

function textsOf({ blocks }: Outline): string[] {
  return blocks.flatMap(partsOf).map(({ text }) => text);
}

/** What makes two texts the same query: their words, without capitals, diacritics and punctuation. */
export function keyOf(text: string, language: Language): string {
  return wordsOf(text, languageRow(language).locale).map(foldWord).join(' ');
}
