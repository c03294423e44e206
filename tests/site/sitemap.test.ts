import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { sitemapXml } from '../../src/site/sitemap.ts';
import { identity, pageText } from '../catalogue/page-text.ts';
import { site, siteFrom } from './site-from.ts';

const catalogue = siteFrom([
  { path: 'pt/a.mdx', text: pageText({ 'exl-id': identity(1) }) },
  { path: 'it/uno.mdx', text: pageText({ 'exl-id': identity(1) }) },
]);

/** Each address of the sitemap, with its alternates by language. */
async function addresses(): Promise<Map<string, Record<string, string>>> {
  const [urlset] = fromXml(await sitemapXml(catalogue, site)).children.filter(
    (node) => node.type === 'element',
  );
  const found = new Map<string, Record<string, string>>();
  for (const url of urlset?.children ?? []) {
    if (url.type !== 'element') continue;
    const alternates: Record<string, string> = {};
    let address = '';
    for (const inner of url.children) {
      if (inner.type !== 'element') continue;
      const [text] = inner.children;
      if (inner.name === 'loc' && text?.type === 'text') address = text.value;
      const { hreflang, href } = inner.attributes;
      if (hreflang && href) alternates[hreflang] = href;
    }
    found.set(address, alternates);
  }
  return found;
}

test('the sitemap has every page with its translations, whatever they are called', async () => {
  const found = await addresses();
  expect(found.get('https://blueprints.example/it/blueprints/uno/')).toEqual({
    pt: 'https://blueprints.example/pt/blueprints/a/',
    it: 'https://blueprints.example/it/blueprints/uno/',
    'x-default': 'https://blueprints.example/pt/blueprints/a/',
  });
  expect(found.get('https://blueprints.example/pt/')).toMatchObject({
    'x-default': 'https://blueprints.example/',
  });
  for (const path of ['', 'pt/search/', 'it/offline/'])
    expect([...found.keys()]).toContain(`https://blueprints.example/${path}`);
});

test('alternates name each other', async () => {
  const found = await addresses();
  for (const [address, alternates] of found) {
    for (const [language, other] of Object.entries(alternates))
      if (language !== 'x-default') expect(found.get(other), `${address} → ${other}`).toEqual(alternates);
  }
});
