import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { characters, faces } from '../../fonts/faces.ts';
import { fallbackFace } from '../../fonts/fallback-face.ts';

const styles = new URL('../../src/styles/', import.meta.url);

describe('the fonts of the site', () => {
  test.each(['pt', 'it', 'sv', 'es', 'de', 'fr', 'nl'])(
    'have every letter of the words in %s',
    (language) => {
      const words = readFileSync(new URL(`../i18n/locales/${language}.json`, styles), 'utf8');
      const letters = words.match(/\p{L}|\p{P}/gu) ?? [];
      const missing = new Set(letters.filter((letter) => !characters.includes(letter)));
      expect([...missing]).toEqual([]);
    },
  );

  test.each(faces.map(({ file }) => file))('%s is a font in the format of the web, and small', (file) => {
    const font = readFileSync(new URL(`fonts/${file}.woff2`, styles));
    expect(font.subarray(0, 4).toString('latin1')).toBe('wOF2');
    expect(font.length).toBeLessThan(40_000);
  });
});

test('a fallback has the widths and the lines of the font that it stands in for', () => {
  const arial = faces[0]?.fallbacks[0];
  if (!arial) throw new Error('There is no fallback.');
  // Half as wide as Arial, whose mean width is 913 of 2,048.
  const rule = fallbackFace(
    arial,
    { unitsPerEm: 1000, ascent: 900, descent: -300, lineGap: 0, xWidthAvg: (913 / 2048) * 500 },
    'regular',
  );
  expect(rule).toContain('size-adjust: 50.0%');
  expect(rule).toContain('ascent-override: 180.0%');
  expect(rule).toContain('descent-override: 60.0%');
});
