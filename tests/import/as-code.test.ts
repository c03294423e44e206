import { expect, test } from 'vitest';
import { bodyOf, imported, warningsOf } from './imported.ts';

test.each([
  ['nested too deeply', '> '.repeat(500)],
  ['too long', 'a\n'.repeat(400_000)],
  ['of brackets only', '['.repeat(5_000)],
])('a body that is %s becomes code', (_, text) => {
  const { text: code, warnings } = imported(text);
  expect(code.startsWith('```text\n')).toBe(true);
  expect(code).toContain(text.trimEnd());
  expect(warnings.map(({ rule }) => rule)).toContain('page-as-code');
  expect(imported(code, 'page.mdx').text).toBe(code);
});

test('code keeps the backticks in it', () => {
  const text = `\`\`\`\n${'> '.repeat(500)}\n\`\`\``;
  expect(bodyOf(text)).toBe(`\`\`\`\`text\n${text}\n\`\`\`\``);
});

test('is told', () => {
  expect(warningsOf('['.repeat(5_000))).toEqual(['1:1 page-as-code']);
});
