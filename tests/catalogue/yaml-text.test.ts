import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeyPath, readYaml } from '../../src/catalogue/yaml-text.ts';

const text = ['list:', '  - id: a', '    names: {pt: X, sv: Y}', 'empty:', 'other: 1', ''].join('\n');

function readValid(source: string, firstLine?: number) {
  const yaml = readYaml(source, firstLine);
  if ('faults' in yaml) throw new Error(yaml.faults[0]?.message);
  return yaml;
}

describe('places', () => {
  const yaml = readValid(text);

  test.each<[KeyPath, string, string]>([
    [['list'], '1:1', '2:3'],
    [['list', 0], '2:5', '2:5'],
    [['list', 0, 'names'], '3:5', '3:12'],
    [['list', 0, 'names', 'sv'], '3:20', '3:24'],
    [['other'], '5:1', '5:8'],
    [['empty'], '4:1', '4:7'],
    [[], '1:1', '1:1'],
  ])('of %j', (path, key, value) => {
    const shown = [yaml.positionOf(path), yaml.valuePositionOf(path)].map(
      ({ line, column }) => `${line}:${column}`,
    );
    expect(shown).toEqual([key, value]);
  });

  test.each<[KeyPath, string]>([
    [['list', 7], '2:3'],
    [['list', 0, 'missing', 'deeper'], '2:5'],
    [['missing'], '1:1'],
    [['other', 'deeper'], '5:8'],
  ])('of %j, which is not there: the nearest parent', (path, place) => {
    const { line, column } = yaml.valuePositionOf(path);
    expect(`${line}:${column}`).toBe(place);
  });

  test('count from the line that the text begins on', () => {
    expect(readValid(text, 2).positionOf(['other'])).toEqual({ line: 6, column: 1 });
    expect(readYaml('a: b: c', 5)).toMatchObject({ faults: [{ line: 5, column: 4 }] });
  });
});

test('never throws, and tells the place of every fault', () => {
  const piece = fc.constantFrom(
    'a',
    ': ',
    '- ',
    '\n',
    '  ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&a ',
    '*a',
    '|',
    '#',
    '!',
    '\t',
    '%',
    '?',
    '@',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const yaml = readYaml(pieces.join(''));
      if (!('faults' in yaml)) return;
      expect(yaml.faults.length).toBeGreaterThan(0);
      for (const { line, column } of yaml.faults) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('a value that holds itself is a fault, not an endless walk', () => {
  expect(readYaml('areas: &a\n  - areas: *a\n')).toMatchObject({ faults: [{ line: 1, column: 1 }] });
});
