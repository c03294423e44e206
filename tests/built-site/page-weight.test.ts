import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { readSite } from './built-site.ts';
import { median, pageScale } from './page-weight.ts';

test('a page weighs as much as it loads at once, each file counted once', async () => {
  const html =
    '<!doctype html><link rel="canonical" href="https://example.org/"><link rel="stylesheet" href="/s.css">' +
    '<script type="module" src="/a.js"></script><script type="module" src="/b.js"></script>';
  const files = {
    'index.html': html,
    's.css': 'a { color: red }',
    'a.js': 'import "./c.js"; import("./later.js")',
    'b.js': 'import "./c.js"',
    'c.js': 'export default 1',
    'later.js': 'export default "a long text that nobody has asked for yet"',
  };
  const site = readSite(await temporaryFolder(files));
  const weights = [...site.pages.values()].map(pageScale(site));
  const scripts = ['a.js', 'b.js', 'c.js'] as const;
  const expected = scripts.reduce((sum, name) => sum + gzipSync(files[name]).length, 0);
  expect(weights).toEqual([
    { scripts: expected, total: expected + gzipSync(html).length + gzipSync(files['s.css']).length },
  ]);
});

test('the median is the middle number', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 2])).toBe(10);
});
