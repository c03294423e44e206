import { describe, expect, test } from 'vitest';
import { type Blueprint, Memory, readCatalogue } from '#catalogue';
import type { Past, PastPage } from '#drift';
import { readDocument } from '#markdown';
import { featuresOf } from '../../../src/drift/evidence/features.ts';
import { reasonsOf } from '../../../src/drift/evidence/reasons.ts';
import { type Witness, witnessesOf } from '../../../src/drift/evidence/witnesses.ts';
import { commit } from '../../catalogue/page-text.ts';
import { blueprint } from '../blueprint.ts';
import type { Files } from '../check-files.ts';
import { version } from './past-page.ts';

/** What the languages of a blueprint say of the way from source commit a to b. The pair is that of its first two pages. */
function testimony(files: Files, past: Readonly<Record<string, readonly PastPage[]>>): Witness[] {
  const list = Object.entries(files).map(([path, text]) => ({ path, text }));
  const { blueprints, applications } = readCatalogue(list, new Memory());
  const [{ pages }] = blueprints as readonly [Blueprint];
  const [a, b] = pages;
  if (!b) throw new Error('There are no two pages.');
  const known: Past = new Map(Object.entries(past));
  const outlineOf = ({ path }: { path: string }) => readDocument(files[path] ?? '').outline;
  return witnessesOf({ pages, past: known, applications, outlineOf }, [a, b], commit('a'), commit('b'));
}

const pages = blueprint({
  pt: { body: 'Novo.', from: 'b' },
  it: 'Vecchio.',
  sv: { body: 'Nytt.', from: 'b' },
  es: 'Viejo.',
});

describe('a language is a witness', () => {
  test('when it saw both source commits', () => {
    const told = testimony(pages, {
      'pt/page.mdx': [version('a', 'Velho.')],
      'sv/page.mdx': [version('c', 'Annat.'), version('a', 'Nytt.')],
      'es/page.mdx': [version('c', 'Otro.')],
    });
    expect(told.map(({ language, own, change }) => [language, own, change.kind])).toEqual([
      ['pt', true, 'wording'],
      ['sv', false, 'none'],
    ]);
  });

  test('by versions of one origin, where there are', () => {
    const told = testimony(pages, {
      'pt/page.mdx': [
        version('b', 'Outro **novo**.', { origin: 'pt-BR' }),
        version('a', 'Outro novo.', { origin: 'pt-BR' }),
      ],
      'sv/page.mdx': [version('a', 'Det nya.', { origin: 'sv-SE' })],
    });
    // The page of today says “Novo.”, but in the form of another origin.
    expect(told.map(({ language, change }) => [language, change.kind])).toEqual([
      ['pt', 'styling'],
      ['sv', 'wording'],
    ]);
  });
});

const body = (...words: readonly string[]): string => words.map((word) => `Frase ${word} aqui.`).join('\n\n');
const three = {
  'pt/page.mdx': [version('a', body('a', 'b', 'c', 'd')), version('b', body('x', 'y', 'c', 'd'))],
  'it/page.mdx': [version('a', body('a', 'b', 'c', 'd')), version('b', body('x', 'b', 'c', 'z'))],
  'sv/page.mdx': [version('a', body('a', 'b', 'c', 'd')), version('b', '[Frase](a.mdx).')],
  'es/page.mdx': [version('a', body('a')), version('b', body('a'))],
};

test('features are the same whatever the order of the witnesses', () => {
  const told = testimony(pages, three);
  const features = featuresOf(told, 3);
  expect(told).toHaveLength(4);
  for (const order of [told.toReversed(), [...told.slice(2), ...told.slice(0, 2)]])
    for (const [name, value] of Object.entries(featuresOf(order, 3)))
      expect(value, name).toBeCloseTo(features[name] ?? NaN, 12);
  expect(reasonsOf(told.toReversed())).toEqual(reasonsOf(told));
});

test('features of nobody tell the days, and that there is nobody', () => {
  expect(featuresOf([], 0)).toEqual({ bias: 1, days: 0, 'witnesses 0': 1 });
  expect(featuresOf([], null)).toEqual(featuresOf([], 0));
});

describe('the reasons of witnesses', () => {
  const reasons = (past: Readonly<Record<string, readonly PastPage[]>>): string[] =>
    reasonsOf(testimony(pages, past));
  const old = body('a', 'b');

  test('say what moved, where, and whether at one place', () => {
    expect(
      reasons({
        'pt/page.mdx': [version('a', old), version('b', body('x', 'b'))],
        'sv/page.mdx': [version('a', old), version('b', body('y', 'z'))],
        'es/page.mdx': [version('a', old), version('b', old)],
      }),
    ).toEqual([
      'From the one commit to the other, the pages of pt and sv moved in wording, at 1 to 2 places.',
      'From the one commit to the other, the page of es stayed the same.',
      'Those that moved share 1 place, as when the source moves.',
    ]);
  });

  test('say that no place is shared', () => {
    expect(
      reasons({
        'pt/page.mdx': [version('a', old), version('b', body('x', 'b'))],
        'sv/page.mdx': [version('a', old), version('b', body('a', 'z'))],
      }).at(-1),
    ).toBe('Those that moved share no place, as when a translation is made anew.');
  });

  test('say nothing of places where one moved alone', () => {
    expect(reasons({ 'pt/page.mdx': [version('a', old), version('b', body('A', 'b'))] })).toEqual([
      'From the one commit to the other, the page of pt moved only in case or punctuation, at 1 place.',
    ]);
  });
});
