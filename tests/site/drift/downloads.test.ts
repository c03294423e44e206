import { expect, test } from 'vitest';
import { textsIn } from '#i18n';
import { driftCsv, driftJson } from '../../../src/site/drift/downloads.ts';
import { commit, identity } from '../../catalogue/page-text.ts';
import { siteOf } from './site-of.ts';

const base = new URL('https://example.com/');
const site = siteOf([
  { path: 'pt/a.mdx', title: '=HYPERLINK("https://evil.example";"a, b")', body: 'Uma duas.' },
  { path: 'it/b.mdx', blueprint: 2, title: 'Limiti\n"due"' },
]);

test('the table has a line for each blueprint and language, in the words of the reader', () => {
  const csv = driftCsv(site, 'pt', textsIn('pt'), base);
  expect(csv.startsWith('\uFEFFBlueprint,Título,Idioma,Situação,')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(6);
  expect(csv).toContain(`,it,sem tradução,2,,,,,,https://example.com/pt/drift/a/,,\r\n`);
  expect(csv).toContain(`,pt,em dia,0,,${commit('a')},,,pt/a.mdx,`);
});

test('the table has no formulas, and quotes what has quotes, commas and lines in it', () => {
  const csv = driftCsv(site, 'pt', textsIn('pt'), base);
  expect(csv).toContain(`,"'=HYPERLINK(""https://evil.example"";""a, b"")",pt,`);
  expect(csv).not.toMatch(/(?:^|,)"?[=+@-]/m);
  expect(csv).toContain('"Limiti\n""due""",');
});

test('programs get the same in every language, but for titles and addresses', () => {
  const json = JSON.parse(JSON.stringify(driftJson(site, 'it', base))) as unknown;
  expect(json).toMatchObject({
    schema: 1,
    language: 'it-IT',
    languages: [{ language: 'pt', counts: { 'in-sync': 1, missing: 1 } }, { language: 'it' }],
    blueprints: [
      {
        id: identity(1),
        report: 'https://example.com/it/drift/a/',
        languages: [
          { language: 'pt', state: 'in-sync', words: 0, file: 'pt/a.mdx' },
          { language: 'it', state: 'missing', words: 2, file: null, compare: null },
        ],
      },
      { id: identity(2) },
    ],
  });
});
