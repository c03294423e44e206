import { describe, expect, test } from 'vitest';
import type { Language } from '#catalogue';
import { identity, pageText } from '../../catalogue/page-text.ts';
import { checkFiles, type Files, findingsOf, placesOf } from '../check-files.ts';

/** Four languages with the pages a, b, c and d, and a navigation each. */
function catalogue(navigations: Partial<Record<Language, string>>, leftOut: readonly string[] = []): Files {
  const languages = Object.keys(navigations) as Language[];
  const pages = languages.flatMap((language) =>
    ['a', 'b', 'c', 'd'].map((slug, index) => [
      `${language}/${slug}.mdx`,
      pageText({ title: slug.toUpperCase(), 'exl-id': identity(index + 1) }),
    ]),
  );
  const files = [
    ...languages.map((language) => [`${language}/navigation.yaml`, navigations[language]]),
    ...pages,
  ];
  return Object.fromEntries(files.filter(([path = '']) => !leftOut.includes(path))) as Files;
}

function told(files: Files): string[] {
  return findingsOf(checkFiles(files), 'navigation-differs').map(
    (finding) => `${placesOf(finding)[0] ?? ''} ${finding.message}`,
  );
}

const plain = 'entries: [a, b, c, d]';
const area = (id: string, inside: string, rest: string): string =>
  `entries:\n  - id: ${id}\n    title: Área\n    entries: [${inside}]\n${rest}`;

describe('nothing is told of', () => {
  test.each<[string, Files]>([
    ['the same order', catalogue({ pt: plain, it: plain, sv: plain })],
    ['a page that is not translated', catalogue({ pt: plain, it: 'entries: [a, c, d]' }, ['it/b.mdx'])],
    ['a page that is not listed, which is told as such', catalogue({ pt: plain, it: 'entries: [a, c, d]' })],
    [
      'a language without a navigation',
      catalogue({ pt: 'entries: [d, c, b, a]', it: plain }, ['it/navigation.yaml']),
    ],
    [
      'the language of a link',
      catalogue({
        pt: `${plain.slice(0, -1)}, { title: x, url: "https://example.com/pt-br/x" }]`,
        it: `${plain.slice(0, -1)}, { title: y, url: "https://example.com/it/x.html" }]`,
      }),
    ],
    [
      'titles of areas',
      catalogue({
        pt: area('x', 'a, b, c, d', ''),
        it: area('x', 'a, b, c, d', '').replace('Área', 'Altro'),
      }),
    ],
  ])('%s', (_, files) => {
    expect(told(files)).toEqual([]);
  });
});

test('the language whose order differs is named, once for each entry that moved', () => {
  const files = catalogue({ pt: 'entries: [b, c, a, d]', it: plain, sv: plain, es: plain });
  expect(told(files)).toEqual([
    'pt/navigation.yaml:1:17 “A” stands in another order in the navigation of pt than in it, sv, and es.',
  ]);
});

test('an entry in another area is told with both', () => {
  const files = catalogue({
    pt: area('x', 'a, b', '  - c\n  - d\n'),
    it: area('x', 'a, b', '  - c\n  - d\n'),
    sv: area('x', 'a, b, c', '  - d\n'),
  });
  expect(told(files)).toEqual([
    'sv/navigation.yaml:4:21 “C” stands elsewhere in the navigation: sv has it in the area x, pt and it in no area.',
  ]);
});

test('a link that one language lacks is told', () => {
  const link = `${plain.slice(0, -1)}, { title: Fora, url: "https://example.com/x" }]`;
  expect(told(catalogue({ pt: link, it: plain, sv: link }))).toEqual([
    'it/navigation.yaml:1:1 it lacks the link “Fora” in the navigation, which pt and sv have.',
  ]);
});
