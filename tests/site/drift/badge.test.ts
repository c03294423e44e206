import { expect, test } from 'vitest';
import { badgeSvg } from '../../../src/site/drift/badge.ts';

const badge = { label: 'Português', value: '75% em dia', locale: 'pt-BR', share: 0.75 };

test('a badge says in words what it shows, and needs nothing from elsewhere', () => {
  const svg = badgeSvg(badge);
  expect(svg).toContain('<title id="t">Português: 75% em dia</title>');
  expect(svg).toContain('lang="pt-BR"');
  expect(svg).not.toMatch(/<style|style=|href|url\(/);
});

test('a badge is as wide as its words, and its colour tells how much is in sync', () => {
  const widthOf = (svg: string): number => Number(/ width="(\d+)"/.exec(svg)?.[1]);
  expect(widthOf(badgeSvg({ ...badge, value: '75% em dia e mais' }))).toBeGreaterThan(
    widthOf(badgeSvg(badge)),
  );
  const colours = [0, 0.8, 1].map(
    (share) => /fill="#(?!17233a|fff)(\w+)"/.exec(badgeSvg({ ...badge, share }))?.[1],
  );
  expect(new Set(colours).size).toBe(3);
});

test('words that look like marks stay words', () => {
  expect(badgeSvg({ ...badge, label: '<a> & "b"' })).toContain('&#60;a&#62; &#38; &#34;b&#34;');
});
