import { expect, test } from 'vitest';
import { Headings } from '../../../src/search/client/core/headings.ts';
import type { Term } from '../../../src/search/client/core/interpretation.ts';
import { Vocabulary } from '../../../src/search/client/core/vocabulary.ts';
import { vocabularyOf } from '../../../src/search/index/vocabulary.ts';
import { loadStemmer } from '../../../src/search/stemmers.ts';

const titles = ['Casos de uso', 'Mensagens em lote', 'Casos de uso de mensagens', 'Dell`unità'];
const pages = titles.map((title, place) => ({
  id: title,
  url: `/${place}/`,
  text: title,
  headings: [title],
}));
const vocabulary = new Vocabulary(await vocabularyOf(pages, 'pt'), await loadStemmer('pt'));
const headings = new Headings(
  {
    pages: titles.map((title, place) => [title, `${place}`, title]),
    headings: [['Casos de uso', 1]],
  },
  vocabulary,
  'pt',
);

function terms(...words: string[]): Term[] {
  return words.map((word) => ({
    importance: vocabulary.rarity(word),
    typed: [word],
    others: [],
    open: false,
  }));
}

test('a heading of the same words is wholly like the query, others less', () => {
  const likeness = headings.likeness(terms('casos', 'de', 'uso'));
  expect(likeness.get('0')).toBe(1);
  expect(likeness.get('2')).toBeGreaterThan(0.5);
  expect(likeness.get('2')).toBeLessThan(1);
  // A title says more than a heading.
  expect(likeness.get('1')).toBeGreaterThan(likeness.get('2') ?? 1);
  expect(likeness.get('1')).toBeLessThan(1);
  expect(likeness.has('3')).toBe(false);
});

test('other forms and another order are nearly the same', () => {
  const like = headings.likeness(terms('uso', 'caso', 'de')).get('0');
  expect(like).toBeGreaterThan(0.9);
  expect(like).toBeLessThan(1);
});

test('what stands for a word counts by how sure it is', () => {
  const [first] = terms('utskick');
  const translated = (weight: number): number | undefined =>
    headings
      .likeness([
        {
          importance: 1,
          open: false,
          ...first,
          typed: null,
          others: [{ words: ['mensagens', 'lote'], weight }],
        },
      ])
      .get('1');
  expect(translated(0.9)).toBeGreaterThan(translated(0.5) ?? 1);
});

test('a word that is still being typed is the beginning of one', () => {
  const [first] = terms('unità');
  const open = { importance: 1, others: [], ...first, typed: ['un'], open: true };
  expect(headings.likeness([open]).has('3')).toBe(true);
  expect(headings.likeness([{ ...open, open: false }]).has('3')).toBe(false);
});

test('words are told with how many pages have them', () => {
  expect(headings.words).toContainEqual(['mensagens', 2]);
  expect(headings.words).toContainEqual(['unità', 1]);
});
