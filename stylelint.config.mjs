/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    // Vite puts files together by their names, not by addresses.
    'import-notation': 'string',
    // Rules stand where a reader looks for them: with the part that they are about.
    'no-descending-specificity': null,
    // Steps below the middle one are `--step--1`; properties of diagrams have the names of their library.
    'custom-property-pattern': '^(?:_[a-z-]+|[a-z][a-z0-9]*(?:--?[a-z0-9]+)*)$',
    'value-keyword-case': ['lower', { ignoreProperties: ['/^--/', 'font-family'] }],
    // Safari on phones knows no other name for it.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
    // Colours have names, which are in one file, so that they follow the theme.
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'oklch'],
  },
  overrides: [
    {
      files: ['src/styles/tokens.css'],
      rules: { 'color-no-hex': null, 'function-disallowed-list': null },
    },
  ],
};
