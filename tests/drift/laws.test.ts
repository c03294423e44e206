import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Language, languageCodes } from '#catalogue';
import type { Pair, Report } from '#drift';
import { readDocument } from '#markdown';
import { identity } from '../catalogue/page-text.ts';
import { blueprint, ledger } from './blueprint.ts';
import { checkFiles } from './check-files.ts';
import { version } from './evidence/past-page.ts';
import { otherWords, sentence, sourceWords, structuredText } from './structured-text.ts';

function rulesIn({ findings }: Report): string[] {
  return findings.map(({ rule }) => rule);
}

const languageOrder = fc.shuffledSubarray<Language>([...languageCodes], { minLength: 2 });

describe('a page never drifts', () => {
  test('from itself, in whichever languages it stands', () => {
    fc.assert(
      fc.property(structuredText, languageOrder, (make, languages) => {
        const body = make(sourceWords);
        const report = checkFiles(
          blueprint(Object.fromEntries(languages.map((language) => [language, body]))),
        );
        expect(report.findings).toEqual([]);
        expect(new Set(report.pairs.map(({ verdict }) => verdict))).toEqual(new Set(['in-sync']));
      }),
    );
  });

  test('from a translation that differs in words alone', () => {
    fc.assert(
      fc.property(structuredText, (make) => {
        const pages = blueprint({ pt: make(sourceWords), sv: make(otherWords), es: make(sourceWords) });
        expect(rulesIn(checkFiles(pages))).toEqual([]);
      }),
    );
  });

  test('visibly from a translation of another source commit that differs in words alone', () => {
    fc.assert(
      fc.property(structuredText, (make) => {
        const pages = blueprint({ pt: make(sourceWords), it: { body: make(otherWords), from: 'b' } });
        const report = checkFiles({ ...pages, ...ledger });
        expect(rulesIn(report)).toEqual(['edition-behind']);
        expect(report.findings[0]?.severity).toBe('info');
        expect(report.pairs).toMatchObject([{ verdict: 'unknown', leader: 'it', leaderBy: 'ledger' }]);
      }),
    );
  });

  test('and the generated texts are pages: valid, with blocks of every kind', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(structuredText, (make) => {
        const { problems, outline } = readDocument(make(sourceWords));
        expect(problems).toEqual([]);
        for (const { kind } of outline.blocks) kinds.add(kind);
      }),
    );
    expect([...kinds].sort()).toEqual([
      'code',
      'component',
      'diagram',
      'figure',
      'heading',
      'list',
      'paragraph',
      'table',
    ]);
  });
});

test('the order of the files does not matter', () => {
  const files = Object.entries({
    ...ledger,
    ...blueprint(
      { pt: 'Um {x}\n\n- a\n- b', it: '- a', sv: { body: '<Nota>a</Nota>', from: 'b' } },
      'one.mdx',
    ),
    ...blueprint({ pt: { body: '[a](b.mdx)', keys: { 'exl-id': identity(2) } } }, 'two.mdx'),
    'es/three.mdx': '# Sin datos\n\n{x} {x}',
    'en/four.mdx': '',
    'en/five.mdx': '',
  }).map(([path, text]) => ({ path, text }));
  const report = checkFiles(files);
  expect(report.findings.length).toBeGreaterThan(8);
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(checkFiles(shuffled)).toEqual(report);
    }),
    { numRuns: 40 },
  );
});

/** Changes to the paragraphs of a page: which are gone, and which lead elsewhere. */
const change = fc.record({ gone: fc.nat(5), changed: fc.option(fc.nat(5)) });

function bodyWith({ gone, changed }: { gone: number; changed: number | null }, suffix: string): string {
  return [0, 1, 2, 3, 4, 5]
    .filter((index) => index !== gone)
    .map((index) => {
      const target = index === changed ? `other-${index}` : index;
      return `## ${'r'.repeat(index + 3)}${suffix} {/* #s${index} */}\n\n- [${'w'.repeat(index + 2)}${suffix}](${target}.mdx)`;
    })
    .join('\n\n');
}

