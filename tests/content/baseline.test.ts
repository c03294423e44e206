import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#workspace';
import { repository } from '../cli/run-cli.ts';

const { catalogue } = await readContent(join(repository, 'content'));
const contributing = await readFile(join(repository, 'CONTRIBUTING.md'), 'utf8');
const [, section = ''] = contributing.split(/^### The drift of our own catalogue$/m);
const rows = section.split(/^## /m)[0]?.split('\n') ?? [];

/** What the table in CONTRIBUTING says: of each blueprint, in which languages it drifts and which rules find it. */
const told = rows.flatMap((line) => {
  const [, slug = '', languages = '', , rules = ''] = line.split('|').map((cell) => cell.trim());
  const names = [...rules.matchAll(/`([a-z-]+)`/g)].map(([, rule]) => rule ?? '');
  return /^`.+`$/.test(slug)
    ? [{ slug: slug.slice(1, -1), languages: languages.split(', '), rules: names.sort() }]
    : [];
});

test('the drift that CONTRIBUTING tells is the drift that the baseline lists', () => {
  const listed = Map.groupBy(catalogue.baseline?.entries ?? [], ({ path }) => (path ?? '').replaceAll(/^..\/|\.mdx$/g, ''));
  const rules: Record<string, unknown> = Object.fromEntries(
    [...listed].map(([slug, entries]) => [slug, [...new Set(entries.map(({ rule }) => rule))].sort()]),
  );
  const found = told.filter(({ rules }) => rules.length > 0);
  expect(Object.fromEntries(found.map(({ slug, rules }) => [slug, rules]))).toEqual(rules);
});

test('what CONTRIBUTING tells as not to be translated is what absences.yaml lists', () => {
  const absent = catalogue.absences.list.map(({ blueprint, language }) => {
    const [page] = catalogue.blueprints.find(({ id }) => id === blueprint)?.pages ?? [];
    return { slug: page?.slug, languages: [language], rules: [] };
  });
  expect(told.filter(({ rules }) => rules.length === 0)).toEqual(absent);
});

test('each blueprint that drifts differs from the edition of the others, or lacks a page, where CONTRIBUTING says so', () => {
  for (const { slug, languages, rules } of told) {
    const blueprint = catalogue.blueprints.find(({ pages: [first] }) => first.slug === slug);
    if (!blueprint) throw new RangeError(`There is no blueprint ${slug}.`);
    const commits = new Map(
      blueprint.pages.map(({ language, frontMatter }) => [language as string, frontMatter['source-git-commit']]),
    );
    const others = new Set([...commits].filter(([code]) => !languages.includes(code)).map(([, commit]) => commit));
    expect(others.size, slug).toBe(1);
    for (const language of languages) {
      const isMissing = rules.length === 0 || rules.includes('translation-missing');
      expect(commits.has(language), `${slug} in ${language}`).toBe(!isMissing);
      if (!isMissing) expect(others.has(commits.get(language) ?? ''), slug).toBe(!rules.includes('edition-behind'));
    }
  }
});
