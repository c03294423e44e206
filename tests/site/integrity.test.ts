import { expect, test } from 'vitest';
import { withIntegrity } from '../../src/site/integrity.ts';
import { headersFile } from '../../src/site/security.ts';

const digestOf = (address: string): string | null => (address === '/_astro/a.js' ? 'sha256-A' : null);

test('scripts and style sheets of the site get their digest', () => {
  expect(withIntegrity('<script type="module" src="/_astro/a.js"></script>', digestOf)).toBe(
    '<script type="module" src="/_astro/a.js" integrity="sha256-A"></script>',
  );
  expect(withIntegrity('<link rel="stylesheet" href="/_astro/a.js">', digestOf)).toBe(
    '<link rel="stylesheet" href="/_astro/a.js" integrity="sha256-A">',
  );
});

test('what is no file of the site is left alone, as are other links', () => {
  for (const html of [
    '<script src="/_astro/b.js"></script>',
    '<link rel="preload" href="/_astro/a.js">',
    '<a href="/_astro/a.js">',
  ])
    expect(withIntegrity(html, digestOf)).toBe(html);
});

test('the file for hosts names a pattern, and below it what is sent', () => {
  const [pattern, ...sent] = (headersFile().split('\n\n')[0] ?? '').split('\n');
  expect(pattern).toBe('/*');
  for (const line of sent) expect(line).toMatch(/^ {2}[A-Z][\w-]+: \S/);
  expect(headersFile()).not.toContain('unsafe-inline');
});
