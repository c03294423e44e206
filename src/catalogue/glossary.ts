import { z } from 'zod';
import { readDataFile } from './data-file.ts';
import type { Diagnostic, Place, TextFile } from './diagnostic.ts';
import { glossaryFaults } from './glossary-faults.ts';
import { type Language, languageCodes } from './languages.ts';
import { nearest } from './suggestion.ts';

/** Where it is listed what terms are called in each language. */
export const glossaryPath = 'glossary.yaml';

/** Wordings by language, the preferred one first. */
export type Wordings = Readonly<Partial<Record<Language, readonly string[]>>>;

/**
 * A concept, with what it is called in each language: the “preferred”, “admitted” and “deprecated” terms of TBX
 * (ISO 30042).
 */
export interface GlossaryTerm {
  /** The concept's name. */
  readonly term: string;
  /** What it is called: the first is preferred, the others are also right. */
  readonly approved: Wordings;
  /** What it is not to be called. */
  readonly avoid: Wordings;
  readonly notes: string | null;
  /** Where the entry stands. */
  readonly place: Place;
}

/** What terms are called, in a catalogue. */
export interface Glossary {
  readonly terms: readonly GlossaryTerm[];
}

const noWording = 'expected words, or a list of them';
const wording = z
  .string(noWording)
  .trim()
  .regex(/[\p{L}\p{N}]/u, noWording);
const wordings = z.union([wording, z.array(wording).min(1, noWording)], noWording);

const name = z.string('expected a name').trim().min(1, 'expected a name');

const keys = ['term', ...languageCodes, 'avoid', 'notes'];

const termSchema = z
  .strictObject(
    {
      term: name,
      ...(Object.fromEntries(languageCodes.map((code) => [code, wordings.optional()])) as Record<
        Language,
        z.ZodOptional<typeof wordings>
      >),
      avoid: z
        .partialRecord(z.enum(languageCodes), wordings, {
          error: ({ code }) =>
            code === 'invalid_type'
              ? 'expected wordings by language'
              : `unknown language; expected only ${languageCodes.join(', ')}`,
        })
        .optional(),
      notes: z.string('expected text').optional(),
    },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys' ? unknownKey(issue.keys) : `expected the keys ${keys.join(', ')}`,
    },
  )
  .refine(
    (entry) => languageCodes.some((code) => entry[code] !== undefined),
    'expected what it is called in at least one language',
  );

const glossarySchema = z.strictObject(
  { terms: z.array(termSchema, 'expected a list') },
  {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? 'unknown key; expected only terms' : 'expected “terms”, a list',
  },
);

/** What is said of keys that there are not: of one that seems to be a language, or a misspelt key, that. */
function unknownKey(unknown: readonly string[]): string {
  if (unknown.every((key) => /^[a-z]{2,3}(?:-|$)/i.test(key)))
    return `unknown language; expected only ${languageCodes.join(', ')}`;
  const [meant] = unknown.length === 1 ? unknown.map((key) => nearest(key, keys)) : [];
  return meant ? `unknown key; perhaps “${meant}” is meant` : `unknown key; expected only ${keys.join(', ')}`;
}

/** Reads `glossary.yaml`; a catalogue without one leaves the choice of words to its writers. */
export function readGlossary(file: TextFile | undefined): {
  glossary: Glossary;
  diagnostics: readonly Diagnostic[];
} {
  const { value, yaml, diagnostics } = readDataFile(file, glossarySchema);
  if (!value || !yaml) return { glossary: { terms: [] }, diagnostics };
  const terms = value.terms.map(({ term, avoid = {}, notes = null, ...approved }, index) => ({
    term,
    approved: listed(approved),
    avoid: listed(avoid),
    notes,
    place: { path: glossaryPath, ...yaml.positionOf(['terms', index]) },
  }));
  const { used, faults } = glossaryFaults(terms, glossaryPath, yaml);
  return { glossary: { terms: used }, diagnostics: [...diagnostics, ...faults] };
}

function listed(
  byLanguage: Readonly<Partial<Record<Language, string | readonly string[] | undefined>>>,
): Wordings {
  return Object.fromEntries(
    languageCodes.flatMap((code) => {
      const found = byLanguage[code];
      return found === undefined ? [] : [[code, typeof found === 'string' ? [found] : found]];
    }),
  );
}
