import { expect, test } from 'vitest';
import { bodyOf, imported, warningsOf } from '../imported.ts';

test.each([
  [
    '{{$include /help/_includes/tide.md}}',
    '\\{\\{$include /help/_includes/tide.md\\}\\}',
    ['1:1 include-unresolved'],
  ],
  ['a\n\n{{low-tide}}', 'a\n\n\\{\\{low-tide\\}\\}', ['3:1 include-unresolved']],
  ['[!INCLUDE tide.md]', 'tide.md', ['1:1 include-unresolved']],
  ['a {{low-tide}} b', 'a \\{\\{low-tide\\}\\} b', []],
  ['{{profile.tide}}', '\\{\\{profile.tide\\}\\}', []],
])('%s is kept as text', (text, expected, warnings) => {
  expect(bodyOf(text).replaceAll('\\_', '_')).toBe(expected);
  expect(warningsOf(text)).toEqual(warnings);
});

test('is told by its name', () => {
  const { warnings } = imported('{{$include /help/_includes/tide.md}}');
  expect(warnings.at(-1)?.message).toContain('“/help/_includes/tide.md”');
});
