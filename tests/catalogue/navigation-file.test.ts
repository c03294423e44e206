import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NavigationEntry, writeNavigation } from '#catalogue';
import { readNavigationFile } from '../../src/catalogue/navigation-file.ts';

const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '404',
      'null',
      'a: b',
      '- a',
      '# a',
      '"',
      "'",
      '~',
      'Eventos &amp; *mais*',
      '{a}',
      'a\nb',
    ),
  )
  .map((value) => value.trim())
  .filter((value) => value !== '');

const { entry } = fc.letrec<{ entry: NavigationEntry }>((tie) => ({
  entry: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('page'), slug: text, title: fc.option(text) }),
    fc.record({
      kind: fc.constant('link'),
      title: text,
      url: fc.webUrl({ validSchemes: ['http', 'https'], withFragments: true, withQueryParameters: true }),
    }),
    fc.record({
      kind: fc.constant('area'),
      id: fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
      title: text,
      entries: fc.array(tie('entry'), { maxLength: 4 }),
    }),
  ),
}));

test('what is written is read as the same entries, and written again as the same text', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const written = writeNavigation(entries);
      const { value, diagnostics } = readNavigationFile({ path: 'pt/navigation.yaml', text: written });
      expect(diagnostics).toEqual([]);
      expect(value?.entries).toEqual(entries);
      expect(writeNavigation(value?.entries ?? [])).toBe(written);
    }),
  );
});

test('a file is written as people write it', () => {
  const long =
    'Objetivos de negócios, casos de uso, diagramas de arquitetura e blueprints da orquestração de experiência';
  const written = writeNavigation([
    { kind: 'page', slug: 'overview', title: null },
    {
      kind: 'area',
      id: 'journeys',
      title: long,
      entries: [
        { kind: 'page', slug: 'journeys/batch', title: 'Mensagens: em lote' },
        { kind: 'area', id: 'old', title: 'Obsoletos', entries: [] },
        { kind: 'link', title: 'Campaign Standard', url: 'https://example.com/docs' },
      ],
    },
  ]);
  expect(written).toBe(`entries:
  - overview
  - id: journeys
    title: ${long}
    entries:
      - page: journeys/batch
        title: "Mensagens: em lote"
      - id: old
        title: Obsoletos
      - title: Campaign Standard
        url: https://example.com/docs
`);
});
