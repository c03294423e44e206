import { expect, test } from 'vitest';
import { bodyOf } from '../imported.ts';

test.each([
  ['x **a&nbsp;** b', 'x **a**  b'],
  ['x<br>**&#x200B; a** b', 'x<br /> **a** b'],
  ['x [!DNL a]**&#x200B; b**', 'x <DNL>a</DNL> **b**'],
  ['**a&nbsp;**', '**a**'],
])('the spaces in %j do not join words', (text, expected) => {
  expect(bodyOf(text)).toBe(expected);
});
