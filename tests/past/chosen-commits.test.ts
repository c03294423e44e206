import { describe, expect, test } from 'vitest';
import { chooseCommits } from '../../src/past/chosen-commits.ts';

/** Commits at regular hours, the newest first. */
function everyHours(hours: number, count: number) {
  const last = Date.parse('2024-03-10T12:00:00Z');
  return Array.from({ length: count }, (_, index) => ({
    hash: String(index),
    date: new Date(last - index * hours * 3_600_000).toISOString(),
  }));
}

const chosen = (hours: number, count: number): string[] =>
  chooseCommits(everyHours(hours, count), 12).map(({ date }) => date.slice(0, 13));

describe('commits are chosen', () => {
  test('all, where they are few', () => {
    expect(chosen(1, 12)).toHaveLength(12);
    expect(chooseCommits([], 12)).toEqual([]);
  });

  test('the last of each day, of a week', () => {
    expect(chosen(1, 100)).toEqual([
      '2024-03-10T12',
      '2024-03-09T23',
      '2024-03-08T23',
      '2024-03-07T23',
      '2024-03-06T23',
    ]);
  });

  test('the last of each week, where weeks end on Sundays', () => {
    expect(chosen(24, 60).slice(0, 3)).toEqual(['2024-03-10T12', '2024-03-03T12', '2024-02-25T12']);
  });

  test('the last of each year, of ages, and no more than are asked for', () => {
    const years = chosen(24 * 30, 400);
    expect(years).toHaveLength(12);
    expect(new Set(years.map((date) => date.slice(0, 4))).size).toBe(12);
  });

  test('so that further commits leave what was chosen of earlier times', () => {
    const commits = everyHours(6, 100);
    const before = chooseCommits(commits.slice(3), 12).slice(1);
    expect(chooseCommits(commits, 12)).toEqual(expect.arrayContaining([...before]));
  });
});
