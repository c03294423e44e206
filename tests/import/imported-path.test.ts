import { expect, test } from 'vitest';
import { importedPath } from '#import';

test.each([
  ['docs/a/b.md', 'docs', 'sv/a/b.mdx'],
  ['docs/a/b.md', 'docs/', 'sv/a/b.mdx'],
  ['./docs/a/b.md', 'docs', 'sv/a/b.mdx'],
  ['docs/help/blueprints/a/b.md', 'docs', 'sv/a/b.mdx'],
  ['help/blueprints/a/b.md', '', 'sv/a/b.mdx'],
  ['docs/help/other/b.md', 'docs', 'sv/help/other/b.mdx'],
  ['docs\\a\\b.md', 'docs', 'sv/a/b.mdx'],
  ['docs/../../b.md', 'docs', 'sv/b.mdx'],
  ['elsewhere/b.md', 'docs', 'sv/elsewhere/b.mdx'],
  ['docs/a/b.md', undefined, 'sv/b.mdx'],
  ['000_5033.txt', undefined, 'sv/000_5033.mdx'],
  ['b.mdx', undefined, 'sv/b.mdx'],
  ['b.MARKDOWN', undefined, 'sv/b.mdx'],
  ['v1.2', undefined, 'sv/v1.2.mdx'],
])('%s in %s goes to %s', (path, root, expected) => {
  expect(importedPath(path, { language: 'sv', root })).toBe(expected);
});
