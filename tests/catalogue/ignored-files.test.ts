import { describe, expect, test } from 'vitest';
import { isIgnored, readCatalogue } from '#catalogue';

describe('isIgnored', () => {
  const ignored = [
    'pt/x.md',
    'pt/x.MDX',
    'x.Md',
    'sources.yml',
    'glossary.yml',
    'applications.YML',
    'pt/navigation.yml',
  ];
  test.each([...ignored, 'Absences.yaml'])('%s is', (path) => expect(isIgnored(path)).toBe(true));

  const others = ['pt/x.mdx', 'pt/navigation.yaml', 'sources.yaml', 'README.md', 'pt/readme.md', 'other.yml'];
  test.each([...others, 'assets/x.svg'])('%s is not', (path) => expect(isIgnored(path)).toBe(false));
});

test('files that are not read are told with the name that they should have', () => {
  const { diagnostics } = readCatalogue([
    { path: 'pt/x.MDX', text: '' },
    { path: 'pt/navigation.yml', text: '' },
  ]);
  expect(diagnostics).toMatchObject([
    {
      rule: 'file-ignored',
      message: '“navigation.yml” is not read: the data file is called navigation.yaml.',
    },
    { rule: 'file-ignored', help: 'Rename it to x.mdx.' },
  ]);
});
