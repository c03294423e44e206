import { expect, test } from 'vitest';
import { bodyOf, warningsOf } from '../imported.ts';

test.each([
  ['![a](b.png){zoomable="yes"}', '<Figure src="b.png" alt="a" zoomable />', []],
  ['![a](b.png "c"){zoomable="yes"}', '<Figure src="b.png" alt="a" caption="c" zoomable />', []],
  [
    '![a](b.png){zoomable="yes" width="5"}',
    '<Figure src="b.png" alt="a" zoomable />',
    ['1:1 attribute-dropped'],
  ],
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
