import { join } from 'node:path';
import { expect, test } from 'vitest';
import { learnLexicons } from '#search/lexicon';
import { readContent } from '#workspace';
import { lexiconsWithout } from '../../../bench/search/lexicons-without.ts';
import { repository } from '../../cli/run-cli.ts';

const content = await readContent(join(repository, 'content'));
const ids = content.catalogue.blueprints.map(({ id }) => id);
const removalOf = (blueprints: readonly string[]): Parameters<typeof lexiconsWithout>[1] => ({
  name: 'without',
  language: 'sv',
  blueprints: new Set(blueprints),
});

test('without a removed page the lexicons of its language are those of the whole catalogue without what it taught', async () => {
  const whole = await learnLexicons(content.catalogue, content.documents);
  const names = [...whole.keys()].filter((name) => name.includes('sv'));
  const none = await lexiconsWithout(content, removalOf([]));
  expect(Object.fromEntries(none)).toEqual(Object.fromEntries(names.map((name) => [name, whole.get(name)])));
  const fewer = await lexiconsWithout(content, removalOf(ids.slice(0, 3)));
  const wordsOf = (lexicons: typeof whole): number => Object.keys(lexicons.get('sv-pt') ?? {}).length;
  expect(wordsOf(fewer)).toBeGreaterThan(0);
  expect(wordsOf(fewer)).toBeLessThan(wordsOf(none));
});

test('without any page of a language there is no lexicon for it', async () => {
  expect(await lexiconsWithout(content, removalOf(ids))).toEqual(new Map());
});
