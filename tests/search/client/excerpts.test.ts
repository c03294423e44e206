import { expect, test } from 'vitest';
import { Excerpts } from '../../../src/search/client/core/excerpts.ts';
import { Vocabulary } from '../../../src/search/client/core/vocabulary.ts';
import { vocabularyOf } from '../../../src/search/index/vocabulary.ts';
import { loadStemmer } from '../../../src/search/stemmers.ts';

const text = `Um dois três quatro cinco. Aqui começam as Jornadas, <b>do</b> cliente & dell\`unità ${'fim '.repeat(40)}`;
const vocabulary = new Vocabulary(
  await vocabularyOf([{ id: 'a', url: '/a/', text, headings: [] }], 'pt'),
  await loadStemmer('pt'),
);

test('the words are marked in every form, and the excerpt begins a little before the first', () => {
  const excerpt = new Excerpts(text, ['jornada', 'cliente'], vocabulary).between(0);
  expect(excerpt).toMatch(
    /^cinco\. Aqui começam as <mark>Jornadas,<\/mark> &lt;b&gt;do&lt;\/b&gt; <mark>cliente<\/mark> &amp; dell’unità fim/,
  );
  expect(excerpt.split(' ')).toHaveLength(24);
});

test('without such a word it is the beginning of the part', () => {
  const excerpts = new Excerpts(text, ['xyzzy', 'cliente'], vocabulary);
  expect(excerpts.between(0, 3)).toBe('Um dois três');
  expect(excerpts.between(1, 3)).toBe('dois três');
});
