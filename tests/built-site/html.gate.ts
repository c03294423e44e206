import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { toldOnce } from './told-once.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // The content-security policy would refuse what these find.
      'no-inline-style': 'error',
      'no-style-tag': 'error',
      // Ids come from the catalogue, where a section on 5G may well be called “5g”; HTML allows it.
      'valid-id': ['error', { relaxed: true }],
      // Forms that filter do so while their fields are filled in; nothing is sent.
      'wcag/h32': 'off',
      // Titles are the catalogue's.
      'long-title': 'off',
    },
  }),
);

test('every page is valid HTML', () => {
  const faults = [...builtSite().pages.values()].flatMap(({ file, html }) =>
    validator.validateStringSync(html, file).results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => ({
        place: `${file}:${line}:${column}`,
        words: `${message} (${ruleId})`,
      })),
    ),
  );
  expect(toldOnce(faults)).toEqual([]);
});
