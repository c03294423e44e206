import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const core = [
  'alignment',
  'catalogue',
  'markdown',
  'workspace',
  'format',
  'move',
  'import',
  'drift',
  'history',
  'past',
  'search',
  'i18n',
];
const forPages = [...core, 'site', 'components', 'styles'];

/**
 * Which folder of src/ may import which others. What is not listed is forbidden.
 *
 * @type {Record<string, string[]>}
 */
const mayImport = {
  alignment: [],
  catalogue: [],
  markdown: [],
  workspace: ['catalogue', 'markdown'],
  format: ['catalogue', 'markdown'],
  import: ['alignment', 'catalogue', 'markdown', 'format'],
  move: ['catalogue', 'markdown', 'format'],
  drift: ['alignment', 'catalogue', 'markdown'],
  history: ['catalogue'],
  past: ['catalogue', 'workspace', 'import', 'drift', 'history'],
  search: ['catalogue'],
  i18n: ['catalogue'],
  site: ['catalogue', 'markdown', 'workspace', 'drift', 'past', 'i18n', 'search'],
  styles: [],
  components: forPages,
  layouts: forPages,
  pages: [...forPages, 'layouts'],
  cli: [...forPages, 'layouts', 'pages'],
};

/** Their files are imported one by one, with relative paths; all other layers through their door. */
const withoutDoor = ['components', 'layouts', 'styles'];

/** The layers that touch the disk, Git or the network. All others could run in a browser. */
const mayUseNode = ['cli', 'workspace', 'history', 'past', 'site', 'pages'];

/** @param {string[]} types */
const inLayers = (types) => ({ element: { types: { anyOf: types } } });

/** @param {string[]} categories */
const inFiles = (categories) => ({ file: { categories: { anyOf: categories } } });

const nodeBuiltins = { to: { module: { origin: 'core' } } };
const throughDoor = { dependency: { source: ['#*', '#*/*'] } };

export default defineConfig(
  globalIgnores([
    'content',
    'dist',
    '.astro',
    '.cache',
    'tests/fixtures',
    'test-results',
    'playwright-report',
  ]),

  tseslint.configs.strict,
  astro.configs.recommended,
  {
    // The types in Astro components, and in the scripts inside them, are checked by `astro check` alone.
    files: ['**/*.{ts,mjs}'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Both are plain to read: a number in a message, and `() => log(line)`.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },

  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { [fileURLToPath(new URL('scripts/import-resolver.mjs', import.meta.url))]: {} },
      'boundaries/elements': Object.keys(mayImport).map((type) => ({
        type,
        pattern: `src/${type}`,
        partialMatch: false,
      })),
      'boundaries/files': [
        { category: 'content-config', pattern: 'src/content.config.ts' },
        { category: 'ambient-types', pattern: 'src/*.d.ts' },
        { category: 'search-index', pattern: 'src/search/index/**' },
        { category: 'search-lexicon', pattern: 'src/search/lexicon/**' },
      ],
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          message:
            'This file may not import {{dependency.source}}: see mayImport and mayUseNode in eslint.config.mjs. ' +
            'Another layer is imported through its door, as in #catalogue.',
          policies: [
            { allow: { to: { module: { origin: 'external' } } } },
            { from: inLayers(mayUseNode), allow: nodeBuiltins },
            { from: inFiles(['content-config', 'search-index']), allow: nodeBuiltins },
            {
              from: inFiles(['content-config']),
              allow: { to: inLayers(['workspace', 'catalogue', 'drift', 'site']), ...throughDoor },
            },
            {
              from: inFiles(['search-lexicon']),
              allow: { to: inLayers(['markdown', 'drift']), ...throughDoor },
            },
            ...Object.entries(mayImport).map(([layer, others]) => ({
              from: inLayers([layer]),
              allow: [
                { to: inLayers(others.filter((other) => withoutDoor.includes(other))) },
                { to: inLayers(others.filter((other) => !withoutDoor.includes(other))), ...throughDoor },
              ],
            })),
          ],
        },
      ],
    },
  },
);
