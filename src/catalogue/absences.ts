import { z } from 'zod';
import { onlyKeys, readDataFile } from './data-file.ts';
import type { Diagnostic, Place, TextFile } from './diagnostic.ts';
import { type Language, languageCodes } from './languages.ts';
import { type Blueprint, pageIn } from './pairing.ts';
import { repeatedValues } from './repeated-values.ts';
import { diagnose } from './rules.ts';

/** Where it is listed which translations there are not to be. */
export const absencesPath = 'absences.yaml';

const text = z.string('expected text').trim().min(1, 'expected text, found none');

const language = z.enum(languageCodes, `expected ${languageCodes.join(', ')}, or a list of them`);

const absenceSchema = onlyKeys({
  /** Id of the blueprint: the `exl-id` of its pages. */
  blueprint: text,
  /** The language, or languages, that it is not translated into. */
  language: z.union(
    [language, z.array(language).min(1)],
    `expected ${languageCodes.join(', ')}, or a list of them`,
  ),
  /** What is said of the translation. There is nothing else to say, so that it can be left out. */
  translation: z.literal('not-applicable', 'expected not-applicable').optional(),
  /** Why: readers of the list should not have to guess. */
  reason: text,
});

const absencesSchema = onlyKeys(
  { absences: z.array(absenceSchema, 'expected a list') },
  'expected “absences”, a list',
);

/** A translation that there is not to be. */
export interface Absence {
  readonly blueprint: string;
  readonly language: Language;
  readonly reason: string;
  /** Where the language is named. */
  readonly place: Place;
}

/** The translations that there are not to be, in a catalogue. */
export class Absences {
  readonly list: readonly Absence[];
  readonly #keys: ReadonlySet<string>;

  constructor(list: readonly Absence[]) {
    this.list = list;
    this.#keys = new Set(list.map(keyOf));
  }

  /** Tells whether a blueprint is left out of a language on purpose. */
  has(blueprint: string, language: Language): boolean {
    return this.#keys.has(keyOf({ blueprint, language }));
  }
}

function keyOf({ blueprint, language }: Pick<Absence, 'blueprint' | 'language'>): string {
  return `${language} ${blueprint}`;
}

/** Reads `absences.yaml`; a catalogue without one is to be translated whole. */
export function readAbsences(file: TextFile | undefined): {
  absences: Absences;
  diagnostics: readonly Diagnostic[];
} {
  const { value, yaml, diagnostics } = readDataFile(file, absencesSchema);
  if (!value || !yaml) return { absences: new Absences([]), diagnostics };
  const listed = value.absences.flatMap(({ blueprint, language: languages, reason }, index) => {
    const keys = ['absences', index, 'language'];
    return typeof languages === 'string'
      ? [{ blueprint, language: languages, reason, keys }]
      : languages.map((one, number) => ({ blueprint, language: one, reason, keys: [...keys, number] }));
  });
  const single = listed.map((absence) => ({
    value: keyOf(absence),
    keys: absence.keys,
    message: `${absence.keys.join('.')}: ${absence.language} is listed twice for ${absence.blueprint}`,
  }));
  const absences = listed.map(({ keys, ...absence }) => ({
    ...absence,
    place: { path: absencesPath, ...yaml.valuePositionOf(keys) },
  }));
  return {
    absences: new Absences(absences),
    diagnostics: [...diagnostics, ...repeatedValues(absencesPath, yaml, single)],
  };
}

/** Tells which entries say nothing: of a blueprint or a language that there is not, or of a page that is there. */
export function unneededAbsences(
  { list }: Absences,
  blueprints: readonly Blueprint[],
  languages: readonly Language[],
): Diagnostic[] {
  const byId = new Map(blueprints.map((blueprint) => [blueprint.id, blueprint]));
  return list.flatMap(({ blueprint: id, language: code, place }) => {
    const report = (message: string, help: string, ...related: Place[]): Diagnostic[] => [
      diagnose('absence-unneeded', { message, help }, place, ...related),
    ];
    const blueprint = byId.get(id);
    if (!blueprint) {
      return report(`No page has the exl-id ${id}.`, 'Correct the id, or take the entry out.');
    }
    const page = pageIn(blueprint, code);
    if (page) {
      return report(
        `“${page.frontMatter.title}” is translated into ${code} after all.`,
        'Take the entry out, or the page.',
        { path: page.path, line: 1, column: 1 },
      );
    }
    if (languages.includes(code)) return [];
    return report(`The catalogue has no pages in ${code}.`, 'Take the language out of the entry.');
  });
}
