import { describe, expect, test } from 'vitest';
import type { Pair, SourceHistory } from '#drift';
import { checkFiles, type Files } from './check-files.ts';
import { retold, reworded } from './retold.ts';

type Story = ReturnType<typeof retold>;

function pairOf({ files, past }: Story, languages = 'pt–it', source?: SourceHistory): Pair {
  const { pairs } = checkFiles(files, { past, ...(source && { source }) });
  const pair = pairs.find((one) => one.languages.join('–') === languages);
  if (!pair) throw new Error(`There is no pair ${languages}.`);
  return pair;
}

/** What a new translation of the same source brings: the tool counts as many words, people translated more. */
const sameSource = [
  { 'source-wordcount': '400', 'ht-degree': '90%' },
  { 'source-wordcount': '400', 'ht-degree': '10%', 'exl-id': null },
] as const;
const sameCount = [{ 'source-wordcount': '400' }, { 'source-wordcount': '400' }] as const;

describe('the past of a page tells', () => {
  test('drift, where two languages changed at one place', () => {
    const pair = pairOf(retold({ pt: reworded(3), sv: reworded(3) }));
    expect(pair).toMatchObject({ verdict: 'drifted', leader: 'pt', leaderBy: 'ledger' });
    expect(pair.confidence).toBeGreaterThan(0.8);
    expect(pair.reasons).toContain('Those that moved share 1 place, as when the source moves.');
  });

  test('no drift, where one was translated anew while another stayed', () => {
    const story = retold({ pt: reworded(3), sv: {} }, sameSource);
    for (const languages of ['pt–it', 'it–sv']) {
      const pair = pairOf(story, languages);
      expect(pair).toMatchObject({ verdict: 'in-sync', moved: [] });
      expect(pair.confidence).toBeGreaterThan(0.7);
    }
  });

  test('no drift, where nothing changed', () => {
    expect(pairOf(retold({ pt: {}, sv: {} }))).toMatchObject({ verdict: 'in-sync', structural: false });
  });

  test('nothing sure, where one changed and nothing else speaks for either', () => {
    const pair = pairOf(retold({ pt: reworded(3), sv: {} }, sameCount));
    expect(pair).toMatchObject({ verdict: 'unknown', moved: [] });
    expect(pair.confidence).toBeLessThan(0.65);
  });

  test.each([
    ['nothing more', [{}, {}]],
    ['one count of words', sameCount],
    ['a new translation', sameSource],
  ] as const)(
    'with %s in the front matter, drift less where one changed alone than where two did',
    (_, keys) => {
      const changed = ({ verdict, confidence }: Pair): number =>
        verdict === 'in-sync' ? 1 - confidence : confidence;
      const [alone, both] = [
        pairOf(retold({ pt: reworded(3), sv: {} }, keys)),
        pairOf(retold({ pt: reworded(3), sv: reworded(3) }, keys)),
      ];
      expect(changed(alone)).toBeLessThan(changed(both));
    },
  );

  test('which page leads, where the ledger does not', () => {
    const { files, past } = retold({ pt: reworded(3), sv: reworded(3) });
    const unknown: Files = Object.fromEntries(
      Object.entries(files).filter(([path]) => path !== 'sources.yaml'),
    );
    expect(pairOf({ files: unknown, past })).toMatchObject({
      verdict: 'drifted',
      leader: 'pt',
      leaderBy: 'history',
    });
  });
});

describe('the source tells', () => {
  const source = (differs: boolean | null, order: number | null = null): SourceHistory => ({
    order: () => order,
    differs: () => differs,
  });
  const moved = retold({ pt: reworded(3), sv: reworded(3) });
  const still = retold({ pt: {}, sv: {} });

  test('no drift where its text is the same, whatever the pages say', () => {
    expect(pairOf(moved, 'pt–it', source(false))).toMatchObject({
      verdict: 'in-sync',
      confidence: 0.99,
      structural: false,
      moved: [],
      reasons: [
        'pt comes from source commit bbbbbbbb, it from aaaaaaaa.',
        'The text of the source is the same in both.',
      ],
    });
  });

  test('drift where its text is another, whatever the pages say', () => {
    const pair = pairOf(moved, 'pt–it', source(true));
    expect(pair).toMatchObject({ verdict: 'drifted', confidence: 0.99 });
    expect(pair.reasons).toContain('The text of the source is not the same in both.');
    const { verdict, confidence } = pairOf(still, 'pt–it', source(true));
    expect(['drifted', 'cosmetic']).toContain(verdict);
    expect(confidence).toBe(0.99);
  });

  test('drift without a past', () => {
    expect(pairOf({ ...still, past: new Map() }, 'pt–it', source(true))).toMatchObject({
      verdict: 'drifted',
      moved: [],
    });
  });

  test('nothing where it does not have the page', () => {
    expect(pairOf(moved, 'pt–it', source(null))).toEqual(pairOf(moved));
  });

  test('who leads, before the ledger does', () => {
    const leads = (order: number): Pair => pairOf(moved, 'pt–it', source(true, order));
    expect(leads(1)).toMatchObject({ leaderBy: 'source' });
    expect(new Set([leads(1).leader, leads(-1).leader])).toEqual(new Set(['pt', 'it']));
  });
});
