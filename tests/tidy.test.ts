import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { catalogueRules, languageCodes, languages } from '#catalogue';
import { ruleIds } from '#drift';
import { markdownRules } from '#markdown';
import { comparingRules, pageRules } from '../src/drift/rules/index.ts';
import { pagedRules, readRulePage } from './drift/rule-page.ts';

// Tests about the repository itself: what belongs together is there together, and nothing is left over.

const root = new URL('../', import.meta.url);

/** The files that Git has or would take in, by path from the root; in a copy without Git, those of the project's folders. */
const files = listFiles().filter((path) => path !== '' && existsSync(new URL(path, root)));

function listFiles(): string[] {
  try {
    const command = ['ls-files', '--cached', '--others', '--exclude-standard'];
    return execFileSync('git', command, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).split('\n');
  } catch {
    return ['content', 'scripts', 'src', 'tests'].flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          relative(fileURLToPath(root), join(entry.parentPath, entry.name)).replaceAll(sep, '/'),
        ),
    );
  }
}

function textOf(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

describe('rules', () => {
  const rules = [...comparingRules, ...pageRules];
  const severities: Readonly<Record<string, string>> = {
    ...catalogueRules,
    ...markdownRules,
    ...Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
  };
  const classes = new Map(rules.map((rule) => [rule.id, rule.class]));

  test('have ids that are sorted and unique', () => {
    expect(ruleIds).toEqual([...new Set(ruleIds)].sort());
    expect(ruleIds).toEqual(expect.arrayContaining(Object.keys(severities)));
  });

  test('and pages are the same in number and name', () => {
    expect(pagedRules.toSorted()).toEqual(ruleIds);
  });

  test.each(ruleIds)('the page of %s has its form', (id) => {
    const page = readRulePage(id);
    expect(page).toMatchObject({
      title: id,
      severity: severities[id] ?? (expect.stringMatching(/^(?:warning|info)$/) as unknown),
      class: classes.get(id) ?? 'semantic',
      headings: ['Why it matters', 'Example', 'How to fix'],
    });
  });

  test('each file that exports a rule is named for it and registered', async () => {
    const names = files.flatMap((path) => /^src\/drift\/rules\/([\w-]+)\.ts$/.exec(path)?.[1] ?? []);
    const exported: unknown[] = [];
    for (const name of names.filter((other) => other !== 'index')) {
      const door = (await import(`../src/drift/rules/${name}.ts`)) as Readonly<Record<string, unknown>>;
      const own = Object.values(door).filter(
        (value) => typeof value === 'object' && value && 'find' in value,
      );
      for (const rule of own) expect(rule, name).toMatchObject({ id: name });
      exported.push(...own);
    }
    expect(new Set(exported)).toEqual(new Set<unknown>(rules));
    expect(exported).toHaveLength(rules.length);
  });
});

describe('locale files', () => {
  const folder = 'src/i18n/locales/';
  const locales = files.filter((path) => path.startsWith(folder) && path.endsWith('.json')).sort();

  /** The texts of a locale file by their keys, joined by dots. */
  const textsOf = (value: unknown, key = ''): [key: string, text: string][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([part, inner]) => textsOf(inner, key === '' ? part : `${key}.${part}`))
      : [[key, String(value)]];

  const pluralForm = /_(zero|one|two|few|many|other)$/;

  /** The keys of a file with the placeholders of their texts. Plural forms have one key, `_*`. */
  const keysOf = (path: string): string[] => {
    const keys = textsOf(JSON.parse(textOf(path))).map(([key, text]) =>
      [key.replace(pluralForm, '_*'), ...(text.match(/\{\{\w+\}\}/g) ?? []).sort()].join(' '),
    );
    return [...new Set(keys)].sort();
  };

  test.runIf(locales.length > 0)('there is one a language', () => {
    expect(locales).toEqual(languageCodes.map((code) => `${folder}${code}.json`).sort());
  });

  test.each(locales)('%s has the same keys and placeholders as the first', (path) => {
    expect(keysOf(path)).toEqual(keysOf(locales[0] ?? ''));
  });

  test.each(languages)('$code has the plural forms that its grammar asks for', ({ code, locale }) => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const forms = textsOf(JSON.parse(textOf(`${folder}${code}.json`))).flatMap(([key]) => {
      const form = pluralForm.exec(key)?.[1];
      return form ? [[key.replace(pluralForm, ''), form] as const] : [];
    });
    const byKey = Map.groupBy(forms, ([key]) => key);
    expect(byKey.size).toBeGreaterThan(0);
    for (const [key, group] of byKey)
      expect(group.map(([, form]) => form).sort(), key).toEqual([...pluralCategories].sort());
  });

  test.each(locales)('%s has no empty text', (path) => {
    expect(textsOf(JSON.parse(textOf(path))).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('sources', () => {
  const sources = files.filter((path) => /^(?:src|scripts)\/.*\.(?:ts|mjs|astro)$/.test(path));

  test('no file is longer than 250 lines', () => {
    expect(sources.filter((path) => textOf(path).trimEnd().split('\n').length > 250)).toEqual([]);
  });

  test('each layer is reached through a door', () => {
    const withoutDoor = ['pages', 'layouts', 'components', 'styles', 'guides', 'cli'];
    const layers = readdirSync(new URL('src/', root), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !withoutDoor.includes(entry.name))
      .map(({ name }) => name);
    // The search has two doors, since one half of it runs in the browser.
    const doors = layers.flatMap((layer) => (layer === 'search' ? ['search/index', 'search/client'] : layer));
    expect(doors.filter((door) => !existsSync(new URL(`src/${door}/index.ts`, root)))).toEqual([]);
  });

  test('no file has words that stand for work put off', () => {
    const putOff = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'X'.repeat(3)].join('|')})\\b`);
    const texts = files.filter((path) => !/^package-lock\.json$|\.(?:png|jpe?g|woff2?|ico|gz)$/.test(path));
    expect(texts.filter((path) => putOff.test(textOf(path)))).toEqual([]);
  });
});
