import { describe, expect, test } from 'vitest';
import { brokenReferences, foreignReferences } from './broken-references.ts';
import { alternatesOf, builtSite, canonicalOf, forwardOf, isListed, textOf } from './built-site.ts';

const site = builtSite();
const pages = [...site.pages.values()].filter((page) => forwardOf(page) === null);
const absolute = (path: string): string => new URL(path, site.origin).href;

test('every link, fragment and asset leads somewhere', () => {
  expect(brokenReferences(site)).toEqual([]);
});

test('nothing is loaded from other sites', () => {
  expect(foreignReferences(site)).toEqual([]);
});

describe('search engines', () => {
  const listed = pages.filter(isListed);

  test('are told the address of each page', () => {
    const wrong = listed.filter((page) => canonicalOf(page) !== absolute(page.path)).map(({ file }) => file);
    expect(wrong).toEqual([]);
  });

  test('are told the translations of each page by all of them', () => {
    const translations = new Map(listed.map((page) => [absolute(page.path), alternatesOf(page)]));
    const oneSided = [...translations].flatMap(([address, others]) =>
      others
        .filter(({ hreflang }) => hreflang !== 'x-default')
        .filter(({ href }) => !translations.get(href)?.some((other) => other.href === address))
        .map(({ href }) => `${address} → ${href}`),
    );
    expect(oneSided).toEqual([]);
  });

  test('find in the sitemap the pages that they may list, and no others', () => {
    const inSitemap = new Set(
      [...textOf(site, 'sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address),
    );
    const mayBeListed = new Set(listed.map(({ path }) => absolute(path)));
    expect({
      lacking: [...mayBeListed.difference(inSitemap)],
      tooMany: [...inSitemap.difference(mayBeListed)],
    }).toEqual({ lacking: [], tooMany: [] });
  });
});
