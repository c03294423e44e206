import { describe, expect, test } from 'vitest';
import { blueprint } from '../blueprint.ts';
import { checkFiles, placesOf } from '../check-files.ts';

const rows = {
  pt: [
    '| Volume | A ferramenta aceita menos chamadas do que a jornada gera |',
    '| Fontes externas | Cada consulta aumenta a espera e pode expirar |',
    '| Segmentos | O resultado do lote pode estar desatualizado |',
  ],
  it: [
    '| Volume | Lo strumento accetta meno chiamate di quante ne genera il percorso |',
    '| Origini esterne | Ogni interrogazione allunga l’attesa e può scadere |',
    '| Segmenti | Il risultato del batch può non essere aggiornato |',
  ],
  sv: [
    '| Volym | Verktyget tar emot färre anrop än resan skapar |',
    '| Externa källor | Varje fråga förlänger väntan och kan avbrytas |',
    '| Segment | Resultatet av en batch kan vara inaktuellt |',
  ],
  es: [
    '| Volumen | La herramienta acepta menos llamadas de las que genera el recorrido |',
    '| Fuentes externas | Cada consulta alarga la espera y puede caducar |',
    '| Segmentos | El resultado del lote puede no estar al día |',
  ],
};

const languages = ['pt', 'it', 'sv', 'es'] as const;
type Bodies = Record<(typeof languages)[number], string>;

function bodies(make: (language: keyof Bodies) => string): Bodies {
  return { pt: make('pt'), it: make('it'), sv: make('sv'), es: make('es') };
}

function told(pages: Bodies, files: Record<string, string> = {}): string[] {
  return checkFiles({ ...blueprint(pages), ...files }).findings.map(
    (finding) => `${placesOf(finding).join(' ')} ${finding.rule}: ${finding.message}`,
  );
}

function tableOf(lines: readonly string[], head = '| A | B |\n| - | - |'): string {
  return `${head}\n${lines.join('\n')}`;
}

describe.each(languages)('of rows of words alone, %s lacks', (odd) => {
  test.each([0, 1, 2])('row %d, and that one is named, once', (gone) => {
    const pages = bodies((language) =>
      tableOf(rows[language].filter((_, row) => language !== odd || row !== gone)),
    );
    const [finding, ...rest] = checkFiles(blueprint(pages)).findings;
    expect(rest).toEqual([]);
    expect(finding?.rule).toBe('table-row-missing');
    expect(finding?.places[0].language).toBe(odd);
    const others = finding?.places.slice(1) ?? [];
    expect(others.map(({ line }) => line)).toEqual(others.map(() => 10 + gone));
    expect(others).toHaveLength(3);
  });
});

const applications = {
  'applications.yaml':
    'applications:\n  - id: target\n    name: { pt: Target }\n  - id: campaign\n    name: { pt: Campaign }\n',
};

describe('a column of applications', () => {
  const wordings = {
    pt: ['Um provedor de mensagens', 'Perfis'],
    it: ['Un provider di messaggi', 'Profili'],
    sv: ['En meddelandeleverantör', 'Profiler'],
    es: ['Un proveedor de mensajes', 'Perfiles'],
  };
  const cellOf = (language: keyof Bodies, items: readonly string[]): string =>
    tableOf([`| ${wordings[language][1]} | <ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul> |`]);
  const whole = (language: keyof Bodies): string[] => [
    '<UIControl>Target</UIControl>',
    'Campaign',
    wordings[language][0] ?? '',
  ];

  test('is told where it lacks an item that names none', () => {
    const pages = bodies((language) =>
      cellOf(language, language === 'sv' ? whole(language).slice(0, 2) : whole(language)),
    );
    expect(told(pages, applications).map((one) => one.replace(/^.*mdx:\d+:\d+ /, ''))).toEqual([
      'list-item-missing: sv lacks the list item “Um provedor de mensagens”, which pt, it, and es have.',
    ]);
  });

  test('is told where a control is none', () => {
    const pages = bodies((language) =>
      cellOf(language, language === 'it' ? ['Target', ...whole(language).slice(1)] : whole(language)),
    );
    expect(told(pages, applications).map((one) => one.replace(/^.*mdx:\d+:\d+ /, ''))).toEqual([
      'control-differs: The number of controls in the text differs: it has 0, pt, sv, and es have 1.',
    ]);
  });

  test('is told as an item that is missing nowhere, where an application is', () => {
    const pages = bodies((language) =>
      cellOf(
        language,
        language === 'es' ? whole(language).filter((item) => item !== 'Campaign') : whole(language),
      ),
    );
    expect(told(pages, applications).map((one) => one.replace(/^.*mdx:\d+:\d+ /, ''))).toEqual([
      'applications-differ: The applications in the table row “Perfis” differ: es has nothing more, pt, it, and sv have campaign.',
    ]);
  });

  test('that is missing changes nothing of what the others tell', () => {
    const lines = ['| Um | Target | Perfis e dados |', '| Dois | Campaign | Eventos e regras |'];
    const full = tableOf(lines, '| A | B | C |\n| - | - | - |');
    const cut = tableOf(
      lines.map((line) => line.replace(/\| \w+ (?=\| (?:Perfis|Eventos))/, '')),
      '| A | C |\n| - | - |',
    );
    const pages = bodies((language) => (language === 'it' ? cut : full));
    expect(told(pages, applications)).toEqual([
      'it/page.mdx:8:1 pt/page.mdx:8:1 sv/page.mdx:8:1 es/page.mdx:8:1 table-column-missing: The number of table columns differs: it has 2, pt, sv, and es have 3.',
    ]);
  });
});

test('a heading that is gone below the title is told, and the title is not', () => {
  const text = 'Cada cliente tem a sua jornada, e cada jornada começa com um evento.';
  const full = `# Jornadas\n\n## Modelos {/* #models */}\n\n${text}\n\n## Fim {/* #end */}\n\n${text}`;
  const pages = bodies((language) =>
    language === 'pt' ? full.replace('## Modelos {/* #models */}\n\n', '') : full,
  );
  const { findings } = checkFiles(blueprint(pages));
  expect(findings.map(({ rule, places }) => `${rule} ${places.map(({ line }) => line).join()}`)).toContain(
    'heading-missing 8,10,10,10',
  );
  expect(findings.filter(({ rule }) => rule === 'heading-level' || rule === 'heading-id')).toEqual([]);
});
