import { expect, test } from 'vitest';
import { outOfBounds } from '#markdown';
import { parsesInTime, readGuarded } from '../../src/workspace/parse-guard.ts';

/** Within the bounds, and yet seconds of work for the parser. */
const slow = '+ a\n- b\n'.repeat(65_000);

test('a text that takes the parser long is given up, and the next one is read all the same', async () => {
  expect(outOfBounds(slow)).toBeNull();
  const start = performance.now();
  expect(await parsesInTime(slow, 50)).toBe(false);
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(await parsesInTime('# Olá', 10_000)).toBe(true);
});

test('texts that are asked for at once wait for each other', async () => {
  const texts = ['# um', slow, '# dois', '# três'];
  expect(await Promise.all(texts.map((text) => parsesInTime(text, text === slow ? 20 : 10_000)))).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test.each([
  ['brackets', `{${'( '.repeat(5_000)}1${' )'.repeat(5_000)}}`],
  ['signs', `{${'- '.repeat(45_000)}1}`],
  ['conditions', `export default function () {${'if(a)'.repeat(7_500)}b}`],
  ['an attribute', `<p title={${'- '.repeat(45_000)}1} />`],
])('a text that would crash the parser is refused: %s', async (_, text) => {
  expect(outOfBounds(text)).toBeNull();
  expect(await readGuarded(text)).toMatchObject({
    readable: false,
    problems: [{ rule: 'page-too-complex', line: 1, column: 1 }],
  });
});

test('a page with much code, which could crash the parser, is read', async () => {
  const text = `\`\`\`json\n${'{ "a": [1, 2] }\n'.repeat(200)}\`\`\`\n`;
  expect(await readGuarded(text)).toMatchObject({ readable: true, problems: [] });
});
