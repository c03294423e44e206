import { expect, test } from 'vitest';
import { bodyOf, warningsOf } from '../imported.ts';

test.each([
  ['![a](b.png){zoomable="yes"}', '<Figure src="b.png" alt="a" zoomable />', []],
  ['![a](b.png "c"){zoomable="yes"}', '<Figure src="b.png" alt="a" caption="c" zoomable />', []],
  ['![a](b.png){zoomable="yes" width="5"}', '<Figure src="b.png" alt="a" width="5" zoomable />', []],
  ['![a](b.png){width="5px"}{modal="regular"}', '<Figure src="b.png" alt="a" width="5" zoomable />', []],
  [
    '![a](b.png){zoomable="yes" height="5" width="90%"}',
    '<Figure src="b.png" alt="a" zoomable />',
    ['1:1 attribute-dropped'],
  ],
  ['![a](b.png){width=“50”}', '<img src="b.png" alt="a" width="50" />', []],
  ['x <img src="b.png" alt="a">{width="50"}', 'x <img src="b.png" alt="a" width="50" />', []],
  ['![a](b.png){zoomable="no"}', '![a](b.png)', ['1:1 attribute-dropped']],
  ['x ![a](b.png){zoomable="yes"}', 'x ![a](b.png)', ['1:3 attribute-dropped']],
  ['![a](b.png)', '![a](b.png)', []],
  ['![a](b.png){width="50px"}', '<img src="b.png" alt="a" width="50" />', []],
  ['![a](b.png){width="50%"}', '![a](b.png)', ['1:1 attribute-dropped']],
  ['![a](b.png){align="left" style="x"}', '![a](b.png)', []],
  [
    '| <img src="b.png" alt="a" width="50" style="x"> |\n|---|',
    '| <img src="b.png" alt="a" width="50" /> |\n| --- |',
    [],
  ],
])('%s becomes %s', (text, expected, warnings) => {
  expect(bodyOf(text)).toBe(expected);
  expect(warningsOf(text)).toEqual(warnings);
});

test.each([
  [
    '<figure><img src="b.png" alt="a"><figcaption>c</figcaption></figure>',
    '<Figure src="b.png" alt="a" caption="c" />',
    [],
  ],
  [
    '<figure>\n<p><img src="b.png" alt="a" width="5"></p>\n</figure>',
    '<Figure src="b.png" alt="a" width="5" />',
    [],
  ],
  [
    '<figure><img src="b.png" alt="a"><figcaption><b>c</b></figcaption></figure>',
    '![a](b.png)<b>c</b>',
    ['1:1 element-dropped', '1:36 element-dropped'],
  ],
])('%s becomes %s', (text, expected, warnings) => {
  expect(bodyOf(text)).toBe(expected);
  expect(warningsOf(text)).toEqual(warnings);
});
