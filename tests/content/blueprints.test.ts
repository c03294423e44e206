import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf, type Language, languageRow, type Page, pagesOf, resolveReference } from '#catalogue';
import { type Block, components, partsOf, referencesIn } from '#markdown';
import { readContent } from '#workspace';
import { wordsOf } from '../../src/search/words.ts';
import { repository } from '../cli/run-cli.ts';

// What a blueprint of our own catalogue is to have, in each of its languages.

const { catalogue, documents } = await readContent(join(repository, 'content'));
const pages = pagesOf(catalogue);
const languages = ['pt', 'it', 'sv', 'es'] as const;
const areas = ['analytics', 'audience-activation', 'customer-journeys', 'data-ingestion', 'personalization'];

const areaOf = ({ slug }: Page): string => slug.split('/')[0] ?? '';
const isOverview = ({ slug }: Page): boolean => slug.endsWith('/overview');
const blocksOf = ({ path }: Page): readonly Block[] => documents.get(path)?.outline.blocks ?? [];

/** The blocks below a heading of the second level, up to the next one. */
function sectionOf(page: Page, id: string): readonly Block[] {
  const blocks = blocksOf(page);
  const isSection = (block: Block): boolean => block.kind === 'heading' && block.depth === 2;
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  const length = blocks.slice(start + 1).findIndex(isSection);
  return start < 0 ? [] : blocks.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}

function countWords(page: Page): number {
  const texts = blocksOf(page)
    .flatMap(partsOf)
    .map(({ text }) => text);
  return wordsOf(texts.join('\n'), languageRow(page.language).locale).length;
}

test('there are at least 18 blueprints in five areas, and 72 pages', () => {
  const blueprints = catalogue.blueprints.filter(({ pages: [first] }) => !isOverview(first));
  expect(blueprints.length).toBeGreaterThanOrEqual(18);
  expect(pages.length).toBeGreaterThanOrEqual(72);
  expect([...new Set(pages.map(areaOf))].sort()).toEqual(areas);
});

describe.each(pages.filter((page) => !isOverview(page)).map((page) => [page.path, page] as const))(
  '%s',
  (_, page) => {
    test('has the sections of a blueprint, in their order', () => {
      const usual = [
        'problem',
        'when-to-choose',
        'architecture',
        'prerequisites',
        'implementation-steps',
        'guardrails',
        'considerations',
        'related-blueprints',
      ];
      const ids = blocksOf(page).flatMap((block) => (block.kind === 'heading' ? (block.id ?? []) : []));
      expect(ids.filter((id) => usual.includes(id))).toEqual(usual);
    });

    test('has a diagram, steps, limits in a table, and related blueprints', () => {
      const kinds = (id: string): string[] => sectionOf(page, id).map(({ kind }) => kind);
      expect(kinds('architecture')).toContain('diagram');
      expect(sectionOf(page, 'implementation-steps')).toContainEqual(
        expect.objectContaining({ kind: 'list', ordered: true }),
      );
      expect(kinds('guardrails')).toContain('table');
      expect(sectionOf(page, 'related-blueprints')).toContainEqual(
        expect.objectContaining({ kind: 'component', name: 'RelatedLinks' }),
      );
    });

    test('has 350 to 900 words', () => {
      expect(countWords(page)).toBeGreaterThanOrEqual(350);
      expect(countWords(page)).toBeLessThanOrEqual(900);
    });
  },
);

// The overview of customer journeys names two of its blueprints in each language: that is the drift of the seeds.
test.each(
  pages
    .filter((page) => isOverview(page) && areaOf(page) !== 'customer-journeys')
    .map((page) => [page.path, page] as const),
)('%s lists all blueprints of its area with their applications', (_, page) => {
  const tables = sectionOf(page, 'blueprints').filter((block) => block.kind === 'table');
  const links = referencesIn({ blocks: tables }).links.flatMap(({ url }) => {
    const path = resolveReference(page.path, url)?.path;
    return path ? (addressOf(path)?.slug ?? []) : [];
  });
  const inArea = pages.filter((other) => areaOf(other) === areaOf(page) && !isOverview(other));
  expect([...new Set(links)].sort()).toEqual([...new Set(inArea.map(({ slug }) => slug))].sort());
  for (const row of tables.flatMap(({ rows }) => rows)) expect(row.cells.at(-1)?.items).not.toEqual([]);
});

test.each(languages)('in %s every component, and every type of note, is used', (language: Language) => {
  const text = pages
    .filter((page) => page.language === language)
    .map((page) => page.text)
    .join('\n');
  const used = (pattern: RegExp): string[] => [
    ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
  ];
  expect(used(/<([A-Z]\w*)[ >]/g).sort()).toEqual(Object.keys(components).sort());
  expect(used(/<Note type="(\w+)">/g).sort()).toEqual([...components.Note.attributes.type.choices].sort());
});
