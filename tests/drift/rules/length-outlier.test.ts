import { describe, expect, test } from 'vitest';
import { blueprint, ledger } from '../blueprint.ts';
import { checkFiles, findingsOf } from '../check-files.ts';

/** A text of a length, without words of any language. */
const text = (length: number): string => 'xyz '.repeat(length / 4).trim();

function told(pages: Parameters<typeof blueprint>[0]): string[] {
  return findingsOf(checkFiles(blueprint(pages)), 'length-outlier').map(
    ({ message, places }) =>
      `${message} ${places.map(({ language, line }) => `${language ?? ''}:${line}`).join()}`,
  );
}

const rest = '\n\na'.repeat(8);
const list = (length: number): string => `- um\n- ${text(length)}`;
const table = (length: number): string => `| a | b |\n| - | - |\n| um | ${text(length)} |`;

describe('a text that is half as long', () => {
  test.each([
    ['as a paragraph', text(400), text(160), 8],
    ['as an item', list(400), list(160), 9],
    ['as a cell', table(400), table(160), 10],
    [
      'on a page that differs in other things',
      `${text(400)}${rest}\n\n![a](a.png)`,
      `${text(160)}${rest}`,
      8,
    ],
  ])('%s', (_, pt, it, line) => {
    expect(told({ pt, it })).toEqual([
      `The length of a text differs: it has a much shorter one, pt has a much longer text. it:${line},pt:${line}`,
    ]);
  });
});

describe('nothing is told of', () => {
  test.each([
    ['texts of about one length', text(400), text(340)],
    ['short texts', text(52), text(12)],
    ['lists with another number of items', `${list(400)}\n- a\n- b\n- c`, list(160)],
    ['a text beside one that only one page has', `${text(400)}\n\n![a](a.png)${rest}`, `${text(160)}${rest}`],
    ['pages that have little in common', `${text(400)}\n\na\n\n![a](a.png)`, `${text(160)}\n\na`],
    ['the words of images', `![${text(400)}](a.png)`, `![${text(100)}](a.png)`],
  ])('%s', (_, pt, it) => {
    expect(told({ pt, it })).toEqual([]);
  });

  test('languages whose lengths are not known', () => {
    expect(told({ pt: text(400), ja: text(100) })).toEqual([]);
  });
});

test('the odd one out is named', () => {
  const long = text(400);
  expect(told({ pt: text(160), it: long, sv: long, es: long })).toEqual([
    'The length of a text differs: pt has a much shorter one, it, sv, and es have a much longer text. pt:8,it:8,sv:8,es:8',
  ]);
});

test('translations of different commits have drifted, though their structure is the same', () => {
  const pages = blueprint({ pt: { body: text(400), from: 'b' }, it: text(160) });
  expect(checkFiles({ ...pages, ...ledger }).pairs).toMatchObject([
    { verdict: 'drifted', reasons: [expect.anything(), 'They differ in: length of a text.'] },
  ]);
});
