import { describe, expect, test } from 'vitest';
import { headingDepth, readDocument } from '#markdown';

/** The headings of a text as `h2#id title`. */
function headings(text: string): string[] {
  return readDocument(text).outline.blocks.flatMap((block) =>
    block.kind === 'heading' ? [`h${block.depth}#${block.anchor} ${block.text}`] : [],
  );
}

function faults(text: string): string[] {
  return readDocument(text).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

describe('ids', () => {
  test.each([
    ['as written', '## Proteções {/* #guardrails */}', ['h2#guardrails Proteções']],
    [
      'as written, in a comment without spaces',
      '## Proteções {/*#guardrails*/}',
      ['h2#guardrails Proteções'],
    ],
    ['as written, with dots and digits', '## a {/* #v8.1_x-2 */}', ['h2#v8.1_x-2 a']],
    [
      'as written, on a heading with a line below it',
      'Proteções {/* #guardrails */}\n---',
      ['h2#guardrails Proteções'],
    ],
    ['of the words', '# Proteções e *limites*', ['h1#proteções-e-limites Proteções e limites']],
    ['of words in another script', '# 概要', ['h1#概要 概要']],
    ['of no words', '# ?\n\n# !', ['h1#section ?', 'h1#section-1 !']],
    [
      'of the words, with a number where another has it',
      '# a\n\n#### a\n\n#### a',
      ['h1#a a', 'h4#a-1 a', 'h4#a-2 a'],
    ],
    [
      'as written, though a title before it would give the same',
      '# Setup\n\n## a {/* #setup */}',
      ['h1#setup-1 Setup', 'h2#setup a'],
    ],
    ['of a heading in a list', '- ## a {/* #b */}', []],
    ['of a heading in a note', '<Note>\n\n## a {/* #b */}\n\n</Note>', ['h2#b a']],
  ])('%s', (_, text, expected) => {
    expect(headings(text)).toEqual(expected);
  });

  test.each([
    ['a level without ids', '# a\n\n#### b', []],
    ['a second level without one', '## a', ['heading-id-missing 1:1']],
    ['a third level without one', 'x\n\n### a', ['heading-id-missing 3:1']],
    ['a comment that is no id', '## a {/* b */}', ['heading-id-missing 1:1']],
    ['a comment with more than an id', '## a {/* #b c */}', ['heading-id-missing 1:1']],
    ['an id with a mark', '## a {/* #proteções */}', ['heading-id-malformed 1:1']],
    ['an id with a quote', '## a {/* #"onclick="x */}', ['heading-id-malformed 1:1']],
    ['an id that ends in a hyphen', '## a {/* #b- */}', ['heading-id-malformed 1:1']],
    ['an id given twice', '## a {/* #b */}\n\n### c {/* #b */}', ['heading-id-duplicate 3:1']],
    ['an id that only a title would give', '# b\n\n## c {/* #b */}', []],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test('that are missing are offered, made of the words', () => {
    const offered = (title: string): string | undefined => readDocument(`## ${title}`).problems[0]?.help;
    expect(offered('Fluxo de dados')).toContain('{/* #fluxo-de-dados */}');
    expect(offered('Proteções')).toContain('{/* #protecoes */}');
    expect(offered('制限事項')).toContain('{/* #id */}');
  });

  test('are all different, whatever is written', () => {
    const { outline } = readDocument(
      '## a {/* #a */}\n\n## b {/* #a */}\n\n## c {/* #a-1 */}\n\n#### a\n\n#### a-1',
    );
    const anchors = outline.blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []));
    expect(new Set(anchors).size).toBe(5);
  });

  test('of ten thousand equal titles take little time', () => {
    const start = performance.now();
    expect(headings('#### a\n'.repeat(10_000)).at(-1)).toBe('h4#a-9999 a');
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

test('headingDepth is that of headings only', () => {
  const { nodes } = readDocument('### a {/* #b */}\n\nc\n\n<Note>\n\nd\n\n</Note>');
  expect(nodes.map(headingDepth).filter((depth) => depth !== null)).toEqual([3]);
});
