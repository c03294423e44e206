import { expect, test } from 'vitest';
import { keywordsOf } from '../../../bench/search/keywords.ts';
import { testPage } from './page.ts';

const words = (texts: readonly (readonly string[])[]): string[] =>
  keywordsOf(texts.map((own, index) => testPage({ blueprint: `${index}`, texts: own }))).map(
    ({ word }) => word,
  );

test('what all pages say tells none from another', () => {
  expect(words([['sobre segmentos'], ['sobre jornadas']])).toEqual(['segmentos', 'jornadas']);
});

test('short words and what is not written in letters alone are left out', () => {
  expect(words([['data 12345 abc12def mensagens'], ['']])).toEqual(['mensagens']);
});

test('a page gives three words: those that it says most often and others least', () => {
  const page = ['bravo bravo tango comum delta alfas'];
  expect(words([page, ['comum']])).toEqual(['bravo', 'alfas', 'delta']);
});

test('forms that only accents and capitals tell apart are one word, as it is first written', () => {
  expect(
    keywordsOf([testPage({ blueprint: 'a', texts: ['Ações e acoes'] }), testPage({ blueprint: 'b' })]),
  ).toEqual([{ word: 'Ações', language: 'pt', blueprints: ['a'] }]);
});
