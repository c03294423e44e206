import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { frontMatterKeys } from '#catalogue';
import { ruleIds } from '#drift';
import { components, componentType, readDocument } from '#markdown';
import { commands } from '../../src/cli/commands/index.ts';
import { type GuideFile, guideIds, guideLanguages, guidesIn, hasGuides } from '../../src/site/guides.ts';

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
};

function textOf(language: string, guide: string): string {
  return readFileSync(new URL(`../../src/guides/${language}/${guide}.mdx`, import.meta.url), 'utf8');
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([whole, group]) => group ?? whole);
}

/** What a guide has that does not depend on its language, in its order. */
function skeletonOf(text: string): string[] {
  return all(text, /^#{2,3} .*\{\/\* (#[\w-]+) \*\/\}$|^(?: {2}id="|```)[\w-]*|^\|(?= `)|^\d\. |^- /gm);
}

/** The live examples, as a writer would write them. */
function examplesOf(text: string): string[] {
  return all(text, /source=\{`\n([\s\S]*?)\n`\}/g).map((source) => source.replaceAll('\\`', '`'));
}

describe.each(guideIds)('the guide %s', (guide) => {
  test.each(guideLanguages)('has in %s what it has in the others', (language) => {
    expect(skeletonOf(textOf(language, guide))).toEqual(skeletonOf(textOf('pt', guide)));
  });

  test.each(guideLanguages)('links in %s to pages that there are', (language) => {
    const links = all(textOf(language, guide), /\]\((\/[^)]*)\)/g);
    const known = [
      ...['/schemas/front-matter.json', '/schemas/drift.json', '/schemas/baseline.json', '/drift.json'],
      ...['drift', 'rules', ...ruleIds.map((id) => `rules/${id}`)].map((path) => `/${language}/${path}/`),
    ];
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !known.includes(link))).toEqual([]);
  });

  test.each(guideLanguages)('names in %s commands and options that there are', async (language) => {
    const lines = all(textOf(language, guide), /^npm run .*$/gm);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const [, script = '', given = ''] = /^npm run (?:-s )?(\w+)(?: -- (.*))?$/.exec(line) ?? [];
      expect(scripts, line).toHaveProperty(script);
      const [name = '', ...options] =
        script === 'isogloss' ? given.split(' ') : [script, ...given.split(' ')];
      const { usage } = await commandNamed(name);
      for (const option of options.filter((word) => word.startsWith('--'))) expect(usage).toContain(option);
    }
  });
});

async function commandNamed(name: string): Promise<{ usage: string }> {
  const load = Object.entries(commands).find(([known]) => known === name)?.[1];
  if (!load) throw new Error(`There is no command “${name}”.`);
  return load();
}

describe.each(guideLanguages)('the examples of the writers’ guide in %s', (language) => {
  const text = textOf(language, 'writing');

  test('are without fault', () => {
    const examples = examplesOf(text);
    expect(examples.length).toBeGreaterThan(6);
    expect(examples.flatMap((source) => readDocument(source).problems)).toEqual([]);
  });

  test('have every component and every value that one can choose', () => {
    const shown = examplesOf(text).join('\n');
    for (const name of Object.keys(components)) {
      expect(shown).toContain(`<${name}`);
      for (const { choices = [] } of Object.values(componentType(name)?.attributes ?? {}))
        expect(choices.filter((choice) => !text.includes(`\`${choice}\``))).toEqual([]);
    }
  });

  test('have front matter of keys that there are', () => {
    const keys = all(text, /^\| `([\w-]+)` \|/gm);
    expect(keys).toContain('source-git-commit');
    expect(keys.filter((key) => !frontMatterKeys.includes(key))).toEqual([]);
  });
});

test('guides are for the languages of the catalogue that they are written in', () => {
  const file = (title: string): GuideFile => ({
    frontmatter: { title, description: '' },
    default: () => null,
    getHeadings: () => [],
  });
  const files = Object.fromEntries(
    guideIds.map((id) => [`../guides/it/${id}.mdx`, file(`${id} in italiano`)] as const),
  );
  expect(guidesIn(['it', 'de'], files).map(({ title }) => title)).toEqual([
    'writing in italiano',
    'localization in italiano',
  ]);
  expect(() => guidesIn(['pt'], files)).toThrow('src/guides/pt/writing.mdx is missing');
  expect(hasGuides('de')).toBe(false);
});
