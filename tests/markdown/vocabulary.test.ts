import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { components, elementNames } from '#markdown';
import { attributesOf, componentType, isSafeUrl } from '../../src/markdown/vocabulary.ts';

describe('isSafeUrl', () => {
  test.each([
    '',
    'page.mdx',
    '../area/page.mdx#id',
    '#id',
    '?q=a:b',
    './a:b.mdx',
    '/a:b',
    '//example.com/a:b',
    'https://example.com',
    'HTTP://example.com',
    ' https://example.com',
    'ht\ntps://example.com',
    'mailto:a@example.com',
    'tel:+351-1',
  ])('allows %j', (url) => {
    expect(isSafeUrl(url)).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '\u0001\u001f javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\t:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.com/x',
    'file:///x',
    'ftp://example.com',
    'x:y',
    ':x',
    '\\javascript:x',
    'javascript&colon;x:',
  ])('refuses %j', (url) => {
    expect(isSafeUrl(url)).toBe(false);
  });

  test('allows nothing that a browser would read as another scheme', () => {
    const piece = fc.constantFrom(
      'javascript',
      'JAVA',
      'script',
      'data',
      'http',
      's',
      ':',
      '/',
      '\t',
      '\n',
      '\u0000',
      ' ',
      '#',
      '?',
      '@',
      '.',
      '&colon;',
      '%3A',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const url = pieces.join('');
        const base = 'https://site.example/pt/page/';
        if (!isSafeUrl(url) || !URL.canParse(url, base)) return;
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(new URL(url, base).protocol);
      }),
      { numRuns: 3_000 },
    );
  });
});

test.each(['script', 'style', 'iframe', 'svg', 'form', 'input', 'h2', 'constructor', '__proto__', ''])(
  '<%s> is no element of pages',
  (name) => {
    expect(attributesOf(name)).toBeUndefined();
  },
);

test('no element has an attribute that runs, styles or identifies', () => {
  const all = new Set(elementNames.flatMap((name) => attributesOf(name) ?? []));
  expect(
    [...all].filter((name) => /^on|^(?:style|class|id|srcdoc|srcset|action|formaction)$/.test(name)),
  ).toEqual([]);
});

test('no component is named as a property of objects', () => {
  expect(['constructor', 'toString', '__proto__'].map(componentType)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('every component has a purpose, and every choice its choices', () => {
  for (const [name, { purpose, attributes }] of Object.entries(components)) {
    expect(purpose, name).toMatch(/^[A-Z].*\.$/);
    for (const type of Object.values<{ kind: string; choices?: readonly string[] }>(attributes))
      expect(type.kind === 'choice', name).toBe(type.choices !== undefined);
  }
});
