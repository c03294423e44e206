import { expect, test } from 'vitest';
import type { Language } from '#catalogue';
import { roundsOf } from '../../../bench/search/tasks.ts';
import { holdingsOf, pairScores, trialsOf } from '../../../bench/search/trials.ts';
import { testPage } from './page.ts';

const pages = [
  testPage({ blueprint: 'a', title: 'Jornadas', headings: ['Aplicativos'] }),
  testPage({ blueprint: 'b', title: 'Segmentos', headings: ['Aplicativos'] }),
  testPage({ blueprint: 'c', title: 'Mensagens' }),
  testPage({ blueprint: 'a', language: 'sv', title: 'Kundresor' }),
  testPage({ blueprint: 'b', language: 'sv', title: 'Segment' }),
];
const collection = { languages: ['pt', 'sv'] as const satisfies Language[], pages };
const holdings = holdingsOf(collection);
const found = (results: Record<string, string[]>): ReadonlyMap<string, { blueprints: string[]; told: [] }> =>
  new Map(Object.entries(results).map(([query, blueprints]) => [query, { blueprints, told: [] }]));

test('queries whose blueprint the other language does not have are not asked there', () => {
  const [round] = roundsOf(collection, new Set(['a']));
  const asked = (to: Language): string[] =>
    round ? trialsOf(round, 'x', to, holdings, new Map()).map(({ query }) => query.text) : [];
  expect(asked('pt')).toEqual(['Jornadas', 'Segmentos', 'Mensagens', 'Aplicativos']);
  expect(asked('sv')).toEqual(['Jornadas', 'Segmentos', 'Aplicativos']);
});

test('a query that found nothing has no rank, and any blueprint that answers it will do', () => {
  const [round] = roundsOf(collection, new Set(['a']));
  const trials = round
    ? trialsOf(round, 'x', 'sv', holdings, found({ Jornadas: ['c', 'a'], Aplicativos: ['b'] }))
    : [];
  expect(trials.map(({ query, rank }) => [query.text, rank])).toEqual([
    ['Jornadas', 2],
    ['Segmentos', null],
    ['Aplicativos', 1],
  ]);
});

test('a text of several pages is asked without each of them, and counts once', () => {
  const rounds = roundsOf(collection, new Set(['b'])).filter(({ from }) => from === 'pt');
  expect(rounds).toHaveLength(3);
  const trials = rounds.flatMap((round) => trialsOf(round, 'x', 'pt', holdings, new Map()));
  const weights = Map.groupBy(trials, ({ query }) => query.text);
  expect(weights.get('Aplicativos')?.map(({ weight, alone }) => [weight, alone])).toEqual([
    [0.5, false],
    [0.5, false],
  ]);
  expect(weights.get('Jornadas')?.map(({ weight, alone }) => [weight, alone])).toEqual([[1, true]]);
});

test('a blueprint that is gone with its only page is not asked for', () => {
  const rounds = roundsOf(collection, new Set(['b'])).filter(({ from }) => from === 'pt');
  const trials = rounds.flatMap((round) => trialsOf(round, 'x', 'pt', holdings, new Map()));
  expect(trials.map(({ query }) => query.text)).not.toContain('Mensagens');
  expect(trials.map(({ query }) => query.text)).toContain('Jornadas');
});

test('a part of the removals, and of the queries, can be asked', () => {
  const rounds = roundsOf(collection, new Set(['a', 'b']), { sample: 2, folds: 1 });
  expect(rounds.map(({ from, removal }) => [from, removal?.name ?? null])).toEqual([
    ['pt', null],
    ['pt', 'without-pt-1'],
    ['sv', null],
    ['sv', 'without-sv-1'],
  ]);
  expect(rounds[0]?.queries).toHaveLength(2);
});

test('a score counts texts once, and by pages as often as there are pages', () => {
  const [round] = roundsOf(collection, new Set(['a']));
  const trials = round ? trialsOf(round, 'x', 'sv', holdings, found({ Aplicativos: ['b'] })) : [];
  const [scores] = pairScores(trials);
  expect(scores).toMatchObject({ candidate: 'x', from: 'pt', to: 'sv' });
  expect(scores?.score.success1).toBeCloseTo(1 / 3);
  expect(scores?.byPages.success1).toBeCloseTo(2 / 4);
});
