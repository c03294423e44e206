import fc from 'fast-check';
import type { Block, Features, Outline } from '#markdown';

// Trees that no page has: any blocks in any order, whatever they are within.

const word = fc.constantFrom('um', 'Dois', 'ADOBE', '10', '2,5', 'três', '');
const mark = fc.record({ url: word, text: word, line: fc.nat(9), column: fc.nat(9) });
const few = <Element>(element: fc.Arbitrary<Element>): fc.Arbitrary<Element[]> =>
  fc.array(element, { maxLength: 2 });

const features: fc.Arbitrary<Features> = fc.record({
  text: few(word).map((words) => words.join(' ')),
  links: few(mark),
  images: few(mark),
  codes: few(mark),
  controls: few(mark),
  terms: few(mark),
});

type Unplaced = Block extends infer Kind
  ? Kind extends Block
    ? Omit<Kind, 'line' | 'column'>
    : never
  : never;

const within = fc.subarray(['Note', 'Tabs', 'Tab'] as const);
const point = { line: 1, column: 1 };
const cell = fc
  .tuple(features, few(features))
  .map(([own, items]) => ({ ...own, ...point, items: items.map((item) => ({ ...item, ...point })) }));
const row = few(cell).map((cells) => ({ cells, ...point }));
const leaf = (kind: 'paragraph' | 'figure'): fc.Arbitrary<Unplaced> =>
  fc.tuple(features, within).map(([own, around]) => ({ kind, ...own, within: around }));

const block: fc.Arbitrary<Unplaced> = fc.oneof(
  fc
    .tuple(features, fc.integer({ min: 1, max: 4 }), fc.constantFrom(null, 'a', 'b', 'c'))
    .map(([own, depth, id]) => ({
      kind: 'heading' as const,
      ...own,
      depth,
      id,
      anchor: id ?? 'x',
      within: [],
    })),
  leaf('paragraph'),
  leaf('figure'),
  fc.tuple(few(fc.tuple(features, fc.nat(2))), fc.boolean(), within).map(([items, ordered, around]) => ({
    kind: 'list' as const,
    ordered,
    items: items.map(([own, depth]) => ({ ...own, depth, ...point })),
    within: around,
  })),
  fc.tuple(row, few(row), within).map(([header, rows, around]) => ({
    kind: 'table' as const,
    header,
    rows,
    within: around,
  })),
  fc.tuple(word, word, within).map(([language, value, around]) => ({
    kind: 'code' as const,
    language,
    value,
    within: around,
  })),
  fc.tuple(few(word), few(word), within).map(([nodes, edges, around]) => ({
    kind: 'diagram' as const,
    diagram: { nodes, edges },
    labels: nodes,
    within: around,
  })),
  fc.tuple(fc.constantFrom('Note' as const, 'Tab' as const), word, within).map(([name, type, around]) => ({
    kind: 'component' as const,
    name,
    attributes: { type },
    within: around,
  })),
);

/** Any outline at all; its blocks stand on lines of their own. */
export const randomOutline: fc.Arbitrary<Outline> = fc.array(block, { maxLength: 6 }).map((blocks) => ({
  blocks: blocks.map((one, index) => ({ ...one, line: index + 1, column: 1 })),
}));
