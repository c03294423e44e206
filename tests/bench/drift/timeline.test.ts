import { describe, expect, test } from 'vitest';
import { Timeline } from '../../../bench/drift/timeline.ts';
import { commit } from '../../catalogue/page-text.ts';
import { record } from './record.ts';

const swedish = record({
  id: 'r2',
  langA: 'sv-SE',
  blobA: 'svNew',
  changedA: '2026-04-01',
  date: '2026-04-02',
  prevA: null,
});
const later = record({
  id: 'r3',
  blobA: 'ptLast',
  commitA: commit('c'),
  changedA: '2026-05-01',
  prevA: null,
});
const elsewhere = record({ id: 'r4', group: 'other', blobA: 'ptOther' });
const timeline = new Timeline([later, elsewhere, swedish, record()]);

function blobs(day: string, language: string, group = 'journeys'): string[] {
  return timeline.upTo(day, group, language).map(({ blob }) => blob);
}

describe('the versions of a page in one language', () => {
  test('up to a day are those published until then, newest first', () => {
    expect(blobs('2026-05-01', 'pt-BR')).toEqual(['ptLast', 'ptNew', 'ptOld']);
    expect(blobs('2026-04-30', 'pt-BR')).toEqual(['ptNew', 'ptOld']);
    expect(blobs('2026-03-08', 'pt-BR')).toEqual(['ptOld']);
    expect(blobs('2026-03-07', 'pt-BR')).toEqual([]);
    expect(blobs('2026-03-31', 'sv-SE')).toEqual([]);
  });

  test('have the source commit that each came from, an earlier one that of the other side', () => {
    expect(
      timeline.upTo('2026-03-09', 'journeys', 'pt-BR').map((version) => [version.commit, version.date]),
    ).toEqual([
      [commit('b'), '2026-03-09'],
      [commit('a'), '2026-03-08'],
    ]);
  });

  test('are those of one page, once each, at the earliest day that is told', () => {
    expect(blobs('2026-05-01', 'it-IT')).toEqual(['itOld']);
    expect(blobs('2026-05-01', 'pt-BR', 'other')).toEqual(['ptOther', 'ptOld']);
    const told = new Timeline([record(), record({ changedA: '2026-03-01' })]);
    expect(told.upTo('2026-12-31', 'journeys', 'pt-BR').map(({ date }) => date)).toEqual([
      '2026-03-01',
      '2026-02-28',
    ]);
  });
});

test('the languages of a page are all that a record has', () => {
  expect(timeline.languagesOf('journeys').sort()).toEqual(['it-IT', 'pt-BR', 'sv-SE']);
  expect(timeline.languagesOf('none')).toEqual([]);
});
