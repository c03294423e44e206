import type { Language } from '#catalogue';

/** The languages that the guides and the pages of the rules are written in. Rules have an English page, too. */
export const guideLanguages = ['pt', 'it', 'sv', 'es'] as const satisfies readonly Language[];

/** A language that the guides are written in. */
export type GuideLanguage = (typeof guideLanguages)[number];

/** The guides, in the order in which they are listed. A guide's file is `src/guides/<language>/<id>.mdx`. */
export const guideIds = ['writing', 'localization'] as const;

/** Name of a guide in its address, the same in every language. */
export type GuideId = (typeof guideIds)[number];

/** Tells whether the guides are written in a language of the catalogue. */
export function hasGuides(language: Language): language is GuideLanguage {
  return guideLanguages.some((known) => known === language);
}

/** A heading of a guide, as Astro reads it. */
interface GuideHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** What Astro makes of a guide's file. */
export interface GuideFile {
  readonly frontmatter: { readonly title: string; readonly description: string };
  readonly default: (props: { readonly components: object }) => unknown;
  getHeadings(): GuideHeading[];
}

/** A guide in one language. */
export interface Guide {
  readonly language: GuideLanguage;
  readonly id: GuideId;
  readonly title: string;
  readonly description: string;
  readonly headings: readonly GuideHeading[];
  readonly Content: GuideFile['default'];
}

/**
 * The guides of some languages, from the files that a glob found, by language and in their order.
 *
 * @throws Error when a file is missing
 */
export function guidesIn(
  languages: readonly Language[],
  files: Readonly<Record<string, GuideFile>>,
): Guide[] {
  return languages.filter(hasGuides).flatMap((language) =>
    guideIds.map((id) => {
      const name = `/guides/${language}/${id}.mdx`;
      const file = Object.entries(files).find(([path]) => path.endsWith(name))?.[1];
      if (!file) throw new Error(`The guide src${name} is missing.`);
      const { title, description } = file.frontmatter;
      return { language, id, title, description, headings: file.getHeadings(), Content: file.default };
    }),
  );
}
