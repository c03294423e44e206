import { expect, test } from 'vitest';
import { exlIdOf } from '../../src/history/exl-id.ts';

const id = '273d024f-a220-4336-89f2-e3bffafcdc37';

test.each([
  ['plain', `exl-id: ${id}`],
  ['in double quotes', `exl-id: "${id}"`],
  ['in single quotes', `exl-id:   '${id}'`],
  ['in capitals', `exl-id: ${id.toUpperCase()}`],
  ['with a comment', `exl-id: ${id} # was another one`],
  ['the first of several', `exl-id: ${id}, 00000000-0000-4000-8000-000000000001`],
])('the identity of a page, %s', (_, line) => {
  expect(exlIdOf(`---\ntitle: A\n${line}\n---\n\n# A\n`)).toBe(id);
  expect(exlIdOf(`\uFEFF---\r\n${line}\r\nbroken: [\r\n---\r\n`)).toBe(id);
});

test.each([
  ['outside the front matter', `---\ntitle: A\n---\n\nexl-id: ${id}\n`],
  ['in front matter that does not end', `---\nexl-id: ${id}\n`],
  ['that is longer', `---\nexl-id: ${id}0\n---\n`],
  ['that is no UUID', '---\nexl-id: 12\n---\n'],
  ['of another key', `---\nold-exl-id: ${id}\n---\n`],
  ['below another key', `---\nold:\n  exl-id: ${id}\n---\n`],
])('no identity %s', (_, text) => {
  expect(exlIdOf(text)).toBeNull();
});
