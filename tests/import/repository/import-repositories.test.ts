import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PathCollision } from '#import';
import { adobePage, bodyAt, importAll, repository, warningsIn } from './repositories.ts';

describe('links', () => {
  const files = (body: string) => ({
    'help/blueprints/TOC.md': '# Guide {#architecture}\n\n+ [A](/help/blueprints/a/page.md)\n',
    'help/blueprints/a/page.md': adobePage(body),
    'help/blueprints/a/other.md': adobePage('# Other\n\n## Set up\n\nx'),
    'help/blueprints/b/Third.md': adobePage('# Third'),
  });
  const link = (url: string): string => {
    const imported = importAll([repository('pt', files(`[x](${url})`))]);
    return bodyAt(imported, 'pt/a/page.mdx');
  };

  test.each([
    ['other.md', 'other.mdx'],
    ['./other.md', 'other.mdx'],
    ['OTHER.md', 'other.mdx'],
    ['../b/third.md', '../b/Third.mdx'],
    ['other.html', 'other.mdx'],
    ['other.md?lang=pt-BR', 'other.mdx'],
    ['/help/blueprints/b/Third.md', '../b/Third.mdx'],
    ['page.md', 'page.mdx'],
    [
      'https://experienceleague.adobe.com/docs/blueprints-learn/architecture/a/other.html?lang=pt-BR',
      'other.mdx',
    ],
    ['https://experienceleague.adobe.com/pt-br/docs/blueprints-learn/architecture/a/other', 'other.mdx'],
    [
      'https://experienceleague.adobe.com/pt-br/docs/blueprints-learn/tutorials/a/other',
      'https://experienceleague.adobe.com/docs/blueprints-learn/tutorials/a/other',
    ],
    [
      'https://experienceleague.adobe.com/docs/target/using/x.html?lang=it#y',
      'https://experienceleague.adobe.com/docs/target/using/x.html#y',
    ],
    ['https://example.com/pt-br/docs/x?lang=it', 'https://example.com/pt-br/docs/x?lang=it'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
    ['other.md#set-up', 'other.mdx#set-up'],
    ['#', 'page.mdx'],
  ])('to %s lead to %s', (url, expected) => {
    expect(link(url)).toBe(`[x](${expected})`);
  });

  test.each([
    'missing.md',
    '/help/elsewhere/a.md',
    '../../../../etc/passwd',
    'file:///etc/passwd',
    'javascript:x',
    '',
  ])('to %j are broken: their text is kept', (url) => {
    const imported = importAll([repository('pt', files(`Before [**x**](${url}).`))]);
    expect(bodyAt(imported, 'pt/a/page.mdx')).toBe('Before **x**.');
    expect(warningsIn(imported)).toContain('pt/a/page.mdx:7:8 link-broken');
  });

  test('to a page that only another language has are kept', () => {
    const it = repository('it', { 'a.md': adobePage('[x](b.md)'), 'b.md': adobePage('b') });
    const pt = repository('pt', { 'a.md': adobePage('[x](b.md)') });
    expect(bodyAt(importAll([pt, it]), 'pt/a.mdx')).toBe('[x](b.mdx)');
    expect(bodyAt(importAll([pt]), 'pt/a.mdx')).toBe('x');
  });

  test('of all kinds are told of and unmade where they are broken', () => {
    const body =
      '[a][r] ![b][i] <a href="x.md">c</a> [!BADGE d]{type=Neutral url="x.md"}\n\n[r]: x.md\n\n[i]: x.png';
    const imported = importAll([repository('pt', { 'p.md': adobePage(body) })]);
    expect(bodyAt(imported, 'pt/p.mdx')).toBe('a b c <Badge type="neutral">d</Badge>');
    expect(warningsIn(imported)).toHaveLength(4);
  });

  test('of a page imported by itself are not judged', () => {
    const lone = repository('pt', { 'p.md': adobePage('[a](b.md) ![c](d.png)') }, { whole: false });
    expect(bodyAt(importAll([lone]), 'pt/p.mdx')).toBe('[a](b.mdx) ![c](d.png)');
  });

  test('that are written anew are listed', () => {
    const imported = importAll([repository('pt', files('[x](other.md)'))]);
    const page = imported.pages.find(({ path }) => path === 'pt/a/page.mdx');
    expect(page?.addresses).toEqual([{ from: 'other.md', to: 'other.mdx', line: 7, column: 1 }]);
  });
});

describe('headings', () => {
  const pt =
    '# Guia\n\n## Visão geral\n\nx\n\n## Proteções\n\n| a |\n| --- |\n| b |\n\n### Limites de Beacon\n\ny';
  const it =
    '# Guida\n\n## Panoramica\n\nx\n\n## Protezioni\n\n| a |\n| --- |\n| b |\n\n### Limiti di Beacon\n\ny';

  test('have the same ids in all languages, the words of the leading one', () => {
    const imported = importAll([
      repository('it', { 'a.md': adobePage(it) }),
      repository('pt', { 'a.md': adobePage(pt) }),
    ]);
    const ids = ['visao-geral', 'protecoes', 'limites-de-beacon'];
    for (const language of ['pt', 'it'])
      expect(
        [...bodyAt(imported, `${language}/a.mdx`).matchAll(/#([a-z-]+) \*/g)].map(([, id]) => id),
      ).toEqual(ids);
  });

  test('have the words of the newer edition', () => {
    const [older, newer] = ['a', 'b'].map((digit) => digit.repeat(40)) as [string, string];
    const commits = [
      { hash: older, date: '2024-01-01T00:00:00Z', dated: 'source' as const },
      { hash: newer, date: '2025-01-01T00:00:00Z', dated: 'source' as const },
    ];
    const imported = importAll(
      [
        repository('pt', { 'a.md': adobePage(pt, { 'source-git-commit': older }) }),
        repository('it', { 'a.md': adobePage(it, { 'source-git-commit': newer }) }),
      ],
      { commits },
    );
    expect(bodyAt(imported, 'pt/a.mdx')).toContain('## Proteções {/* #protezioni */}');
  });

  test('have the id that one language names', () => {
    const named = it.replace('## Protezioni', '## Protezioni {#guardrails}');
    const imported = importAll([
      repository('pt', { 'a.md': adobePage(pt) }),
      repository('it', { 'a.md': adobePage(named) }),
    ]);
    expect(bodyAt(imported, 'pt/a.mdx')).toContain('## Proteções {/* #guardrails */}');
  });

  test('have the ids of the source before all others, at the revision that was translated', () => {
    const named = it.replace('## Protezioni', '## Protezioni {#own}');
    const source = adobePage(
      '# Guide\n\n## Overview\n\nx\n\n## Guardrails {#limits}\n\n| a |\n| --- |\n| b |\n\n### Limits of Beacon\n\ny',
    );
    const imported = importAll([repository('it', { 'a.md': adobePage(named) })], {
      source: {
        textAt: ({ path, commit }) => (path === 'a.md' && commit === 'c'.repeat(40) ? source : null),
      },
    });
    const ids = [...bodyAt(imported, 'it/a.mdx').matchAll(/#([a-z-]+) \*/g)].map(([, id]) => id);
    expect(ids).toEqual(['overview', 'limits', 'limits-of-beacon']);
  });

  test('that links mean by words of the source get these as ids', () => {
    const list = '[Proteções](a.md#guardrails)';
    const imported = importAll([repository('pt', { 'a.md': adobePage(pt), 'list.md': adobePage(list) })]);
    expect(bodyAt(imported, 'pt/a.mdx')).toContain('## Proteções {/* #guardrails */}');
    expect(bodyAt(imported, 'pt/list.mdx')).toBe('[Proteções](a.mdx#guardrails)');
  });

  test('are still found by links with their old anchors', () => {
    const body = `${pt}\n\n[a](#proteções) [b](#protecoes) [c](other.md#x) [d](#nowhere)`;
    const imported = importAll([
      repository('pt', { 'a.md': adobePage(body), 'other.md': adobePage('## X') }),
      repository('it', { 'a.md': adobePage(it.replace('Protezioni', 'Protezioni {#guardrails}')) }),
    ]);
    expect(bodyAt(imported, 'pt/a.mdx').split('\n').at(-1)).toBe(
      '[a](#guardrails) [b](#guardrails) [c](other.mdx#x) [d](a.mdx)',
    );
    expect(warningsIn(imported)).toEqual(['pt/a.mdx:23:49 anchor-unknown']);
  });

  test('that moved are the same headings', () => {
    const section = (title: string, body: string): string => `## ${title}\n\n${body}\n\n`;
    const first =
      section('Beacon Classic', 'a'.repeat(80)) +
      section('Uno', 'b') +
      section('Due', 'c') +
      section('Tre', 'd');
    const moved =
      section('Um', 'b') +
      section('Dois', 'c') +
      section('Três', 'd') +
      section('Beacon Classic', 'a'.repeat(80));
    const imported = importAll([
      repository('it', { 'a.md': adobePage(first) }),
      repository('pt', { 'a.md': adobePage(moved, { 'source-git-commit': 'd'.repeat(40) }) }),
    ]);
    const ids = (path: string) => [...bodyAt(imported, path).matchAll(/#([a-z-]+) \*/g)].map(([, id]) => id);
    expect(ids('pt/a.mdx')).toEqual(['um', 'dois', 'tres', 'beacon-classic']);
    expect(ids('it/a.mdx')).toEqual(['beacon-classic', 'um', 'dois', 'tres']);
  });

  test('in scripts without Latin letters are numbered', () => {
    const imported = importAll([
      repository('pt', { 'a.md': adobePage('## 概要\n\n## ガードレール\n\n## Beacon の設定') }),
    ]);
    expect([...bodyAt(imported, 'pt/a.mdx').matchAll(/#([a-z0-9-]+) \*/g)].map(([, id]) => id)).toEqual([
      'section-1',
      'section-2',
      'beacon',
    ]);
  });

  test('keep the ids that pages of the catalogue have, whose texts are not touched', () => {
    const existing = [
      { path: 'it/a.mdx', text: adobePage(it.replace('## Protezioni', '## Protezioni {/* #kept */}')) },
    ];
    const imported = importAll(
      [repository('pt', { 'a.md': adobePage(pt.replace('Proteções', 'Proteções {#other}')) })],
      {
        existing,
      },
    );
    expect(bodyAt(imported, 'pt/a.mdx')).toContain('## Proteções {/* #kept */}');
    expect(imported.pages.map(({ path }) => path)).toEqual(['pt/a.mdx']);
  });
});

describe('images', () => {
  test('of equal content have one place, others the name of their language', () => {
    const body = '![a](assets/x.png) ![b](assets/y.png)';
    const imported = importAll([
      repository('pt', {
        'g/p.md': adobePage(body),
        'g/assets/x.png': '1',
        'g/assets/y.png': '2',
        'g/assets/z.png': '9',
      }),
      repository('sv', { 'g/p.md': adobePage(body), 'g/assets/x.png': '1', 'g/assets/y.png': '3' }),
    ]);
    expect(imported.images.map(({ repository: { name }, from, to }) => [name, from, to])).toEqual([
      ['pt', 'g/assets/x.png', 'assets/g/x.png'],
      ['pt', 'g/assets/y.png', 'assets/g/y.png'],
      ['sv', 'g/assets/y.png', 'assets/g/y.sv.png'],
    ]);
    expect(imported.unusedImages).toBe(1);
    expect(bodyAt(imported, 'pt/g/p.mdx')).toBe('![a](../../assets/g/x.png) ![b](../../assets/g/y.png)');
    expect(bodyAt(imported, 'sv/g/p.mdx')).toBe('![a](../../assets/g/x.png) ![b](../../assets/g/y.sv.png)');
  });

  test('that pages of the catalogue show are neither copied again nor replaced', () => {
    const files = { 'p.md': adobePage('![a](assets/x.png) ![b](assets/y.png)') };
    const pt = repository('pt', { ...files, 'assets/x.png': '1', 'assets/y.png': '2' });
    const imported = importAll([pt], {
      existing: [{ path: 'it/q.mdx', text: adobePage('![a](../assets/kept.png) ![b](../assets/y.png)') }],
      existingImages: new Map([
        ['assets/kept.png', '1'],
        ['assets/y.png', '3'],
        ['assets/x.png', '4'],
      ]),
    });
    expect(bodyAt(imported, 'pt/p.mdx')).toBe('![a](../assets/kept.png) ![b](../assets/y.pt.png)');
  });

  test('that a translation lacks are those of another one', () => {
    const pt = repository('pt', { 'p.md': adobePage('![a](assets/x.png)'), 'assets/x.png': '1' });
    const sv = repository('sv', { 'p.md': adobePage('![a](assets/x.png)') });
    expect(bodyAt(importAll([pt, sv]), 'sv/p.mdx')).toBe('![a](../assets/x.png)');
  });

  test('that are nowhere leave their text', () => {
    const body =
      'x ![a word](no.png) <img src="../../../no.png" alt="b"> ![](no.png)\n\n![c](no.png){zoomable="yes"}';
    const imported = importAll([repository('pt', { 'p.md': adobePage(body) })]);
    expect(bodyAt(imported, 'pt/p.mdx')).toBe('x a word b\n\nc');
    expect(warningsIn(imported).map((warning) => warning.split(' ')[1])).toEqual(
      Array(4).fill('image-missing'),
    );
  });
});

describe('the catalogue as a whole', () => {
  test('has its navigation, the same areas in every language', () => {
    const toc = (a: string, b: string) =>
      `---\nuser-guide-title: x\n---\n\n# ${a} {#guide}\n\n+ [${a}](/help/blueprints/x.md)\n+ ${b}\n   + [T](/help/blueprints/g/y.md)\n   + [Web](https://example.com/a){target="_blank"}\n   + [Gone](/help/blueprints/gone.md)\n`;
    const files = {
      'help/blueprints/x.md': adobePage('x'),
      'help/blueprints/g/y.md': adobePage('y'),
      'help/blueprints/z.md': adobePage('z'),
    };
    const imported = importAll([
      repository('pt', { ...files, 'help/blueprints/TOC.md': toc('Guia', 'Áreas') }),
      repository('sv', { ...files, 'help/blueprints/TOC.md': toc('Guide', 'Områden') }),
    ]);
    expect(parse(bodyAt(imported, 'pt/navigation.yaml'))).toEqual({
      entries: [
        { page: 'x', title: 'Guia' },
        { id: 'g', title: 'Áreas', entries: ['g/y', { title: 'Web', url: 'https://example.com/a' }] },
      ],
    });
    expect(bodyAt(imported, 'sv/navigation.yaml')).toContain('id: g\n');
    expect(warningsIn(imported)).toEqual([
      'pt/z.mdx:1:1 navigation-page-unlisted',
      'sv/z.mdx:1:1 navigation-page-unlisted',
      'help/blueprints/TOC.md:11:6 navigation-entry-broken',
      'help/blueprints/TOC.md:11:6 navigation-entry-broken',
    ]);
  });

  test('gets the source commits that its pages cite, after those that it knows', () => {
    const [old, cited, unused] = ['a', 'c', 'b'].map((digit) => digit.repeat(40)) as [string, string, string];
    const known = `# ours\ncommits:\n  - hash: ${old}\n    date: 2020-01-01T00:00:00Z # then\n`;
    const commits = [cited, unused].map((hash) => ({
      hash,
      date: '2021-01-01T00:00:00Z',
      dated: 'translation' as const,
    }));
    const imported = importAll([repository('pt', { 'p.md': adobePage('x') })], {
      commits,
      existing: [{ path: 'sources.yaml', text: known }],
    });
    expect(bodyAt(imported, 'sources.yaml')).toBe(
      `${known}  - hash: ${cited}\n    date: 2021-01-01T00:00:00Z\n    dated: translation`,
    );
  });

  test('imported again is the same, from the original and from itself', () => {
    const files = {
      'TOC.md': '# G\n\n+ A\n  + [T](p.md)\n',
      'p.md': adobePage('# T\n\n## Um {#one}\n\n[x](q.md#dois) ![i](i.png)\n\n### Beacon'),
      'q.md': adobePage('## Dois\n\n[y](https://experienceleague.adobe.com/it/docs/a/b/c)'),
      'i.png': '1',
    };
    const once = importAll([repository('pt', files), repository('it', files)]);
    const texts = new Map([...once.pages, ...once.data].map(({ path, text }) => [path, text]));
    const again = importAll([repository('pt', files), repository('it', files)], {
      existing: [...texts].map(([path, text]) => ({ path, text })),
      existingImages: new Map([['assets/i.png', '1']]),
    });
    expect(new Map([...again.pages, ...again.data].map(({ path, text }) => [path, text]))).toEqual(texts);
    const itself = importAll([
      repository(
        'pt',
        { 'p.mdx': texts.get('pt/p.mdx') ?? '', 'q.mdx': texts.get('pt/q.mdx') ?? '' },
        { whole: false },
      ),
    ]);
    for (const { path, text } of itself.pages) expect(text).toBe(texts.get(path));
  });

  test('says what applications the pages of an edition name in their text, in all languages alike', () => {
    const ids = (imported: ReturnType<typeof importAll>, path: string) =>
      [...(imported.pages.find((page) => page.path === path)?.text.matchAll(/^ {2}- (.+)$/gm) ?? [])].map(
        ([, id]) => id,
      );
    const imported = importAll([
      repository('pt', {
        'a.md': adobePage('## Beacon'),
        'b.md': adobePage('x', { solution: 'Tide Analytics, Buoy' }),
      }),
      repository('sv', { 'a.md': adobePage('## Fyr') }),
    ]);
    expect(ids(imported, 'pt/a.mdx')).toEqual(['beacon']);
    expect(ids(imported, 'sv/a.mdx')).toEqual(['beacon']);
    expect(ids(imported, 'pt/b.mdx')).toEqual(['tide']);
    const unknown = imported.pages.flatMap(({ page }) => page.draft.warnings);
    expect(unknown).toMatchObject([{ rule: 'application-unknown', line: 5, column: 1 }]);
    expect(unknown[0]?.help).toContain('{ id: buoy, name: { pt: Buoy } }');
  });

  test('has no two files at one path', () => {
    const pt = repository('pt', { 'a.md': adobePage('x'), 'A.markdown': '', 'A.mdx': adobePage('y') });
    expect(() => importAll([pt])).toThrow(PathCollision);
  });

  test('leaves what is there alone when told to', () => {
    const existing = [
      { path: 'pt/a.mdx', text: adobePage('kept', { 'exl-id': '0b7f7c2e-3d84-4f6e-9a5d-3f1f0c6f4b11' }) },
    ];
    const imported = importAll(
      [repository('pt', { 'a.md': adobePage('new') }), repository('it', { 'a.md': adobePage('new') })],
      { existing, keepExisting: true },
    );
    expect(imported.pages.map(({ path, identity }) => [path, identity.origin])).toEqual([
      ['it/a.mdx', 'sibling'],
    ]);
    expect(imported.kept).toEqual(['pt/a.mdx']);
  });
});
