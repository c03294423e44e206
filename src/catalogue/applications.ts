import { z } from 'zod';
import { onlyKeys, readDataFile } from './data-file.ts';
import type { Diagnostic, TextFile } from './diagnostic.ts';
import { type Language, languageCodes } from './languages.ts';
import { repeatedValues, type SingleValue } from './repeated-values.ts';
import type { KeyPath } from './yaml-text.ts';

/** Where the applications of a catalogue are listed. */
export const applicationsPath = 'applications.yaml';

const idForm = 'expected lower-case words joined by hyphens';

const name = z.string('expected a name').trim().min(1, 'expected a name');

const applicationSchema = onlyKeys({
  /** Id that front matter cites. */
  id: z.string(idForm).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, idForm),
  /** Name that readers see, per language. */
  name: z
    .partialRecord(z.enum(languageCodes), name, {
      error: ({ code }) =>
        code === 'invalid_type'
          ? 'expected names by language'
          : `unknown language; expected only ${languageCodes.join(', ')}`,
    })
    .refine((names) => Object.keys(names).length > 0, 'expected a name in at least one language'),
  /** Other names found in texts of any language. */
  aliases: z.array(name, 'expected a list').default([]),
  /** The product's page. */
  url: z.url({ protocol: /^https$/, error: 'expected an https address' }).optional(),
});

const applicationsSchema = onlyKeys(
  { applications: z.array(applicationSchema, 'expected a list') },
  'expected “applications”, a list',
);

/** An application that blueprints use. */
export type Application = z.output<typeof applicationSchema>;

/** A name of an application found in a text, by its place in UTF-16 code units. */
export interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Scripts that set no spaces between words, so that a name can stand right beside their letters. */
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar'];

/** A letter, digit or mark that makes a word go on: “Adobe Target” is not in “Adobe Targeting”. */
const partOfWord = `[[\\p{L}\\p{N}\\p{M}]--[${unspaced.map((script) => `\\p{scx=${script}}`).join('')}]]`;

/** The applications that a catalogue knows. */
export class Applications {
  readonly list: readonly Application[];
  readonly #byId: ReadonlyMap<string, Application>;
  readonly #idByName: ReadonlyMap<string, string>;
  readonly #pattern: RegExp | null;
  /** Any of the names, be it a part of a word or not: most texts have none, and what is a word costs much to tell. */
  readonly #anyName: RegExp | null;

  /** @param list - of two with one id or one name, the first counts */
  constructor(list: readonly Application[]) {
    this.#byId = new Map(list.map((application) => [application.id, application] as const).reverse());
    this.list = list.filter((application) => this.#byId.get(application.id) === application);
    const names = this.list.flatMap(({ id, name, aliases }) =>
      [...Object.values(name), ...aliases].map((known) => [foldName(known), id] as const),
    );
    this.#idByName = new Map(names.reverse());
    // Longer names come first, so that “Adobe Campaign Standard” is not read as “Adobe Campaign”.
    const alternatives = [...this.#idByName.keys()]
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .map(RegExp.escape)
      .join('|');
    this.#anyName = alternatives === '' ? null : new RegExp(alternatives);
    // What is part of a word is looked up among thousands of ranges, so only where a name could begin.
    const beginnings = [...new Set(Array.from(this.#idByName.keys(), firstCharacter))].map(RegExp.escape);
    this.#pattern =
      alternatives === ''
        ? null
        : new RegExp(
            `(?=${beginnings.join('|')})(?<!${partOfWord})(?:${alternatives})(?!${partOfWord})`,
            'gv',
          );
  }

  /** The ids of all applications, in the file's order. */
  get ids(): readonly string[] {
    return this.list.map(({ id }) => id);
  }

  /** Tells whether an id is known. */
  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** The name of an application in a language; the id itself where it is not known. */
  nameOf(id: string, language: Language): string {
    const application = this.#byId.get(id);
    return application?.name[language] ?? Object.values(application?.name ?? {})[0] ?? id;
  }

  /**
   * The id of the application that a text is a name of, and nothing else. Lists of products leave the publisher out,
   * so that “Target” is “Adobe Target” there.
   */
  named(text: string): string | null {
    const name = foldName(text.trim());
    return this.#idByName.get(name) ?? this.#idByName.get(`adobe ${name}`) ?? null;
  }

  /** The names of applications in a text, whatever its language, in the text's order. */
  mentionsIn(text: string): Mention[] {
    const folded = foldName(text);
    const pattern = this.#pattern;
    if (!pattern || !this.#anyName?.test(folded)) return [];
    const mentions: Mention[] = [];
    // `matchAll` makes a copy of the pattern each time, which takes twenty times as long as to look for it.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      const id = this.#idByName.get(match[0]);
      if (id) mentions.push({ id, start: match.index, end: match.index + match[0].length });
    }
    return mentions;
  }
}

function firstCharacter(name: string): string {
  return String.fromCodePoint(name.codePointAt(0) ?? 0);
}

/** Other than the letters and punctuation whose capitals are all letters with a small one that is as long. */
const otherThanPlain = /[^\0-\u012F\u0131-\u017F\u2000-\u206F]/;

/** Case and kinds of space do not tell names apart. Keeps the length, so that places stay true. */
function foldName(name: string): string {
  const spaced = name.replaceAll(/[^\S ]/g, ' ');
  if (!otherThanPlain.test(spaced)) return spaced.toLowerCase();
  return spaced.replaceAll(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

/** Reads `applications.yaml`; a catalogue without one knows no applications. */
export function readApplications(file: TextFile | undefined): {
  applications: Applications;
  diagnostics: readonly Diagnostic[];
} {
  const { value, yaml, diagnostics } = readDataFile(file, applicationsSchema);
  if (!value || !yaml) return { applications: new Applications([]), diagnostics };
  const applications = new Applications(value.applications);
  const repeated = [idsIn(value.applications), namesIn(value.applications, applications)];
  return {
    applications,
    diagnostics: [
      ...diagnostics,
      ...repeated.flatMap((values) => repeatedValues(applicationsPath, yaml, values)),
    ],
  };
}

function idsIn(list: readonly Application[]): SingleValue[] {
  return list.map(({ id }, index) => ({
    value: id,
    keys: ['applications', index, 'id'],
    message: `applications.${index}.id: “${id}” is listed twice`,
  }));
}

/** The names of an application in several languages may be one; those of an application that is left out do not count. */
function namesIn(list: readonly Application[], { list: used }: Applications): SingleValue[] {
  return list.flatMap((application, index) => {
    if (!used.includes(application)) return [];
    const { id, name, aliases } = application;
    const single = (known: string, keys: KeyPath): SingleValue => ({
      value: foldName(known),
      owner: id,
      keys: ['applications', index, ...keys],
      message: `${['applications', index, ...keys].join('.')}: two applications are called “${known}”`,
    });
    return [
      ...Object.entries(name).map(([language, known]) => single(known, ['name', language])),
      ...aliases.map((alias, number) => single(alias, ['aliases', number])),
    ];
  });
}