/**
 * Four languages, a fifth, and which of the four it may be like. One that comes behind the others in the order of
 * languages may be like any; one before them is the page that the others are compared with, or is asked before them,
 * and changes nothing only where it agrees with that page.
 */
type Addition = readonly [readonly [Language, Language, Language, Language], Language, readonly number[]];

const additions: readonly Addition[] = [
  [['pt', 'it', 'sv', 'es'], 'fr', [0, 1, 2, 3]],
  [['pt', 'it', 'sv', 'es'], 'de', [0, 1, 2, 3]],
  [['it', 'sv', 'es', 'de'], 'pt', [0, 3]],
  [['pt', 'it', 'es', 'fr'], 'sv', [0, 3]],
];

describe.each(additions)('beside %j, %s', (four, fifth, models) => {
  const told = ({ findings }: Report): string[] =>
    findings
      .map(({ rule, places }) => {
        const known = places.filter(({ language }) => language !== fifth);
        // Who is told first is a matter of the majority, which another language may change.
        return `${rule} ${known
          .map(({ path, line, column }) => `${path}:${line}:${column}`)
          .sort()
          .join(' ')}`;
      })
      .sort();

  test('changes no verdict between the others, and tells nothing new of them where it agrees with one', () => {
    fc.assert(
      fc.property(change, change, fc.constantFrom(...models), (one, two, like) => {
        const none = { gone: 9, changed: null };
        const [a, b, c, d] = four;
        const changes = [none, one, two, none];
        const pages = {
          [a]: bodyWith(none, ''),
          [b]: bodyWith(one, 'o'),
          [c]: bodyWith(two, ''),
          [d]: bodyWith(none, 's'),
        };
        const [without, withFifth] = [
          checkFiles(blueprint(pages)),
          checkFiles(blueprint({ ...pages, [fifth]: bodyWith(changes[like] ?? none, 't') })),
        ];
        expect(withFifth.pairs.filter(({ languages }) => !languages.includes(fifth))).toEqual(without.pairs);
        expect(told(withFifth)).toEqual(told(without));
      }),
      { numRuns: 60 },
    );
  });
});

test('two languages that change places mirror their pair', () => {
  fc.assert(
    fc.property(change, change, (one, two) => {
      const [first, second] = [bodyWith(one, ''), bodyWith(two, 's')];
      const rules = (files: Parameters<typeof checkFiles>[0]): string[] =>
        checkFiles(files)
          .findings.map(({ rule, places }) => {
            const lines = places.map(({ line }) => line);
            return `${rule} ${lines.sort((a, b) => a - b).join()}`;
          })
          .sort();
      expect(rules(blueprint({ pt: first, it: second }))).toEqual(
        rules(blueprint({ pt: second, it: first })),
      );
    }),
    { numRuns: 60 },
  );
});

/** What a page said when it was translated from the other source commit, where that is known. */
const before = fc.option(fc.tuple(change, fc.constantFrom('catalogue', 'elsewhere')));

test('two languages that change places mirror their verdict, whatever is known of their past', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(change, before), { minLength: 3, maxLength: 3 }),
      fc.boolean(),
      (pages, known) => {
        const [first, second, third] = pages.map(([now, then], index) => {
          const digit = index === 0 ? 'b' : 'a';
          const other = index === 0 ? 'a' : 'b';
          return {
            page: { body: bodyWith(now, ''), from: digit },
            past: then === null ? [] : [version(other, bodyWith(then[0], ''), { origin: then[1] })],
          };
        });
        if (!first || !second || !third) throw new Error('There are not three pages.');
        const pairOf = (pt: typeof first, it: typeof first): Pair | undefined => {
          const files = { ...blueprint({ pt: pt.page, it: it.page, sv: third.page }), ...(known && ledger) };
          const past = new Map(
            [['pt', pt] as const, ['it', it] as const, ['sv', third] as const].map(([language, page]) => [
              `${language}/page.mdx`,
              page.past,
            ]),
          );
          return checkFiles(files, { past }).pairs.find(({ languages }) => languages.join() === 'pt,it');
        };
        const [one, other] = [pairOf(first, second), pairOf(second, first)];
        const mirrored = { pt: 'it', it: 'pt' } as const;
        seen.add(one?.verdict ?? '');
        expect(other?.verdict).toBe(one?.verdict);
        expect(other?.structural).toBe(one?.structural);
        expect(other?.confidence).toBeCloseTo(one?.confidence ?? NaN, 9);
        expect(other?.leader ?? null).toBe(one?.leader ? mirrored[one.leader as 'pt' | 'it'] : null);
        expect(other?.leaderBy).toBe(one?.leaderBy);
        expect(other?.moved.map(({ class: kind, words }) => [kind, words])).toEqual(
          one?.moved.map(({ class: kind, words }) => [kind, words]),
        );
      },
    ),
    { numRuns: 60 },
  );
  expect(seen.size).toBeGreaterThan(1);
});

