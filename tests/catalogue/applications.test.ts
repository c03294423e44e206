import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Application, Applications, readApplications } from '#catalogue';

function read(text: string) {
  return readApplications({ path: 'applications.yaml', text });
}

function application(id: string, name: string, ...aliases: string[]): Application {
  return { id, name: { pt: name }, aliases };
}

const known = new Applications([
  application('campaign', 'Adobe Campaign', 'Campaign'),
  application('campaign-standard', 'Adobe Campaign Standard'),
  application('cdp', 'Kunddataplattform i realtid', 'RT-CDP', 'C++ SDK (beta)'),
  application('target', 'Adobe Target', 'ターゲット', 'Цель'),
]);

/** The mentions as `id:the words themselves`. */
function mentions(text: string): string[] {
  return known.mentionsIn(text).map(({ id, start, end }) => `${id}:${text.slice(start, end)}`);
}

describe('mentionsIn', () => {
  test.each([
    ['the longest name first', 'Adobe Campaign Standard', ['campaign-standard:Adobe Campaign Standard']],
    ['the shorter one where the longer is not', 'Adobe Campaign, Standard', ['campaign:Adobe Campaign']],
    ['several, in the text’s order', 'RT-CDP e Campaign', ['cdp:RT-CDP', 'campaign:Campaign']],
    ['the same one twice', 'Campaign/Campaign', ['campaign:Campaign', 'campaign:Campaign']],
    ['without regard to case', 'ADOBE campaign', ['campaign:ADOBE campaign']],
    [
      'with no-break spaces',
      'Adobe\u00a0Campaign\u202fStandard',
      ['campaign-standard:Adobe\u00a0Campaign\u202fStandard'],
    ],
    ['across a line end', 'Adobe\nCampaign', ['campaign:Adobe\nCampaign']],
    ['with marks that mean something in a pattern', 'o C++ SDK (beta).', ['cdp:C++ SDK (beta)']],
    ['between signs', '“Campaign”-användare', ['campaign:Campaign']],
    ['behind a character of two units', '😀 Campaign', ['campaign:Campaign']],
    ['behind a letter whose small form is longer', 'İ Campaign', ['campaign:Campaign']],
    ['beside letters of a script without spaces', '使用Campaign配置', ['campaign:Campaign']],
    ['in a script without spaces', '次にターゲットを使う', ['target:ターゲット']],
    ['beside a Korean particle', 'Campaign은 도구', ['campaign:Campaign']],
    ['in Cyrillic, with its case', 'Это ЦЕЛЬ.', ['target:ЦЕЛЬ']],
  ])('finds %s', (_, text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  test.each([
    ['within a word', 'Campaigns'],
    ['at the end of a word', 'subCampaign'],
    ['before a digit', 'Campaign8'],
    ['before a combining mark', 'Campaign\u0301'],
    ['within a Cyrillic word', 'Цельный'],
    ['split', 'Adobe, Target'],
    ['in an empty text', ''],
  ])('finds nothing %s', (_, text) => {
    expect(mentions(text)).toEqual([]);
  });

  test('finds nothing where no application is known', () => {
    expect(new Applications([]).mentionsIn('Adobe Campaign')).toEqual([]);
  });

  test('gives places that lie in the text, in order and apart', () => {
    const word = fc.constantFrom(
      'Adobe',
      'Campaign',
      'STANDARD',
      ' ',
      '\u00a0',
      'İ',
      '😀',
      'ターゲット',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join('');
        let last = 0;
        for (const { id, start, end } of known.mentionsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(known.has(id)).toBe(true);
          last = end;
        }
      }),
    );
  });
});

describe('readApplications', () => {
  test('reads names, aliases and pages', () => {
    const { applications, diagnostics } = read(
      'applications:\n  - id: campaign\n    name: { pt: Campanha, sv: Kampanj }\n    url: https://example.com/\n',
    );
    expect(diagnostics).toEqual([]);
    expect(applications.ids).toEqual(['campaign']);
    expect(applications.list[0]).toMatchObject({ aliases: [], url: 'https://example.com/' });
    expect(applications.nameOf('campaign', 'sv')).toBe('Kampanj');
    expect(applications.nameOf('campaign', 'it')).toBe('Campanha');
    expect(applications.nameOf('unknown', 'it')).toBe('unknown');
  });

  test('a catalogue without the file knows no applications', () => {
    const { applications, diagnostics } = readApplications(undefined);
    expect([applications.ids, diagnostics]).toEqual([[], []]);
  });

  test('an id that is listed twice, or a name of two applications, is told at the second place', () => {
    const { applications, diagnostics } = read(
      [
        'applications:',
        '  - id: campaign',
        '    name: { pt: Campaign, sv: Campaign }',
        '    aliases: [campaign, AC]',
        '  - id: classic',
        '    name: { pt: Classic, sv: CAMPAIGN }',
        '    aliases: [AC, Campaign v7]',
        '  - id: campaign',
        '    name: { pt: Classic }',
        '  - id: target',
        '    name: { pt: Target }',
        '',
      ].join('\n'),
    );
    const told = diagnostics.map(
      ({ rule, message, places: [second, first] }) =>
        `${rule} ${second.line}:${second.column} ${first?.line}:${first?.column} ${message}`,
    );
    expect(told).toEqual([
      'data-file-malformed 8:9 2:9 applications.2.id: “campaign” is listed twice; the first stands on line 2.',
      'data-file-malformed 6:30 3:17 applications.1.name.sv: two applications are called “CAMPAIGN”; the first stands on line 3.',
      'data-file-malformed 7:15 4:25 applications.1.aliases.0: two applications are called “AC”; the first stands on line 4.',
    ]);
    expect(applications.ids).toEqual(['campaign', 'classic', 'target']);
    const found = applications.mentionsIn('campaign AC Classic Target').map(({ id }) => id);
    expect(found).toEqual(['campaign', 'campaign', 'classic', 'target']);
  });

  test.each([
    ['an id with capitals', '  - id: Campaign\n    name: { pt: C }', 2, 9],
    ['a name in an unknown language', '  - id: c\n    name: { pt: C, xx: C }', 3, 20],
    ['no name', '  - id: c', 2, 5],
    ['a name in no language', '  - id: c\n    name: {}', 3, 11],
    ['an empty name', "  - id: c\n    name: { pt: ' ' }", 3, 17],
    ['an address that is not https', '  - id: c\n    name: { pt: C }\n    url: http://example.com', 4, 10],
    ['an unknown key', '  - id: c\n    name: { pt: C }\n    alias: [x]', 4, 5],
  ])('%s is malformed, at its place', (_, lines, line, column) => {
    const { applications, diagnostics } = read(`applications:\n${lines}\n`);
    expect(diagnostics).toMatchObject([
      { rule: 'data-file-malformed', places: [{ path: 'applications.yaml', line, column }] },
    ]);
    expect(applications.ids).toEqual([]);
  });
});
