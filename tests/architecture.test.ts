import { ESLint } from 'eslint';
import { expect, test, vi } from 'vitest';

// The table of layers in eslint.config.mjs is only worth something while it reports violations: an
// update of the plugin could make it silent. ESLint is asked about files that do not exist, and so have
// no types.

const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId.startsWith('boundaries/'),
});

// Loading ESLint with its plugins takes some seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

async function violations(path: string, source: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(`export * from '${source}';`, { filePath: path });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

test.each([
  ['a lower layer through its door', 'src/drift/probe.ts', '#catalogue'],
  ['a neighbour in the same layer', 'src/catalogue/probe.ts', './index.ts'],
  ['a package', 'src/catalogue/probe.ts', 'zod'],
  ['Node in the command line', 'src/cli/probe.ts', 'node:path'],
  ['Node where the search index is built', 'src/search/index/probe.ts', 'node:path'],
])('allowed: %s', async (_, path, source) => {
  expect(await violations(path, source)).toEqual([]);
});

test.each([
  ['a layer that is not listed', 'src/catalogue/probe.ts', '#markdown'],
  ['a listed layer past its door', 'src/drift/probe.ts', '../catalogue/index.ts'],
  ['the command line', 'src/drift/probe.ts', '../cli/main.ts'],
  ['Node in the core', 'src/catalogue/probe.ts', 'node:path'],
  ['Node in the search client', 'src/search/client/probe.ts', 'node:path'],
  ['a file outside src/', 'src/drift/probe.ts', '../../scripts/closing-line.mjs'],
])('forbidden: %s', async (_, path, source) => {
  expect(await violations(path, source)).toEqual(['boundaries/dependencies']);
});

test('a folder that is no layer is reported', async () => {
  expect(await violations('src/utils/probe.ts', 'zod')).toContain('boundaries/no-unknown-files');
});
