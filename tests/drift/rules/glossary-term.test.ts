import { describe, expect, test } from 'vitest';
import { Memory, readCatalogue } from '#catalogue';
import { checkCatalogue } from '#drift';
import { readDocument } from '#markdown';
import { blueprint } from '../blueprint.ts';
import { checkFiles, findingsOf, placesOf } from '../check-files.ts';

const glossary = `terms:
  - term: audience
    pt: público-alvo
    it: pubblico
    sv: målgrupp
    es: audiencia
    avoid:
      pt: [audiência, plateia]
      sv: publik
  - term: data source
    pt: fonte de dados
    it: origine dati
    sv: datakälla
    es: fuente de datos
    avoid:
      pt: origem de dados
      es: origen de datos
  - term: app
    pt: aplicativo
    it: app
    sv: app
    es: aplicación
  - term: application
    pt: aplicativo
    it: applicazione
    sv: program
    es: aplicación
`;
const applications = 'applications:\n  - id: manager\n    name: { pt: Audiência Manager }\n';
const files = { 'glossary.yaml': glossary, 'applications.yaml': applications };

/** What is said of the pages of one blueprint: places and message. */
function told(pages: Parameters<typeof blueprint>[0]): string[] {
  const findings = findingsOf(checkFiles({ ...files, ...blueprint(pages) }), 'glossary-term');
  return findings.map((finding) => `${placesOf(finding).join(' ')} ${finding.message}`);
}

describe('a word to avoid is found', () => {
  test.each([
    ['in a paragraph', 'O cliente entra na audiência.', '8:20'],
    ['in the plural', 'As audiências mudam.', '8:4'],
    ['with a capital', 'Audiências mudam.', '8:1'],
    ['in a heading', '## Audiência {/* #a */}', '8:4'],
    ['in an item', '- um\n- a audiência', '9:5'],
    ['in a cell', '| a | b |\n| - | - |\n| x | a audiência |', '10:9'],
    ['in an item of a cell', '| a |\n| - |\n| <ul><li>a audiência</li></ul> |', '10:13'],
    ['in a link', 'Leia [a audiência](page.mdx) agora.', '8:9'],
    ['in the title of a tab', '<Tabs>\n<Tab title="Audiência">\n\nx\n\n</Tab>\n</Tabs>', '9:13'],
    ['in what is said of a figure', '<Figure src="a.svg" alt="A audiência" />', '8:28'],
    ['in what stands below a figure', '<Figure src="a.svg" alt="Um" caption="A audiência" />', '8:41'],
    ['in the title of a film', '<Video src="https://example.com/" title="A audiência" />', '8:44'],
    ['on a node', '```mermaid\nflowchart TD\n  a[Perfil] --> b[Audiência]\n```', '10:19'],
    ['on an arrow', '```mermaid\nflowchart TD\n  a[Perfil] -->|audiência| b[E]\n```', '10:17'],
  ])('%s', (_, body, place) => {
    const [found = '', ...more] = told({ pt: body });
    expect(more).toEqual([]);
    expect(found).toContain(`pt/page.mdx:${place} “`);
    expect(found).toContain(
      'is a rendering of “audience” that the glossary says to avoid: it has “público-alvo”.',
    );
  });

  test('in the front matter', () => {
    const keys = { title: 'Audiência', description: 'Toda a plateia.' };
    expect(told({ pt: { body: 'x', keys } })).toEqual([
      expect.stringContaining('“Audiência”'),
      expect.stringContaining('“plateia”'),
    ]);
  });

  test('twice in a text, as one finding', () => {
    expect(told({ pt: 'A audiência e as audiências.' })).toEqual([
      expect.stringMatching(/^pt\/page\.mdx:8:3 pt\/page\.mdx:8:18 “audiência”/),
    ]);
  });

  test('in a Swedish compound', () => {
    expect(told({ sv: 'Publikens publikmål.' })).toHaveLength(1);
  });
});

