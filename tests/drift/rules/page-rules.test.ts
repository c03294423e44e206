import { describe, expect, test } from 'vitest';
import { blueprint } from '../blueprint.ts';
import { checkFiles, placesOf } from '../check-files.ts';

const applications = {
  'applications.yaml': 'applications:\n  - id: target\n    name: { pt: The Target of All }\n',
};

/** What the rules about single pages say of a Portuguese page: rule, place and message. */
function told(body: string, keys: Record<string, string> = {}): string[] {
  return checkFiles({ ...blueprint({ pt: { body, keys } }), ...applications }).findings.map(
    (finding) => `${placesOf(finding).join(' ')} ${finding.rule}: ${finding.message}`,
  );
}

describe('nothing is told of', () => {
  test.each([
    ['a page in its own language', 'A jornada começa com um evento, e cada cliente tem a sua.'],
    ['one English word', 'O fallback é usado quando não há um perfil.'],
    ['names of applications', 'Com o The Target of All, a jornada é de cada cliente.'],
    ['code', 'Use `SELECT the FROM of WHERE is AND the` para ver isso.'],
    ['a control', 'Escolha <UIControl>Use the data of this profile</UIControl> e salve.'],
    ['a term', 'Leia <DNL>The State of the Journey and of its Data</DNL> antes de começar.'],
    ['the title of a link to another site', 'Leia [The State of the Journey](https://example.com/a).'],
    ['an address', 'Veja https://example.com/the/of/and/with/for/the.html em cada caso.'],
    ['code blocks', '```\nthis is the text of the code and it is in English\n```'],
    ['references in code', 'Escreva `&quot;` e `&amp;`.'],
    ['an emoji of several', 'A família 👨‍👩‍👧 está aqui.'],
    ['capitals with a tilde', 'ATENÇÃO: NÃO É UMA AÇÃO.'],
    ['a link around an image', '[![a](a.png)](b.mdx)'],
    ['a video without a title', '<Video src="https://video.example.com/1" />'],
    ['bars in code', 'Escreva `a | b | c` e também `|---|---|`.'],
    ['one bar', 'Jornadas | Mensagens'],
    ['one number behind words', 'Leia o capítulo 2. Ele basta para começar.'],
    ['a range with a dash', 'De 2. a 3. de maio - e depois.'],
    ['a version', 'Use a versão 2.1. Ela basta.'],
    ['hyphens in an address', '[a](https://example.com/a---b--c)'],
  ])('%s', (_, body) => {
    expect(told(body)).toEqual([]);
  });
});

describe('left in English', () => {
  test.each([
    [
      'a paragraph',
      'The journey begins with an event.',
      'pt/page.mdx:8:1 text-untranslated: “The journey begins with an event” is in English: it was left untranslated.',
    ],
    [
      'a part of a sentence',
      'Recomendação: Use the event for each of the customers and leave the others out, como sempre.',
      'pt/page.mdx:8:1 text-untranslated: “Use the event for each of the customers and leave the” is in English: it was left untranslated.',
    ],
    [
      'two items of three',
      '- A journey of the customer\n- Uma jornada\n- The end of it',
      'pt/page.mdx:8:1 pt/page.mdx:10:1 text-untranslated: “A journey of the customer”, and 1 more of this block, is in English: it was left untranslated.',
    ],
    [
      'a cell',
      '| a | b |\n| - | - |\n| um | the data of the profile |',
      'pt/page.mdx:10:6 text-untranslated: “the data of the profile” is in English: it was left untranslated.',
    ],
    [
      'few words without articles',
      'Slightly higher implementation complexity requires integration resources and development.',
      'pt/page.mdx:8:1 text-untranslated: “Slightly higher implementation complexity requires integrat…” is in English: it was left untranslated.',
    ],
  ])('%s', (_, body, expected) => {
    expect(told(body)).toEqual([expected]);
  });

  test('the title', () => {
    expect(told('Um.', { title: 'The journey of the customer' })).toEqual([
      'pt/page.mdx:2:1 text-untranslated: “The journey of the customer” is in English: it was left untranslated.',
    ]);
  });
});

test('a language counts as foreign only where the catalogue has it', () => {
  const body = 'Ogni messaggio parte da un evento, e il percorso del cliente finisce qui.';
  expect(told(body)[0]).toMatch(/text-untranslated: .* is in Italian: it was left untranslated\.$/);
  const { findings } = checkFiles(blueprint({ pt: 'Cada mensagem parte de um evento.', it: body, es: body }));
  expect(findings.map(({ rule, languages }) => `${languages.join()} ${rule}`)).toEqual(['es text-foreign']);
});

describe('debris', () => {
  test.each([
    ['escaped twice', 'a &amp;amp;nbsp; b', '8:3', '“&amp;nbsp;”'],
    ['behind a backslash', 'a \\&lt; b', '8:3', '“&lt;”'],
    ['a zero-width space', 'um dois\u200Btrês', '8:8', 'a zero-width space (U+200B)'],
    ['a byte order mark', 'um \uFEFFdois', '8:4', 'a byte order mark (U+FEFF)'],
    ['a soft hyphen', 'jor\u00ADnada', '8:4', 'a soft hyphen (U+00AD)'],
    ['a replacement character', 'jornada\uFFFD', '8:8', 'a replacement character (U+FFFD)'],
    ['misread letters', 'configuraÃ§Ã£o', '8:10', '“Ã§”, “Ã£”'],
    ['a misread apostrophe', 'lâ€™evento', '8:2', '“â€™”'],
  ])('%s', (_, body, place, name) => {
    const [line] = told(body);
    expect(line).toMatch(new RegExp(`^pt/page\\.mdx:${place}\\b`));
    expect(line).toContain(`entity-debris: The text has ${name} in it.`);
  });
});

describe('defects of a translation', () => {
  test.each([
    ['a link without words', 'a [](b.mdx) c', '8:3 link-empty: The link to b.mdx has no words.'],
    ['a link without an address', 'a [b]() c', '8:3 link-empty: The link “b” has no address.'],
    [
      'an image with a dash',
      '![a](a–b.png)',
      '8:1 url-dash: The address a%E2%80%93b.png has a dash in it, where the source mostly has hyphens.',
    ],
    [
      'a row out of its table',
      '| a | b | c |',
      '8:1 table-collapsed: A table is shown as text with bars in it.',
    ],
    [
      'a glued number',
      'Comece assim.\n\n- Faça isto:1. Abra o arquivo.',
      '10:13 list-glued: An item of a list runs on in the line before it, so that its mark shows as text.',
    ],
    [
      'glued bullets',
      'São três: - Um. - Dois.',
      '8:11 pt/page.mdx:8:17 list-glued: An item of a list runs on in the line before it, so that its mark shows as text.',
    ],
    [
      'glued numbers behind words',
      'Os passos 1. Abra o arquivo 2. Salve a página',
      '8:11 pt/page.mdx:8:29 list-glued: An item of a list runs on in the line before it, so that its mark shows as text.',
    ],
  ])('%s', (_, body, expected) => {
    expect(told(body)).toEqual([`pt/page.mdx:${expected}`]);
  });
});
