import { describe, expect, test } from 'vitest';
import type { Past } from '#drift';
import { blueprint, ledger } from '../blueprint.ts';
import { checkFiles, type Files, findingsOf, placesOf } from '../check-files.ts';
import { version } from '../evidence/past-page.ts';

const older = ['Um evento começa.', 'As mensagens partem todas as noites.', 'O fim.'];
const now = (text: string): string => [older[0], text, older[2]].join('\n\n');
const hourly = now('As mensagens partem a cada hora.');
const inItalian = 'Un evento inizia.\n\nI messaggi partono ogni notte.\n\nLa fine.';
const inSwedish = 'En händelse börjar.\n\nMeddelandena går varje natt.\n\nSlutet.';

/** The Portuguese page and its older edition, and pages of other languages that come from the older source. */
function story(pt: string, pages: Parameters<typeof blueprint>[0]): { files: Files; past: Past } {
  return {
    files: { ...blueprint({ ...pages, pt: { body: pt, from: 'b' } }), ...ledger },
    past: new Map([['pt/page.mdx', [version('a', older.join('\n\n'))]]]),
  };
}

function told({ files, past }: ReturnType<typeof story>) {
  return findingsOf(checkFiles(files, { past }), 'text-behind');
}

describe('a text whose older words others still have', () => {
  test('is told once for all of them, with its place in each and the words that moved', () => {
    const findings = told(story(hourly, { it: inItalian, sv: inSwedish }));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      class: 'semantic',
      languages: ['pt', 'it', 'sv'],
      help: 'Translate the newer words of the pt page into it and sv.',
      words: [
        { text: 'As mensagens partem ', moved: 'kept' },
        { text: 'todas as noites', moved: 'removed' },
        { text: 'a cada hora', moved: 'added' },
        { text: '.', moved: 'kept' },
      ],
    });
    expect(findings[0]?.message).toBe(
      'it and sv still have the older words of a text that moved, as the history of the pt page shows: “todas as noites” became “a cada hora”.',
    );
    expect(findings.flatMap(placesOf)).toEqual(['it/page.mdx:10:1', 'sv/page.mdx:10:1', 'pt/page.mdx:10:1']);
    expect(findings[0]?.places.map(({ excerpt }) => excerpt)).toEqual([
      'I messaggi partono ogni notte.',
      'Meddelandena går varje natt.',
      'As mensagens partem a cada hora.',
    ]);
  });

  test('is found where the lines of the pages differ', () => {
    const findings = told(story(`${hourly}\n\nUma frase a mais.`, { it: `{/* nota */}\n\n${inItalian}` }));
    expect(findings.map(placesOf)).toContainEqual(['it/page.mdx:12:1', 'pt/page.mdx:10:1']);
  });

  test.each([
    ['became', now('As mensagens partem de dia.'), '“todas as noites” became “de dia”'],
    ['went', now('As mensagens partem.'), '“todas as noites” went'],
    ['came', now('As mensagens partem todas as noites de agosto.'), '“de agosto” came'],
    [
      'became, several times',
      now('Os textos partem todos os noites.'),
      '“As mensagens” became “Os textos”, “todas as” became “todos os”',
    ],
  ])('says what %s', (_, pt, words) => {
    expect(told(story(pt, { it: inItalian })).map(({ message }) => message)).toEqual([
      expect.stringContaining(`: ${words}.`) as string,
    ]);
  });

  test('is told quietly where only case or punctuation moved', () => {
    expect(told(story(now('As mensagens partem, todas as Noites.'), { it: inItalian }))).toMatchObject([
      { severity: 'info', class: 'cosmetic' },
    ]);
  });

  test.each([
    ['where only a link moved', now('As mensagens partem [todas as noites](a.mdx).'), true],
    ['that came as a whole', `${older.join('\n\n')}\n\nUma frase a mais, que antes não havia.`, true],
    ['where nobody knows the older words', hourly, false],
  ])('is not told %s', (_, pt, known) => {
    const { files, past } = story(pt, { it: inItalian });
    const report = checkFiles(files, { past: known ? past : new Map() });
    expect(findingsOf(report, 'text-behind')).toEqual([]);
    // Beside other findings, so that the reason is not that nothing is looked at.
    expect(report.findings).not.toEqual([]);
  });

  test('is shown in the words of another language, where the page that leads does not know them', () => {
    const files = {
      ...blueprint({
        pt: { body: hourly, from: 'b' },
        it: inItalian,
        sv: { body: 'Meddelandena går.', from: 'c' },
      }),
      'sources.yaml': ledger['sources.yaml'].replace(/.*c{40}\n.*\n/, ''),
    };
    const versions = [
      'En gång går allt.\n\nMeddelandena går varje natt.',
      'En gång går allt.\n\nMeddelandena går varje timme.',
    ];
    const [first = '', second = ''] = versions;
    const past = new Map([['sv/page.mdx', [version('b', second), version('a', first)]]]);
    const pair = checkFiles(files, { past }).pairs.find(({ languages }) => languages.join() === 'pt,it');
    expect(pair?.moved).toMatchObject([{ language: 'sv', class: 'semantic' }]);
  });
});

describe('what moved between a pair', () => {
  const movedIn = (pt: string) => {
    const { files, past } = story(pt, { it: inItalian });
    return checkFiles(files, { past }).pairs.flatMap(({ moved }) => moved);
  };

  test.each([
    ['semantic', hourly],
    ['mechanical', now('As mensagens partem [todas as noites](a.mdx).')],
    ['cosmetic', now('As mensagens partem todas as Noites.')],
  ])('is %s', (kind, pt) => {
    expect(movedIn(pt)).toMatchObject([
      {
        language: 'pt',
        class: kind,
        places: [
          { path: 'it/page.mdx', line: 10 },
          { path: 'pt/page.mdx', line: 10 },
        ],
      },
    ]);
  });

  test('stands where it can: what came has no place in the page that is behind', () => {
    expect(movedIn(`${older.join('\n\n')}\n\n## Uma parte a mais`)).toMatchObject([
      { class: 'semantic', words: [{ moved: 'added' }], places: [{ path: 'pt/page.mdx', line: 14 }] },
    ]);
  });
});

test('where languages that know both sources agree, only what moved in two of them is told', () => {
  const [both, ptAlone] = ['As mensagens partem a cada hora.', 'Aqui um evento começa sempre.'];
  const swedish = inSwedish.split('\n\n');
  const files = {
    ...blueprint({
      pt: { body: [ptAlone, both, older[2]].join('\n\n'), from: 'b' },
      it: inItalian,
      sv: { body: [swedish[0], 'Meddelandena går varje timme.', swedish[2]].join('\n\n'), from: 'b' },
    }),
    ...ledger,
  };
  const past = new Map([
    ['pt/page.mdx', [version('a', older.join('\n\n'))]],
    ['sv/page.mdx', [version('a', inSwedish)]],
  ]);
  const findings = findingsOf(checkFiles(files, { past }), 'text-behind');
  expect(findings.map(placesOf)).toEqual([['it/page.mdx:10:1', 'pt/page.mdx:10:1']]);
});
