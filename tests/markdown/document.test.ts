import { expect, test } from 'vitest';
import { readDocument } from '#markdown';

test('problems of all kinds are told in the order of their places', () => {
  const { problems } = readDocument('a {b}\n\n```mermaid\npie\n```\n\n## c\n\n<Nota>d</Nota>');
  expect(problems.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
    'expression-forbidden 1',
    'diagram-malformed 3',
    'heading-id-missing 7',
    'component-unknown 9',
  ]);
});

test('of a page that is damaged as a whole the first problems are told, and how many more there are', () => {
  const { problems } = readDocument('{a}\n\n'.repeat(80));
  expect(problems).toHaveLength(51);
  expect(problems.at(-1)).toMatchObject({
    line: 101,
    message: '30 more problems of the page are not listed.',
  });
});
