import { expect, test } from 'vitest';
import { readDocument } from '#markdown';

/** Places of the unknown attributes of a text, as `line:column`. */
function places(text: string): string[] {
  return readDocument(text)
    .problems.filter(({ rule }) => rule === 'attribute-unknown')
    .map(({ line, column }) => `${line}:${column}`);
}

test.each([
  ['the first', '<p bad="x">a</p>', ['1:4']],
  ['the second of a name', '<p bad="x" bad="y">a</p>', ['1:4', '1:12']],
  ['one on another line', '<Note\n  type="tip"\n  bad="x">\n\na\n\n</Note>', ['3:3']],
  ['one whose name stands in a value before it', '<Figure src="a.png" alt="worse bad" bad="x" />', ['1:37']],
  ['one behind a value in single quotes', "<Figure src='a.png' alt='the \"bad\" one' bad='x' />", ['1:41']],
  ['one behind letters with marks', 'São Paulo <Badge bad="x">a</Badge>', ['1:18']],
  ['one behind characters of two units', '😀😀 <Badge bad="x">a</Badge>', ['1:13']],
  ['one with line ends of Windows before it', 'a\r\n\r\n<p bad="x">b</p>', ['3:4']],
  ['one without a value', '<p bad>a</p>', ['1:4']],
])('the place of an attribute: %s', (_, text, expected) => {
  expect(places(text)).toEqual(expected);
});
