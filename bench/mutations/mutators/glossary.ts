import type { GlossaryTerm, Language } from '#catalogue';
import type { Candidate, Mutator } from '../mutation.ts';
import { oneOf } from '../random.ts';
import { replaceAt, type SourcePage } from '../source-page.ts';
import { type Leaf, leavesOf } from '../units.ts';

/** Faults of what a glossary has a word for. Wordings are replaced in their basic form, as they are listed. */
export const glossaryMutators: readonly Mutator[] = [
  {
    rule: 'glossary-term',
    name: 'a term gives way to a word to avoid',
    // A word of another length, or of another language.
    also: ['length-outlier', 'text-foreign', 'text-untranslated'],
    within: true,
    candidates: (page, { catalogue: { glossary } }) =>
      placesIn(page, glossary.terms).flatMap(({ term, leaf, wording }): Candidate[] => {
        const avoid = term.avoid[page.language];
        if (!avoid) return [];
        return [(random) => replace(page, leaf, wording, oneOf(avoid, random) ?? '')];
      }),
  },
  {
    rule: 'glossary-term',
    name: 'a label has another word than the term',
    // What comes from another source may speak of something else, and is not compared.
    stands: ['same'],
    candidates: (page, { siblings, catalogue: { glossary } }) =>
      siblings.length < 2
        ? []
        : placesIn(page, glossary.terms)
            .filter(
              ({ term, leaf, wording }) =>
                isAlone(leaf, wording) && siblings.every((sibling) => hasLabel(sibling, leaf, term)),
            )
            .map(
              ({ leaf, wording }): Candidate =>
                () =>
                  replace(page, leaf, wording, invented),
            ),
  },
];

/** A word that no language has. */
const invented = 'Xylofrim';

interface TermPlace {
  readonly term: GlossaryTerm;
  readonly leaf: Leaf;
  readonly wording: string;
}

/** Where an approved wording stands in plain words. */
function placesIn(page: SourcePage, terms: readonly GlossaryTerm[]): TermPlace[] {
  const plain = leavesOf(page.outline).filter(({ features: { text } }) => {
    return text.trim() !== '' && !/[<>[\]{}|*_`]/.test(text);
  });
  return terms.flatMap((term) =>
    (term.approved[page.language] ?? []).flatMap((wording) =>
      plain.filter((leaf) => atIn(page, leaf, wording) !== null).map((leaf) => ({ term, leaf, wording })),
    ),
  );
}

/** The column at which a wording stands in the line of a leaf: once in its text, and not as a part of words. */
function atIn(
  { lines }: SourcePage,
  { features: { line, column, text } }: Leaf,
  wording: string,
): number | null {
  const rest = lines[line - 1]?.slice(column - 1) ?? '';
  const words = text.trim();
  const from = rest.indexOf(words);
  const whole = new RegExp(`(?<![\\p{L}\\p{N}\\-’'])${RegExp.escape(wording)}(?![\\p{L}\\p{N}\\-’'])`, 'giu');
  const found = [...words.matchAll(whole)];
  return from < 0 || found.length !== 1 || !found[0] ? null : column + from + found[0].index;
}

function replace(page: SourcePage, leaf: Leaf, wording: string, by: string): ReturnType<Candidate> {
  const column = atIn(page, leaf, wording);
  if (column === null || by === '') return null;
  const at = { line: leaf.features.line, column };
  const pattern = new RegExp(RegExp.escape(wording), 'iy');
  const text = replaceAt(page, at, pattern, (found = '') =>
    startsSmall(found) ? by : capitalized(by, page.language),
  );
  return text === null ? null : { text, target: leaf.unit, kind: 'changed' };
}

function startsSmall(word: string): boolean {
  return word[0] === word[0]?.toLowerCase();
}

function capitalized(word: string, language: Language): string {
  return word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1);
}

function isAlone({ features: { text } }: Leaf, wording: string): boolean {
  return text.trim().toLowerCase() === wording.toLowerCase();
}

function hasLabel({ outline, language }: SourcePage, { unit }: Leaf, { approved }: GlossaryTerm): boolean {
  const twin = leavesOf(outline).find((leaf) => JSON.stringify(leaf.unit) === JSON.stringify(unit));
  return twin !== undefined && (approved[language] ?? []).some((wording) => isAlone(twin, wording));
}