describe('one thing that is missing is one finding, which names it and its place in every language', () => {
  const third = fc
    .tuple(fc.integer({ min: 3, max: 7 }), fc.nat())
    .map(([count, pick]) => ({ count, gone: pick % count }));

  test.each([
    [
      'table row',
      'table-row-missing',
      (index: number) => `| [${'r'.repeat(index + 3)}](${index}.mdx) | c |`,
      '| a | b |\n| - | - |\n',
      10,
    ],
    [
      'list item',
      'list-item-missing',
      (index: number) => `- [${'r'.repeat(index + 3)}](${index}.mdx)`,
      '',
      8,
    ],
    [
      'section',
      'heading-missing',
      (index: number) => `## ${'r'.repeat(index + 3)} {/* #s${index} */}`,
      '',
      8,
    ],
    [
      'figure',
      'figure-missing',
      (index: number) => `<Figure src="${index}.png" alt="${'r'.repeat(index + 3)}" />`,
      '',
      8,
    ],
  ])('a %s', (_, rule, make, head, firstLine) => {
    fc.assert(
      fc.property(third, ({ count, gone }) => {
        const all = Array.from({ length: count }, (__, index) => make(index));
        const [full, short] = [
          head + all.join('\n'),
          head + all.filter((___, index) => index !== gone).join('\n'),
        ];
        const { findings } = checkFiles(blueprint({ pt: full, sv: short, es: full }));
        expect(findings.map((finding) => finding.rule)).toEqual([rule]);
        expect(findings[0]?.message).toContain(`“${'r'.repeat(gone + 3)}”`);
        expect(findings[0]?.places.map(({ language }) => language)).toEqual(['sv', 'pt', 'es']);
        expect(findings[0]?.places.slice(1).map(({ line }) => line)).toEqual([
          firstLine + gone,
          firstLine + gone,
        ]);
      }),
      { numRuns: 40 },
    );
  });

  test('a paragraph, told from its neighbours by its length', () => {
    const lengths = fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(lengths, fc.nat(), (sizes, pick) => {
        const gone = pick % sizes.length;
        const paragraphs = sizes.map((size) => 'uma frase '.repeat(size ** 2).trim());
        const pages = blueprint({
          pt: { body: paragraphs.join('\n\n'), from: 'b' },
          it: paragraphs.filter((_, index) => index !== gone).join('\n\n'),
        });
        const missing = checkFiles({ ...pages, ...ledger }).findings.filter(
          ({ rule }) => rule === 'paragraph-missing',
        );
        expect(missing.map(({ places }) => places.at(-1)?.line)).toEqual([8 + 2 * gone]);
      }),
      { numRuns: 60 },
    );
  });
});

test('a report names each finding by a fingerprint of its own', () => {
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 6 }), (sentences) => {
      const body = sentences.map((make) => make(sourceWords)).join('\n\n{x}\n\n');
      const { findings } = checkFiles(blueprint({ pt: body, it: '- a', sv: '- a\n- b\n- b\n- b' }));
      const fingerprints = findings.map(({ fingerprint }) => fingerprint);
      expect(new Set(fingerprints).size).toBe(fingerprints.length);
      for (const fingerprint of fingerprints) expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
    }),
    { numRuns: 40 },
  );
});
