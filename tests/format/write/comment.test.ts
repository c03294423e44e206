import { expect, test } from 'vitest';
import { written } from '../written.ts';

test.each([
  ['a {/* b */} c', 'a {/* b */} c'],
  ['a {/* b\n   c */} d', 'a {/* b c */} d'],
  ['{/* a */}', '{/* a */}'],
  ['{/*\n  a\n      b\n*/}', '{/*\n  a\n      b\n*/}'],
  ['{/* a\n\n       b */}', '{/* a\n\n  b */}'],
  ['- {/*\n    a\n  */}', '- {/*\n    a\n  */}'],
  ['> {/* a\n> b */}', '> {/* a\n>   b */}'],
  ['<Note>\n  {/*\n    a\n      b\n  */}\n</Note>', '<Note>\n  {/*\n    a\n      b\n  */}\n</Note>'],
  [
    '<Tabs>\n<Tab title="a">\n\n{/* b\n   c */}\n\n</Tab>\n</Tabs>',
    '<Tabs>\n  <Tab title="a">\n    {/* b\n      c */}\n  </Tab>\n</Tabs>',
  ],
  ['{`a\nb`}', '{`a\n  b`}'],
])('%j is written %j', (text, expected) => {
  expect(written(text)).toBe(expected);
});
