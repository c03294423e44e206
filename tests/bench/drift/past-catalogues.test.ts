import { describe, expect, test } from 'vitest';
import { PastCatalogues } from '../../../bench/drift/past-catalogues.ts';
import type { DriftRecord } from '../../../bench/drift/records.ts';
import { importingReader } from '../../../bench/drift/text-reader.ts';
import { Timeline } from '../../../bench/drift/timeline.ts';
import { Applications } from '#catalogue';
import { checkCatalogue } from '#drift';
import { commit, identity } from '../../catalogue/page-text.ts';
import { record } from './record.ts';

const page = (title: string, body: string): string =>
  `---\ntitle: ${title}\ndescription: ${title}.\nsolution: Journeys\nexl-id: ${identity(9)}\nht-degree: 50%\n---\n\n# ${title}\n\n>[!NOTE]\n>\n>${body}\n`;
const texts = new Map([
  ['ptOld', page('Jornadas', 'As mensagens partem todas as noites.')],
  ['ptNew', page('Jornadas', 'As mensagens partem a cada hora.')],
  ['itOld', page('Percorsi', 'I messaggi partono ogni notte.')],
  ['svOld', page('Resor', 'Meddelandena går varje natt.')],
]);
const applications = new Applications([]);
const swedish = record({ id: 'r2', langB: 'sv-SE', blobB: 'svOld', changedB: '2026-03-05' });

function catalogues(records: readonly DriftRecord[]): PastCatalogues {
  return new PastCatalogues(texts, new Timeline(records), applications, importingReader(texts, applications));
}

describe('the catalogue of the day of a record', () => {
  const { checked, languages } = catalogues([record(), swedish]).at(record());
  const [blueprint] = checked.catalogue.blueprints;

  test('has the two pages, and the same page in other languages as it was then', () => {
    expect(languages).toEqual(['pt', 'it']);
    expect(checked.catalogue.blueprints).toHaveLength(1);
    expect(blueprint?.pages.map(({ path, frontMatter }) => [path, frontMatter['source-git-commit']])).toEqual(
      [
        ['pt/journeys.mdx', commit('b')],
        ['it/journeys.mdx', commit('a')],
        ['sv/journeys.mdx', commit('a')],
      ],
    );
    expect(checked.catalogue.diagnostics).toEqual([]);
  });

  test('has no page that was published later', () => {
    const early = record({ date: '2026-03-04' });
    const { catalogue } = catalogues([early, swedish]).at(early).checked;
    expect(catalogue.languages).toEqual(['pt', 'it']);
  });

  test('knows what each page had been before, newest first, as it was written', () => {
    const versions = checked.past?.get('pt/journeys.mdx') ?? [];
    expect(versions.map((version) => [version.commit, version.date, version.origin])).toEqual([
      [commit('b'), '2026-03-09', 'pt-BR'],
      [commit('a'), '2026-03-09', 'pt-BR'],
    ]);
    expect(versions[1]?.text).toBe(texts.get('ptOld'));
    expect(checked.past?.get('it/journeys.mdx')).toHaveLength(1);
  });

  test('has pages in the form of the catalogue, whose lines are those of their documents', () => {
    for (const { path, text } of blueprint?.pages ?? []) {
      const { outline, readable } = checked.documents.get(path) ?? { readable: false };
      const note = outline?.blocks.find(({ kind }) => kind === 'component');
      expect(readable).toBe(true);
      expect(text.split('\n')[(note?.line ?? 0) - 1]).toMatch(/^<Note/);
    }
  });

  test('can be checked', () => {
    const { pairs } = checkCatalogue(checked);
    const pair = pairs.find((one) => one.languages.join() === 'pt,it');
    expect(pair).toMatchObject({ leader: 'pt', leaderBy: 'history' });
    expect(pair?.reasons.join(' ')).toContain('the page of pt moved in wording, at 1 place');
  });
});

test('a text that is not there is told by name', () => {
  const read = importingReader(texts, applications);
  expect(() => read('none', 'pt-BR', 'help/a.md')).toThrow('There is no text none.');
  expect(() => read('ptOld', 'pt-XX', 'help/a.md')).not.toThrow();
  expect(() => read('ptNew', 'klingon', 'help/a.md')).toThrow('klingon is no language of the catalogue.');
});
