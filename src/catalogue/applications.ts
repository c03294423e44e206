import { z } from 'zod';
import { readDataFile } from './data-file.ts';
import type { Diagnostic, TextFile } from './diagnostic.ts';
import { type Language, languageCodes } from './languages.ts';

/** Where the applications of a catalogue are listed. */
export const applicationsPath = 'applications.yaml';

const applicationSchema = z.strictObject({
  /** Id that front matter cites. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
  /** Name that readers see, per language. */
  name: z
    .partialRecord(z.enum(languageCodes), z.string().trim().min(1))
    .refine((names) => Object.keys(names).length > 0, 'expected a name in at least one language'),
  /** Other names found in texts of any language. */
  aliases: z.array(z.string().trim().min(1)).default([]),
  /** The product's page. */
  url: z.url({ protocol: /^https$/, error: 'expected an https address' }).optional(),
});

const applicationsSchema = z.strictObject({ applications: z.array(applicationSchema) });

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

  constructor(list: readonly Application[]) {
    this.list = list;
    this.#byId = new Map(list.map((application) => [application.id, application]));
    const names = list.flatMap(({ id, name, aliases }) =>
      [...Object.values(name), ...aliases].map((known) => [foldName(known), id] as const),
    );
    this.#idByName = new Map(names);
    // Longer names come first, so that “Adobe Campaign Standard” is not read as “Adobe Campaign”.
    const alternatives = [...this.#idByName.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    this.#pattern =
      alternatives.length > 0
        ? new RegExp(
            `(?<!${partOfWord})(?:${alternatives.map(RegExp.escape).join('|')})(?!${partOfWord})`,
            'gv',
          )
        : null;
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

  /** The names of applications in a text, whatever its language, in the text's order. */
  mentionsIn(text: string): Mention[] {
    if (!this.#pattern) return [];
    return [...foldName(text).matchAll(this.#pattern)].flatMap((match) => {
      const id = this.#idByName.get(match[0]);
      return id ? [{ id, start: match.index, end: match.index + match[0].length }] : [];
    });
  }
}

/** Case and kinds of space do not tell names apart. Keeps the length, so that places stay true. */
function foldName(name: string): string {
  return name.replaceAll(/\s/g, ' ').replaceAll(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

/** Reads `applications.yaml`; a catalogue without one knows no applications. */
export function readApplications(file: TextFile | undefined): {
  applications: Applications;
  diagnostics: readonly Diagnostic[];
} {
  const { value, diagnostics } = readDataFile(file, applicationsSchema);
  return { applications: new Applications(value?.applications ?? []), diagnostics };
}
