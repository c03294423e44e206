import type { Features } from '#markdown';
import type { Candidate, Mutator } from '../mutation.ts';
import { oneOf } from '../random.ts';
import { replaceAt, type SourcePage } from '../source-page.ts';
import { leavesOf, type Point, type Unit } from '../units.ts';

/** Faults of what keeps its form in every language: controls, terms, code, numbers. */
export const termMutators: readonly Mutator[] = [
  {
    rule: 'control-differs',
    name: 'a control becomes plain words',
    candidates: (page) =>
      termsOf(page, 'controls').map(
        ({ unit, at }): Candidate =>
          () =>
            changeTerm(page, unit, at, /<UIControl>(.*?)<\/UIControl>/y, (_, words = '') => words),
      ),
  },
  {
    rule: 'term-differs',
    name: 'a term is another one',
    // In a column of applications, a term is the name of one.
    also: ['applications-differ'],
    candidates: (page, { sameLanguage }) => {
      const terms = textsOf(sameLanguage, 'terms');
      return termsOf(page, 'terms').map(({ unit, at, text }): Candidate => (random) => {
        const other =
          oneOf(
            terms.filter((term) => term !== text),
            random,
          ) ?? `${text} 2`;
        return changeTerm(page, unit, at, /<DNL>.*?<\/DNL>/y, () => `<DNL>${other}</DNL>`);
      });
    },
  },
  {
    rule: 'code-inline',
    name: 'code in a sentence is another one',
    candidates: (page, { sameLanguage }) => {
      const codes = textsOf(sameLanguage, 'codes');
      return termsOf(page, 'codes').map(({ unit, at, text }): Candidate => (random) => {
        const other =
          oneOf(
            codes.filter((code) => code !== text),
            random,
          ) ?? `${text}2`;
        return changeTerm(page, unit, at, /`[^`]+`/y, () => `\`${other}\``);
      });
    },
  },
  {
    rule: 'number-differs',
    name: 'a number in a cell is another one',
    candidates: (page, { siblings }) =>
      leavesOf(page.outline).flatMap(({ unit, features }) => {
        if (unit.cell === undefined) return [];
        const numbers = features.text.match(/\d+/g) ?? [];
        return [...new Set(numbers)]
          .filter((number) => siblings.every((sibling) => hasNumber(sibling, unit, number)))
          .map(
            (number): Candidate =>
              () =>
                changeNumber(page, unit, features, number),
          );
      }),
  },
];

type TermKind = 'controls' | 'terms' | 'codes';

function termsOf({ outline }: SourcePage, kind: TermKind): { unit: Unit; at: Point; text: string }[] {
  return leavesOf(outline).flatMap(({ unit, features }) =>
    features[kind].map((term) => ({ unit, at: term, text: term.text })),
  );
}

/** The terms of a kind that pages have, each once; those that a pipe or a tag would break are left out. */
function textsOf(pages: readonly SourcePage[], kind: TermKind): string[] {
  const texts = pages.flatMap((page) => termsOf(page, kind).map(({ text }) => text));
  return [...new Set(texts)].filter((text) => /^[\p{L}\d .:_-]+$/u.test(text));
}

function changeTerm(
  page: SourcePage,
  target: Unit,
  at: Point,
  pattern: RegExp,
  write: (...groups: string[]) => string,
): ReturnType<Candidate> {
  const text = replaceAt(page, at, pattern, write);
  return text === null ? null : { text, target, kind: 'changed' };
}

function hasNumber({ outline }: SourcePage, unit: Unit, number: string): boolean {
  const twin = leavesOf(outline).find((leaf) => JSON.stringify(leaf.unit) === JSON.stringify(unit));
  return twin?.features.text.match(/\d+/g)?.includes(number) ?? false;
}

/** Another number with as many digits, or one more; not a part of one whose digits are grouped. */
function changeNumber(
  page: SourcePage,
  target: Unit,
  { line, column, links, codes, terms }: Features & Point,
  number: string,
): ReturnType<Candidate> {
  if (links.length > 0 || codes.length > 0) return null;
  // A term with another number is another term.
  if (terms.some(({ text }) => text.includes(number))) return null;
  const rest = page.lines[line - 1]?.slice(column) ?? '';
  const place = new RegExp(`(?<![\\p{L}\\d.,]|\\d['’\\s])${number}(?![\\p{L}\\d.,]|['’\\s]\\d)`, 'u').exec(
    rest,
  );
  if (!place || /(?<!\\)\|/.test(rest.slice(0, place.index))) return null;
  const at = { line, column: column + 1 + place.index };
  const text = replaceAt(page, at, /\d+/y, (digits) => String(BigInt(digits) * 2n + 1n));
  return text === null ? null : { text, target, kind: 'changed' };
}
