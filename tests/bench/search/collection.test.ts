import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#workspace';
import { collect, keyOf } from '../../../bench/search/collection.ts';
import { repository } from '../../cli/run-cli.ts';

const content = await readContent(join(repository, 'content'));

test('each page of a catalogue is there, with its title, its section headings and what it says', () => {
  const { languages, pages } = collect(content);
  expect(languages).toEqual(['pt', 'it', 'sv', 'es']);
  expect(pages).toHaveLength(content.catalogue.blueprints.flatMap((blueprint) => blueprint.pages).length);
  const page = pages.find(({ file }) => file === 'sv/blueprints/customer-journeys/overview/index.html');
  expect(page).toMatchObject({ language: 'sv', title: 'Kundresor' });
  expect(page?.headings.length).toBeGreaterThan(1);
  expect(page?.texts).toEqual(expect.arrayContaining([page?.title, ...(page?.headings ?? [])]));
});

test('a catalogue without pages and a page that cannot be read are refused', () => {
  const nothing = { ...content, catalogue: { ...content.catalogue, blueprints: [] } };
  expect(() => collect(nothing)).toThrow('There are no pages below');
  expect(() => collect({ ...content, documents: new Map() })).toThrow('cannot be read: mend it first');
});

test('words alone make a text another query', () => {
  expect(keyOf('  Proteção:  «dados»', 'pt')).toBe(keyOf('PROTECAO dados', 'pt'));
  expect(keyOf('—', 'pt')).toBe('');
});
