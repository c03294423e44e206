import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languageCodes, pagesOf, readCatalogue } from '#catalogue';
import { laySideBySide, rowsInOrder, type Side, type SideBySide } from '#drift';
import { blockCounts, readDocument } from '#markdown';
import { blueprint } from '../blueprint.ts';

type Bodies = Readonly<Partial<Record<Language, string>>>;

function lay(bodies: Bodies): SideBySide & { textIn(row: number, language: Language): string } {
  const files = Object.entries(blueprint(bodies)).map(([path, text]) => ({ path, text }));
  const catalogue = readCatalogue(files);
  const read = pagesOf(catalogue).map((page) => ({ page, ...readDocument(page.text) }));
  const sides = read.map(({ page, outline, nodes }): Side => ({ page, outline, pieces: blockCounts(nodes) }));
  const [first, ...others] = sides;
  if (!first) throw new Error('There is a page.');
  const laid = laySideBySide([first, ...others], catalogue.applications);
  return {
    ...laid,
    textIn(row, language) {
      const nodes = read.find(({ page }) => page.language === language)?.nodes ?? [];
      const pieces = laid.rows[row]?.pieces.get(language) ?? [];
      return pieces.map((piece) => JSON.stringify(nodes[piece])).join('');
    },
  };
}

function shapeOf({ rows }: Pick<SideBySide, 'rows'>): string[] {
  return rows.map(({ pieces }) => [...pieces.keys()].sort().join(' '));
}

it('puts what says the same into one row, in as many languages as there are', () => {
  const body = (title: string, text: string): string => `## ${title} {/* #a */}\n\n${text}\n\n- 1\n- 2`;
  const laid = lay({ pt: body('Título', 'Texto'), it: body('Titolo', 'Testo'), sv: body('Rubrik', 'Text') });
  expect(shapeOf(laid)).toEqual(['it pt sv', 'it pt sv', 'it pt sv']);
});

it('keeps a component with all that is in it as one piece', () => {
  const laid = lay({
    pt: 'Um.\n\n<Note type="tip">\n\nDois.\n\n- três\n\n</Note>',
    sv: 'Ett.\n\n<Note type="tip">\n\nTvå.\n\n- tre\n\n</Note>',
  });
  expect(shapeOf(laid)).toEqual(['pt sv', 'pt sv']);
});

it('joins what two languages have and the first lacks, behind what it stands behind there', () => {
  const table = '| A | B |\n| --- | --- |\n| 1 | 2 |';
  const laid = lay({
    pt: '## A {/* #a */}\n\nTexto.\n\n## C {/* #c */}\n\nFim.',
    it: `## A {/* #a */}\n\nTesto.\n\n## B {/* #b */}\n\n${table}\n\n## C {/* #c */}\n\nFine.`,
    sv: `## A {/* #a */}\n\nText.\n\n## B {/* #b */}\n\n${table}\n\n## C {/* #c */}\n\nSlut.`,
  });
  expect(shapeOf(laid)).toEqual(['it pt sv', 'it pt sv', 'it sv', 'it sv', 'it pt sv', 'it pt sv']);
});

it('finds the row of a place, and none for what the front matter says', () => {
  const laid = lay({ pt: 'Um.\n\nDois.', sv: 'Ett.\n\nTvå.' });
  // The body of each page begins on line 8.
  expect(laid.rowAt('pt', { line: 8, column: 1 })).toBe(0);
  expect(laid.rowAt('sv', { line: 10, column: 3 })).toBe(1);
  expect(laid.rowAt('sv', { line: 3, column: 1 })).toBeNull();
});

describe('differences', () => {
  const bodies = {
    pt: '## A {/* #a */}\n\n- [um](https://a.example/)\n- [dois](https://b.example/)',
    it: '## A {/* #a */}\n\n- [uno](https://a.example/)\n- [due](https://b.example/)',
    sv: '## A {/* #a */}\n\n- [ett](https://a.example/)',
  };

  it('say which language lacks what, and where', () => {
    const [difference, ...more] = lay(bodies).differencesBetween('pt', 'sv');
    expect(more).toEqual([]);
    expect(difference).toMatchObject({ rule: 'list-item-missing', lacks: 'sv' });
    expect(difference?.spots[0]).toMatchObject({ line: 11, words: 'dois' });
  });

  it('are the same the other way round, also between two that are not the first', () => {
    for (const [a, b] of [
      ['pt', 'sv'],
      ['it', 'sv'],
      ['pt', 'it'],
    ] as const) {
      const laid = lay(bodies);
      const mirrored = laid.differencesBetween(b, a).map(({ spots: [x, y], values, ...rest }) => ({
        ...rest,
        spots: [y, x],
        values: values && [values[1], values[0]],
      }));
      expect(laid.differencesBetween(a, b)).toEqual(mirrored);
    }
  });
});

it('gives rows in the order of any page', () => {
  const laid = lay({
    pt: '## A {/* #a */}\n\nUm.\n\n## B {/* #b */}\n\nDois.',
    sv: '## B {/* #b */}\n\nTvå.\n\n## A {/* #a */}\n\nEtt.',
  });
  const order = rowsInOrder(laid.rows, ['sv', 'pt']).map((row) => laid.textIn(laid.rows.indexOf(row), 'sv'));
  expect(order.map((text) => /"value":"([^"]+)"/.exec(text)?.[1])).toEqual(['B', 'Två.', 'A', 'Ett.']);
});

const paragraph = fc.constantFrom('Um texto.', 'Outro.', '- a\n- b', '## T {/* #t */}', '> x', '***');

it('has every piece with something in it in one row, and keeps the order of each page', () => {
  const languages = fc.shuffledSubarray<Language>([...languageCodes], { minLength: 2, maxLength: 4 });
  const bodies = languages.chain((codes) =>
    fc.record(
      Object.fromEntries(
        codes.map((code) => [code, fc.array(paragraph, { maxLength: 6 }).map((texts) => texts.join('\n\n'))]),
      ),
    ),
  );
  fc.assert(
    fc.property(bodies, (written: Record<string, string>) => {
      const { rows } = lay(written);
      for (const [code, body] of Object.entries(written)) {
        const language = code as Language;
        const own = rows.flatMap(({ pieces }) => pieces.get(language) ?? []);
        expect(own.toSorted((a, b) => a - b)).toEqual([
          ...blockCounts(readDocument(`---\ntitle: a\n---\n\n${body}`).nodes).flatMap((count, piece) =>
            count > 0 ? [piece] : [],
          ),
        ]);
        const firsts = rowsInOrder(rows, [language]).flatMap(({ pieces }) => pieces.get(language)?.[0] ?? []);
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 60 },
  );
});
