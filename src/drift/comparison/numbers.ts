/** A run of digits with what groups them, and a word for thousands or millions behind it; not where it goes on from a letter, as in “B2B” and “v8”. */
const written =
  /(?=\d)(?<![\p{L}\p{N}_.,])(\d+(?:[.,:'’\u00a0\u202f ]\d+)*)(?!\p{N})(?:[ \u00a0\u202f]?(k|m|mil|mila|mille|tusen|tausend|duizend|milh(?:ão|ões)|milion[ei]|mill[óo]n(?:es)?|miljon(?:er)?|millionen|millions?|miljoen)(?!\p{L}))?/giu;

/** Digits in groups of three, with one kind of sign between them. */
const grouped = /^\d{1,3}(?:([.,'’\u00a0\u202f ])\d{3})(?:\1\d{3})*(?=$|[.,]\d)/;

/**
 * The numbers that a text gives in digits, in the form that does not depend on the language: “10.000”, “10,000”,
 * “10 000” and “10 mil” are 10000, “2,5” and “2.5” are 2.5. A number that is part of a word is part of a name, and left
 * out.
 *
 * @returns the numbers, sorted as texts
 */
export function numbersIn(text: string): string[] {
  if (!digit.test(text)) return [];
  const numbers: string[] = [];
  // `matchAll` makes a copy of the pattern each time, which takes longer than to look for it.
  written.lastIndex = 0;
  for (let match = written.exec(text); match; match = written.exec(text)) {
    const [, digits = '', word] = match;
    numbers.push(...normalize(digits, word));
  }
  return numbers.sort();
}

const digit = /[0-9]/;

function normalize(digits: string, word: string | undefined): string[] {
  const group = grouped.exec(digits)?.[0];
  const parts =
    group === undefined
      ? // Spaces and apostrophes that do not group digits part numbers from each other.
        digits.split(/['’\u00a0\u202f ]/).map((part) => part.replaceAll(',', '.'))
      : [`${group.replaceAll(/\D/g, '')}${digits.slice(group.length).replace(',', '.')}`];
  const last = parts.pop() ?? '';
  return [...parts, word === undefined ? last : multiplied(last, word)];
}

function multiplied(number: string, word: string): string {
  // A small m is metres.
  if (word === 'm') return number;
  const times = /^(?:m$|milh|mill?ion|millón|millon|milj)/i.test(word) ? 1e6 : 1e3;
  return String(Number(number) * times);
}