describe('a word to avoid may stand', () => {
  test.each([
    ['in code', 'Use `audiência`.'],
    ['in a block of code', '```\naudiência\n```'],
    ['in a term', 'Use <DNL>audiência</DNL>.'],
    ['in a control', 'Abra <UIControl>Audiência</UIControl>.'],
    ['in the name of an application', 'Use o Audiência Manager.'],
    ['in a name', 'Use a Audiência Activation.'],
    ['in an address', 'Veja https://example.com/audiência agora.'],
    ['in a name of a field', 'O campo audiência_id.'],
    ['as part of another word', 'As microaudiências.'],
    ['with another article', 'A origem dos dados importa.'],
    ['in another language', ''],
  ])('%s', (_, body) => {
    expect(told({ pt: body, es: 'La audiência.' })).toEqual([]);
  });
});

const times = (text: string): string => `${text}\n\n${text}`;

describe('a term that a page renders otherwise', () => {
  test('is told with what the others have, where it is so throughout the page', () => {
    expect(
      told({
        pt: times('Escolha a fonte de dados certa.'),
        it: times('Scegli l’origine dati giusta.'),
        sv: times('Välj rätt informationsställe.'),
        es: times('Elija la fuente de datos correcta.'),
      }),
    ).toEqual([
      'sv/page.mdx:8:1 sv/page.mdx:10:1 pt/page.mdx:8:1 it/page.mdx:8:1 es/page.mdx:8:1 sv renders “data source” otherwise: the glossary has “datakälla”, as pt, it, and es do here.',
    ]);
  });

  test('is told once where it is a label', () => {
    expect(
      told({
        pt: '## Público-alvo {/* #a */}',
        it: '## Pubblico {/* #a */}',
        sv: '## Mottagare {/* #a */}',
      }),
    ).toEqual([expect.stringContaining('sv renders “audience” otherwise')]);
  });

  test.each([
    [
      'one sentence does without it',
      { pt: 'O público-alvo muda.', it: 'Il pubblico cambia.', sv: 'Den ändras.' },
    ],
    [
      'the page has it elsewhere',
      {
        pt: times('Um público-alvo muda.'),
        it: times('Un pubblico cambia.'),
        sv: 'En målgrupp ändras.\n\nDen ändras igen.',
      },
    ],
    [
      'two pages do without it',
      {
        pt: times('Um público-alvo muda.'),
        it: times('Un pubblico cambia.'),
        sv: times('Den ändras.'),
        es: times('Cambia.'),
      },
    ],
    ['only one other page has it', { pt: times('O público-alvo muda.'), sv: times('Den ändras.') }],
    [
      'a part of the term is there',
      { pt: times('O público muda.'), it: times('Il pubblico cambia.'), es: times('La audiencia cambia.') },
    ],
    [
      'a word for what others call by the same name is there',
      {
        pt: times('Um aplicativo.'),
        it: times('Un’applicazione.'),
        es: times('Una aplicación.'),
        sv: times('En app.'),
      },
    ],
    [
      'it is in a compound',
      { pt: times('O público-alvo.'), it: times('Il pubblico.'), sv: times('Målgruppsstyrningen.') },
    ],
    [
      'the page comes from another source',
      {
        pt: times('O público-alvo muda.'),
        it: times('Il pubblico cambia.'),
        es: { body: times('Cambia.'), from: 'b' },
      },
    ],
    [
      'words to avoid are told already',
      { pt: times('A audiência muda.'), it: times('Il pubblico cambia.'), sv: times('Målgruppen ändras.') },
    ],
  ])('is not told where %s', (_, pages) => {
    expect(told(pages).filter((message) => message.includes('otherwise'))).toEqual([]);
  });
});

test('what was found before is looked for again where the glossary has changed', () => {
  const page = blueprint({ pt: 'A audiência muda.' });
  const texts = (yaml: string) =>
    Object.entries({ ...page, 'glossary.yaml': yaml }).map(([path, text]) => ({ path, text }));
  const documents = new Map(Object.entries(page).map(([path, text]) => [path, readDocument(text)]));
  const memory = new Memory();
  const check = (yaml: string): number =>
    findingsOf(
      checkCatalogue({ catalogue: readCatalogue(texts(yaml), memory), documents, memory }),
      'glossary-term',
    ).length;
  const without = 'terms:\n  - term: audience\n    pt: público-alvo\n';
  expect([check(without), check(glossary), check(glossary), check(without)]).toEqual([0, 1, 1, 0]);
});
