import { readdirSync, readFileSync } from 'node:fs';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { ruleIds } from '#drift';
import { guideLanguages } from '../../src/site/guides.ts';
import { ruleBlocks } from '../../src/site/rule-text.ts';
import { translatedRules } from '../../src/site/translated-rules.ts';

const folder = new URL('../../src/drift/rules/', import.meta.url);

function textOf(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

/** The own words of the site, from the locale file of a language. */
function wordsIn(language: string): Readonly<Record<string, string>> {
  const file = new URL(`../../src/i18n/locales/${language}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { guides: Record<string, string> }).guides;
}

/** What stands between back-quotes and what links lead to, in alphabetical order; comments have words of their own. */
function marksOf(markdown: string): string[] {
  const words = ruleBlocks(markdown).flatMap((block) => (block.kind === 'words' ? block.text : []));
  const marks = words.join('\n\n').matchAll(/(`[^`]+`)|\]\(([^)]+)\)/g);
  return [...marks].map(([, code, link]) => (code ?? link ?? '').replace(/\/\*.*\*\//, '/**/')).sort();
}

describe.each(guideLanguages)('the rules in %s', (language) => {
  const { why, example, fix } = wordsIn(language);

  test('are those that there are', () => {
    const files = readdirSync(new URL(`${language}/`, folder)).sort();
    expect(files).toEqual(ruleIds.map((id) => `${id}.md`).sort());
  });

  test.each(ruleIds)('%s has its form and says nothing else than the English page', (id) => {
    const markdown = textOf(`${language}/${id}.md`);
    const nodes = markdownToMdast(markdown);
    const kinds = nodes.type === 'root' ? nodes.children.map(({ type }) => type) : [];
    const english = ruleBlocks(textOf(`${id}.md`));
    const exampleAt = english.findIndex(({ kind, text }) => kind === 'heading' && text === 'Example');
    const exampleHasWords = english[exampleAt + 1]?.kind === 'words';

    expect(kinds.slice(0, 3)).toEqual(['paragraph', 'heading', 'paragraph']);
    expect(new Set(kinds)).toEqual(new Set(['paragraph', 'heading']));
    const headings = ruleBlocks(markdown).filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ text }) => text)).toEqual(exampleHasWords ? [why, example, fix] : [why, fix]);
    expect(marksOf(markdown)).toEqual(marksOf(textOf(`${id}.md`)));
  });
});

const files = {
  '../drift/rules/link-missing.md': [
    '# link-missing',
    'A page lacks a `link`.',
    '**Severity** warning · **Class** mechanical',
    '## Why it matters',
    'Because.',
    '## Example',
    '````mdx pt/page.mdx\n## Limites\n\n```json\n{}\n```\n````',
    '```text\npt/page.mdx:1:1  It lacks a link.\n```',
    '## How to fix',
    'Put it back.',
    '```mdx pt/page.mdx\nOutra\n```',
    '```yaml absences.yaml\n```',
  ].join('\n\n'),
  '../drift/rules/pt/link-missing.md':
    'Falta um `link`.\n\n## Por quê\n\nVeja [outra](link-target.md).\n\n## Como\n\nRecoloque.',
};

test('a translated rule has its own words and the examples of the English page', () => {
  const [rule, ...others] = translatedRules(['pt', 'de'], files, () => 'Exemplo');
  expect(others).toEqual([]);
  expect(rule).toMatchObject({
    language: 'pt',
    id: 'link-missing',
    summary: 'Falta um <code>link</code>.',
    description: 'Falta um link.',
    severity: 'warning',
    class: 'mechanical',
  });
  expect(rule?.sections).toEqual([
    {
      id: 'why',
      title: 'Por quê',
      html: '<p>Veja <a href="/pt/rules/link-target/">outra</a>.</p>',
      files: [],
      message: null,
    },
    {
      id: 'example',
      title: 'Exemplo',
      html: '',
      files: [{ name: 'pt/page.mdx', language: 'pt', text: '## Limites\n\n```json\n{}\n```' }],
      message: 'pt/page.mdx:1:1  It lacks a link.',
    },
    {
      id: 'fix',
      title: 'Como',
      html: '<p>Recoloque.</p>',
      files: [
        { name: 'pt/page.mdx', language: 'pt', text: 'Outra' },
        { name: 'absences.yaml', language: null, text: '' },
      ],
      message: null,
    },
  ]);
});

test('a translation that is missing, or has another form, stops the build', () => {
  expect(() => translatedRules(['it'], files, () => '')).toThrow('it/link-missing.md is missing');
  const short = { ...files, '../drift/rules/pt/link-missing.md': 'Falta um link.\n\n## Por quê\n\nSim.' };
  expect(() => translatedRules(['pt'], short, () => '')).toThrow('another form');
});
