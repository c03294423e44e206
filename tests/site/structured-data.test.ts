import { expect, test } from 'vitest';
import { articleData, dataBlock } from '../../src/site/structured-data.ts';
import { identity, pageText } from '../catalogue/page-text.ts';
import { site, siteFrom } from './site-from.ts';

const catalogue = siteFrom(
  [
    { path: 'pt/navigation.yaml', text: 'entries:\n  - id: area\n    title: Área\n    entries: [a]\n' },
    { path: 'pt/a.mdx', text: pageText({ 'exl-id': identity(1) }) },
    { path: 'it/uno.mdx', text: pageText({ 'exl-id': identity(1) }) },
    { path: 'pt/lone.mdx', text: pageText({ 'exl-id': identity(2) }) },
  ],
  { dates: new Map([['pt/a.mdx', { published: null, arrived: null, changed: '2025-05-05T12:00:00Z' }]]) },
);

function dataOf(path: string): object {
  const page = catalogue.pageAt(path);
  if (!page) throw new Error(`The catalogue lacks ${path}.`);
  return articleData(catalogue, page, 'Blueprints', site);
}

test('a page is a translation of a work that is not on the site, beside its other translations', () => {
  const data = dataOf('pt/a.mdx');
  expect(data).toMatchObject({
    '@type': 'TechArticle',
    '@id': 'https://blueprints.example/pt/blueprints/a/',
    inLanguage: 'pt-BR',
    dateModified: '2025-05-05T12:00:00Z',
    isPartOf: { url: 'https://blueprints.example/' },
    translationOfWork: { '@id': `urn:uuid:${identity(1)}` },
    workTranslation: [{ '@id': 'https://blueprints.example/it/blueprints/uno/', inLanguage: 'it-IT' }],
    breadcrumb: {
      itemListElement: [
        { position: 1, name: 'Blueprints', item: 'https://blueprints.example/pt/' },
        { position: 2, name: 'Área', item: 'https://blueprints.example/pt/areas/area/' },
        { position: 3, name: 'Jornadas', item: 'https://blueprints.example/pt/blueprints/a/' },
      ],
    },
  });
  expect(data).not.toHaveProperty('datePublished');
});

test('a page without translations and dates has none', () => {
  const data = dataOf('pt/lone.mdx');
  expect(data).not.toHaveProperty('workTranslation');
  expect(data).not.toHaveProperty('dateModified');
});

test('nothing in a data block ends the element that it stands in', () => {
  const value = { title: '</script><script>alert(1)</script><!--' };
  const block = dataBlock(value);
  expect(block).not.toContain('<');
  expect(JSON.parse(block)).toEqual(value);
});
