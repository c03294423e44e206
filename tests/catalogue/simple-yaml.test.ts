import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSimpleYaml } from '../../src/catalogue/simple-yaml.ts';
import { readAnyYaml } from '../../src/catalogue/yaml-text.ts';

const paths = [
  [],
  ['a'],
  ['exl-id'],
  ['applications'],
  ['applications', 0],
  ['applications', 1],
  ['applications', 9],
  ['a', 0],
  ['none', 1],
];

/** What there is to tell of a reading. */
function told(yaml: ReturnType<typeof readAnyYaml>): unknown {
  if ('faults' in yaml) return yaml.faults;
  return [yaml.value, ...paths.map((path) => [yaml.positionOf(path), yaml.valuePositionOf(path)])];
}

describe('the simple form of YAML is read as the parser reads it', () => {
  test.each([
    'title: Jornadas do cliente\n',
    'title: Jornadas: visão geral\n',
    'a: "x: # y"\nb: \'"\'',
    'a: ""\n',
    'exl-id: 273d024f-a220-4336-89f2-e3bffafcdc37\nht-degree: 54%\n',
    'source-git-commit: 1234567890123456789012345678901234567890\n',
    'source-git-commit: 123456789012345678901234567890123456789e12\n',
    'a: 0123\nb: 12\n',
    'a: 12e3\n',
    'a: 1-2\n',
    'applications: [experience-platform,  target ]  \n',
    'applications: [true, null-a]\n',
    'a: True\n',
    'a: nullable\n',
    'True: a\n',
    'a: b #c\n',
    'a: b#c\n',
    'a: b:\n',
    'a: b:c\n',
    'a: x\na: y\n',
    'a: x\n  y\n',
    'a: x\r\nexl-id: y\r\n',
    'a: x\ry: z\n',
    'a: tab\there\n',
    'a: x\n\nb: y\n',
    'a: "x"y\n',
    "a: 'it''s'\n",
    'a: x\n---\nb: y\n',
    '__proto__: x\na: y\n',
    'constructor: x\n',
    'a: é\u2028b\u0085\n',
    '',
    '\n',
  ])('%j', (text) => {
    const simple = readSimpleYaml(text, 2);
    if (simple) expect(told(simple)).toEqual(told(readAnyYaml(text, 2)));
  });

  test('whatever stands in the lines', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'exl-id',
        'applications',
        ': ',
        ':',
        ' ',
        '"',
        "'",
        '[',
        ']',
        ', ',
        ',',
        '#',
        ' #',
        '\n',
        '\r\n',
      ],
      ...[
        'true',
        'Null',
        '12',
        '0',
        'e',
        '-',
        '1.5',
        '%',
        '.',
        '&',
        '*',
        '|',
        '>',
        '!',
        '?',
        '~',
        '\t',
        'São',
        '\\',
      ],
    );
    const value = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    const line = fc.oneof(
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.constantFrom('a', 'exl-id', 'applications', 'x1'), value)
          .map((pair) => pair.join(': ')),
      },
      { weight: 1, arbitrary: value },
    );
    let simple = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const text = lines.join('\n');
        const read = readSimpleYaml(text, 2);
        if (!read) return;
        simple++;
        expect(told(read)).toEqual(told(readAnyYaml(text, 2)));
      }),
      { numRuns: 20_000 },
    );
    expect(simple).toBeGreaterThan(200);
  });
});

test('what has a form of its own is left to the parser', () => {
  for (const text of ['a: [1]\n', 'a:\n  - b\n', '# a\na: b\n', 'a: "\\n"\n', 'a: |\n  b\n', 'a: &b c\n'])
    expect(readSimpleYaml(text, 1)).toBeNull();
});
