import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Applications, type Page, readPage } from '#catalogue';
import { type Block, type Outline, readDocument } from '#markdown';
import { type Comparison, comparePages } from '../../../src/drift/comparison/comparison.ts';
import { viewPage } from '../../../src/drift/comparison/page-view.ts';
import { comparingRules } from '../../../src/drift/rules/index.ts';
import { pageText } from '../../catalogue/page-text.ts';
import { randomOutline } from '../random-outline.ts';

const noApplications = new Applications([]);

function pageIn(language: string): Page {
  const file = { path: `${language}/page.mdx`, text: pageText({}, language) };
  const { page } = readPage(file, noApplications);
  if (!page) throw new Error('The page cannot be read.');
  return page;
}

const [pt, sv] = [pageIn('pt'), pageIn('sv')];

function compareOutlines(reference: Outline, other: Outline, swap = false): Comparison {
  const [a, b] = [viewPage(pt, reference, noApplications), viewPage(sv, other, noApplications)];
  return swap ? comparePages(b, a) : comparePages(a, b);
}

function compare(first: string, second: string): Comparison {
  return compareOutlines(readDocument(first).outline, readDocument(second).outline);
}

/** Words of a block, to tell it by. */
function labelOf(block: Block): string {
  if ('text' in block) return block.text.trim().split(' ')[0] ?? '';
  if (block.kind === 'list') return `[${block.items.map(({ text }) => text.trim().split(' ')[0]).join()}]`;
  return block.kind;
}

/** The pairs of blocks, as `a=b`; `-` where a page has nothing. */
function shown({ blocks }: Comparison): string {
  return blocks.map(([a, b]) => `${a ? labelOf(a.element) : '-'}=${b ? labelOf(b.element) : '-'}`).join(' ');
}

const long = (first: string, length = 12): string => `${first} ${'palavra '.repeat(length).trim()}.`;

describe('sections', () => {
  test('are known by their ids wherever they stand', () => {
    const pt = `## A {/* #a */}\n\n${long('um')}\n\n## B {/* #b */}\n\n${long('dois')}\n\n## C {/* #c */}\n\n${long('três')}`;
    const sv = `## C {/* #c */}\n\n${long('tre')}\n\n## A {/* #a */}\n\n${long('ett')}\n\n## B {/* #b */}\n\n${long('två')}`;
    const comparison = compare(pt, sv);
    expect(shown(comparison)).toBe('A=A um=ett B=B dois=två C=C três=tre');
    expect(comparison.sections.map(({ moved }) => moved)).toEqual([false, false, true]);
  });

  test('of other ids are other sections, where ids are shared', () => {
    const pt = `## A {/* #a */}\n\n${long('um')}\n\n## B {/* #b */}\n\n- ${long('dois')}\n\n## C {/* #c */}`;
    const sv = `## A {/* #a */}\n\n${long('ett')}\n\n## X {/* #x */}\n\n![två](y.png)\n\n## C {/* #c */}`;
    expect(shown(compare(pt, sv))).toBe('A=A um=ett B=- [dois]=- -=X -= C=C');
  });

  test('are the same in spite of their ids where all else is', () => {
    const pt = `## A {/* #a */}\n\n${long('um')}\n\n## B {/* #b */}\n\n[dois](x.mdx) e mais\n\n## C {/* #c */}`;
    const sv = `## A {/* #a */}\n\n${long('ett')}\n\n## B {/* #x */}\n\n[två](x.mdx) och mera\n\n## C {/* #c */}`;
    expect(shown(compare(pt, sv))).toBe('A=A um=ett B=B dois=två C=C');
  });

  test('without shared ids are known by what stands in them', () => {
    const pt = `## Um {/* #um */}\n\n${long('um')}\n\n## Dois {/* #dois */}\n\n- [x](1.mdx)\n- [y](2.mdx)\n\n## Três {/* #tres */}\n\n| a | b |\n| - | - |`;
    const sv = `## Ett {/* #ett */}\n\n${long('ett')}\n\n## Tre {/* #tre */}\n\n| a | b |\n| - | - |`;
    expect(shown(compare(pt, sv))).toBe('Um=Ett um=ett Dois=- [x,y]=- Três=Tre table=table');
  });

  test('that have moved and have no ids are known by what only they have', () => {
    const links = (...names: readonly string[]): string =>
      names.map((name) => `- [${name}](${name}.mdx)`).join('\n');
    const pt = `## A\n\n${links('q', 'r', 's', 't')}\n\n## B\n\n${long('um')}\n\n![b](b.png)\n\n## C\n\n${long('dois', 40)}\n\n![c](c.png)`;
    const sv = `## B\n\n${long('ett')}\n\n![b](b.png)\n\n## C\n\n${long('två', 40)}\n\n![c](c.png)\n\n## A\n\n${links('q', 'r', 's', 't')}`;
    const { sections } = compare(pt, sv);
    expect(sections.map(({ reference, other, moved }) => [reference.text, other.text, moved])).toEqual([
      ['A', 'A', true],
      ['B', 'B', false],
      ['C', 'C', false],
    ]);
  });
});

