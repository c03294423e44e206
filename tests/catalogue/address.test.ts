import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, isLanguage, languageCodes, pathOf, resolveReference, urlPathOf } from '#catalogue';

describe('addressOf', () => {
  test.each([
    ['pt/overview.mdx', 'pt', 'overview'],
    ['sv/customer-journeys/overview.mdx', 'sv', 'customer-journeys/overview'],
    ['it/a.mdx/b.mdx', 'it', 'a.mdx/b'],
  ])('%s is a page', (path, language, slug) => {
    expect(addressOf(path)).toEqual({ path, language, slug });
  });

  test.each([
    'pt/overview.md',
    'pt/.mdx',
    'pt/navigation.yaml',
    'pt.mdx',
    'PT/overview.mdx',
    'pt-BR/overview.mdx',
    'en/overview.mdx',
    '/pt/overview.mdx',
    'overview.mdx',
    'pt/',
    '',
  ])('%j is not', (path) => {
    expect(addressOf(path)).toBeNull();
  });

  test('undoes pathOf', () => {
    const slug = fc.stringMatching(/^[a-z0-9-]+(?:\/[a-z0-9-]+){0,3}$/);
    fc.assert(
      fc.property(fc.constantFrom(...languageCodes), slug, (language, name) => {
        expect(addressOf(pathOf(language, name))).toMatchObject({ language, slug: name });
      }),
    );
  });
});

test('the path on the site is encoded part by part', () => {
  expect(urlPathOf({ language: 'pt', slug: 'área nova/o que é?#1' })).toBe(
    '/pt/blueprints/%C3%A1rea%20nova/o%20que%20%C3%A9%3F%231/',
  );
});

test.each(['', 'PT', 'toString', undefined])('%j is not the code of a language', (code) => {
  expect(isLanguage(code)).toBe(false);
});

describe('resolveReference, from pt/area/page.mdx', () => {
  test.each([
    ['other.mdx', 'pt/area/other.mdx', null],
    ['./other.mdx', 'pt/area/other.mdx', null],
    ['other.mdx#setup', 'pt/area/other.mdx', 'setup'],
    ['other.mdx?x=1#setup', 'pt/area/other.mdx', 'setup'],
    ['#setup', 'pt/area/page.mdx', 'setup'],
    ['#', 'pt/area/page.mdx', ''],
    ['?x=1', 'pt/area/page.mdx', null],
    ['a.mdx#b#c', 'pt/area/a.mdx', 'b#c'],
    ['../root.mdx', 'pt/root.mdx', null],
    ['../../sv/area/page.mdx', 'sv/area/page.mdx', null],
    ['%2e%2e/root.mdx', 'pt/root.mdx', null],
    ['o%20que.mdx#%C3%A9', 'pt/area/o que.mdx', 'é'],
    ['100%.mdx', 'pt/area/100%.mdx', null],
    ['./a:b.mdx', 'pt/area/a:b.mdx', null],
  ])('%s leads to %s', (reference, path, fragment) => {
    expect(resolveReference('pt/area/page.mdx', reference)).toEqual({ path, fragment });
  });

  test.each([
    '',
    '/pt/area/other.mdx',
    '//example.com/other.mdx',
    'https://example.com/other.mdx',
    'HTTPS://example.com',
    'mailto:a@example.com',
    'a:b.mdx',
    '../../../secret.mdx',
  ])('%j leads to no file of the catalogue', (reference) => {
    expect(resolveReference('pt/area/page.mdx', reference)).toBeNull();
  });

  test('never leads out of the content root', () => {
    const part = fc.constantFrom('..', '.', 'a', '%2e%2e', '', 'b.mdx', '#', '?');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const path = resolveReference('pt/area/page.mdx', parts.join('/'))?.path ?? '';
        expect(path.split('/')).not.toContain('..');
        expect(path).not.toMatch(/^\//);
      }),
    );
  });
});
