import type { Past, PastPage } from '#drift';
import { blueprint, ledger } from './blueprint.ts';
import type { Files } from './check-files.ts';
import { version } from './evidence/past-page.ts';

// One page of thirty sentences in four languages. Italian comes from the older source commit, the others from the newer
// one, and their older editions are known.

const verbs = { pt: 'conta', it: 'conto', sv: 'räknar', es: 'cuenta' } as const;

type Told = keyof typeof verbs;

/** The sentences of a language, as they were translated from the older source commit. */
function olderSentences(language: Told): string[] {
  return Array.from(
    { length: 30 },
    (_, index) => `${verbs[language]} ${'x'.repeat(index + 1)} texto de uma vez que assim fica aqui.`,
  );
}

/** By index of a sentence, what the newer edition has in place of its word “texto”. */
export type Retelling = Readonly<Record<number, string>>;

/** Sentences in which one word is another one. */
export function reworded(...indexes: readonly number[]): Retelling {
  return Object.fromEntries(indexes.map((index) => [index, 'linha']));
}

function bodyOf(language: Told, retelling: Retelling): string {
  return olderSentences(language)
    .map((sentence, index) => sentence.replace('texto', retelling[index] ?? 'texto'))
    .join('\n\n');
}

type Keys = Readonly<Record<string, string | null>>;

/**
 * A catalogue in which languages made changes when they went from the older source commit to the newer one.
 *
 * @param keys - of all pages of the newer edition, and of their older editions
 */
export function retold(
  changes: Readonly<Partial<Record<Told, Retelling>>>,
  [now, before]: readonly [Keys, Keys] = [{}, {}],
): { readonly files: Files; readonly past: Past } {
  const languages = Object.keys(changes) as Told[];
  const pages = languages.map(
    (language) =>
      [language, { body: bodyOf(language, changes[language] ?? {}), from: 'b', keys: now }] as const,
  );
  const past = languages.map((language): [string, PastPage[]] => [
    `${language}/page.mdx`,
    [version('a', bodyOf(language, {}), { keys: before })],
  ]);
  return {
    files: { ...blueprint({ ...Object.fromEntries(pages), it: bodyOf('it', {}) }), ...ledger },
    past: new Map(past),
  };
}