describe('blocks', () => {
  test('that were split or joined are laid beside both halves', () => {
    const [pt, sv] = [long('um', 30), `${long('ett', 14)}\n\n${long('två', 15)}`];
    expect(shown(compare(pt, sv))).toBe('um=ett um=två');
    expect(shown(compare(sv, pt))).toBe('ett=um två=um');
  });

  test('are the same where a list was glued to its paragraph', () => {
    const items = [long('a', 8), long('b', 8), long('c', 8)];
    const pt = `${long('um', 8)}\n\n${items.map((item) => `- ${item}`).join('\n')}`;
    expect(shown(compare(pt, `${long('ett', 8)} ${items.join(' ')}`))).toBe('um=ett [a,b,c]=ett');
  });

  test('that one page alone has are no halves', () => {
    const pt = `${long('um', 20)}\n\n${long('dois', 30)}\n\n${long('três', 20)}`;
    expect(shown(compare(pt, `${long('ett', 20)}\n\n${long('tre', 20)}`))).toBe('um=ett dois=- três=tre');
  });

  test('are found elsewhere by what only they have', () => {
    const pt = `![a](a.png)\n\n${long('um')}\n\n${long('dois', 30)}`;
    const sv = `${long('ett')}\n\n${long('två', 30)}\n\n![a](a.png)`;
    expect(shown(compare(pt, sv))).toBe('= um=ett dois=två');
  });

  test('of notes are told apart by what stands in them', () => {
    const note = (text: string): string => `<Note>\n  ${text}\n</Note>`;
    const pt = `${note(long('um', 30))}\n\n${note(long('dois', 5))}`;
    expect(shown(compare(pt, note(long('två', 5))))).toBe('component=- um=- component=component dois=två');
  });
});

test('columns of tables that have not the same number are known by what stands in them', () => {
  const table = (...columns: readonly (readonly string[])[]): string =>
    [0, 1, 2]
      .map((row) => `| ${columns.map((cells) => cells[row]).join(' | ')} |`)
      .toSpliced(1, 0, `|${' - |'.repeat(columns.length)}`)
      .join('\n');
  const links = ['Página', '[a](a.mdx)', '[b](b.mdx)'];
  const names = ['Nome', 'um dois três quatro', 'cinco'];
  const [pair] = compare(table(names, links), table(links)).tables;
  expect(pair?.columns).toEqual([
    [0, null],
    [1, 0],
  ]);
});

test('a page of 3,000 blocks in one section is compared in time', () => {
  const paragraphs = Array.from({ length: 3000 }, (_, index) => long(`p${index}`, 1 + ((index * 7919) % 23)));
  const pt = paragraphs.join('\n\n');
  const sv = paragraphs.filter((_, index) => index % 100 !== 3).join('\n\n');
  const documents = [readDocument(pt).outline, readDocument(sv).outline] as const;
  const start = performance.now();
  const gaps = compareOutlines(...documents).blocks.filter(([, b]) => b === null);
  expect(gaps).toHaveLength(30);
  expect(performance.now() - start).toBeLessThan(10_000);
});

describe('laws, for any trees', () => {
  test(
    'nothing throws, nothing is lost, and the other way round is the mirror image',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(randomOutline, randomOutline, (first, second) => {
          const comparison = compareOutlines(first, second);
          const mirror = compareOutlines(first, second, true);
          expect(new Set(comparison.blocks.flatMap(([a]) => a?.element ?? []))).toEqual(
            new Set(first.blocks),
          );
          expect(new Set(comparison.blocks.flatMap(([, b]) => b?.element ?? []))).toEqual(
            new Set(second.blocks),
          );
          const pairs = ({ blocks }: Comparison, side: 0 | 1): string[] =>
            blocks.map((pair) => `${pair[side]?.element.line}=${pair[1 - side]?.element.line}`).sort();
          expect(pairs(mirror, 1)).toEqual(pairs(comparison, 0));
          for (const rule of comparingRules)
            expect(rule.find(mirror).length, rule.id).toBe(rule.find(comparison).length);
        }),
        { numRuns: 10_000 },
      );
    },
  );

  test('a page is like itself', () => {
    fc.assert(
      fc.property(randomOutline, (outline) => {
        const comparison = compareOutlines(outline, outline);
        expect(comparison.alike).toBe(true);
        for (const rule of comparingRules) expect(rule.find(comparison), rule.id).toEqual([]);
      }),
    );
  });
});
