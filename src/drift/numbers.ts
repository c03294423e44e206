/** A run of digits with what groups them, unless it goes on from a letter, as in “B2B” and “v8”. */
const written = /(?<![\p{L}\p{N}_.,])\d+(?:[.,:'’\u00a0\u202f ]\d+)*(?![\p{N}])/gu;

/** Digits in groups of three, with one kind of sign between them. */
const grouped = /^\d{1,3}(?:([.,'’\u00a0\u202f ])\d{3})(?:\1\d{3})*(?=$|[.,]\d)/;

/**
 * The numbers that a text gives in digits, in the form that does not depend on the language: “10.000”, “10,000” and
 * “10 000” are 10000, “2,5” and “2.5” are 2.5. A number that is part of a word is part of a name, and left out.
 *
 * @returns the numbers, sorted as texts
 */
export function numbersIn(text: string): string[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(written)].flatMap(([number]) => normalize(number)).sort();
}

function normalize(number: string): string[] {
  const group = grouped.exec(number)?.[0];
  if (group !== undefined) {
    const rest = number.slice(group.length).replace(',', '.');
    return [`${Number(group.replaceAll(/\D/g, ''))}${rest}`];
  }
  // Spaces and apostrophes that do not group digits part numbers from each other.
  return number.split(/['’\u00a0\u202f ]/).map((part) => part.replaceAll(',', '.'));
}
