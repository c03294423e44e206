import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { applicationsPath, readApplications } from '#catalogue';
import { repository } from '../cli/run-cli.ts';

const corpus = join(process.env['ISOGLOSS_SHARED'] ?? '', 'corpus');

/** What front matter names as a product and is none: the suite that all applications belong to. */
const noApplications = ['Experience Cloud'];

test('the front matter of the corpus names only applications of the catalogue', async () => {
  const text = await readFile(join(repository, 'content', applicationsPath), 'utf8');
  const { applications } = readApplications({ path: applicationsPath, text });
  const paths = (await readdir(corpus, { recursive: true })).filter((path) => path.endsWith('.md'));
  const named = new Set<string>();
  for (const path of paths) {
    const [, frontMatter = ''] =
      /^---\n([\s\S]*?)\n---\n/.exec(await readFile(join(corpus, path), 'utf8')) ?? [];
    // Only the lines of these keys are read, since the titles of some pages are not valid YAML.
    for (const [line] of frontMatter.matchAll(/^(?:solution|product):.*$/gm)) {
      const [value] = Object.values(parse(line) as Record<string, unknown>);
      for (const name of String(value).split(',')) named.add(name.trim());
    }
  }
  expect(named.size).toBeGreaterThan(15);
  const unknown = [...named].filter((name) => applications.named(name) === null);
  expect(unknown).toEqual(noApplications);
});
