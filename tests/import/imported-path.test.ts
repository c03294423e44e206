import { expect, test } from 'vitest';
import { importedPath } from '#import';

test.each([
  ['a/b.md', 'sv/a/b.mdx'],
  ['./a/b.md', 'sv/a/b.mdx'],
  ['help/blueprints/a/b.md', 'sv/a/b.mdx'],
  ['help/other/b.md', 'sv/help/other/b.mdx'],
  ['a\\b.md', 'sv/a/b.mdx'],
  ['../../b.md', 'sv/b.mdx'],
  ['a/../../../b.md', 'sv/a/b.mdx'],
  ['/etc/b.md', 'sv/etc/b.mdx'],
  ['000_5033.txt', 'sv/000_5033.mdx'],
  ['b.mdx', 'sv/b.mdx'],
  ['b.MARKDOWN', 'sv/b.mdx'],
  ['v1.2', 'sv/v1.2.mdx'],
  ['a/what is #1?.md', 'sv/a/what is -1-.mdx'],
  ['a/100%41.md', 'sv/a/100-41.mdx'],
])('%s goes to %s', (path, expected) => {
  expect(importedPath(path, 'sv')).toBe(expected);
});
