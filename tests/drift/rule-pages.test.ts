import { describe, expect, test } from 'vitest';
import { ruleIds } from '#drift';
import { outOfBounds, readDocument } from '#markdown';
import { decode } from '../../src/workspace/read-files.ts';
import { checkFiles, findingsOf, placesOf } from './check-files.ts';
import { readRulePage } from './rule-page.ts';

/** Rules whose example cannot be printed. Each has a test of its own, below or, of `text-behind`, beside that of `textsBehind`. */
const withoutExample = ['page-too-complex', 'page-too-large', 'text-behind', 'text-not-utf8'];

describe.each(ruleIds.filter((id) => !withoutExample.includes(id)))('the page of %s', (id) => {
  const page = readRulePage(id);
  const report = checkFiles(page.example);
  const [finding] = findingsOf(report, id);

  test('has an example that the rule finds, and no other error', () => {
    expect(finding).toBeDefined();
    const errors = report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    expect(errors.filter((rule) => rule !== id)).toEqual([]);
  });

  test('tells what the checker says, and how grave it is', () => {
    expect(page.said).toBe(finding && `${placesOf(finding)[0] ?? ''}  ${finding.message}`);
    expect(page).toMatchObject({ severity: finding?.severity, class: finding?.class });
  });

  test('mends the example so that the rule finds nothing, and no error is left', () => {
    const mended = checkFiles(page.mended);
    expect(findingsOf(mended, id)).toEqual([]);
    expect(mended.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test.each(withoutExample)('the page of %s says why it has no example', (id) => {
  expect(readRulePage(id)).toMatchObject({ example: {}, said: null, mended: {} });
});

test('page-too-complex is found before the parser could stall', () => {
  expect(readDocument('['.repeat(10_000)).problems).toMatchObject([{ rule: 'page-too-complex' }]);
});

test('page-too-large is found one character above what its page says', () => {
  const line = 'Uma jornada começa com um evento.\n';
  const text = line.repeat(524_288 / line.length + 1).slice(0, 524_288);
  expect(outOfBounds(text)).toBeNull();
  expect(outOfBounds(`${text}a`)).toMatchObject({ rule: 'page-too-large' });
});

test('text-not-utf8 is found at the byte that the page speaks of', () => {
  const bytes = Uint8Array.from([...Buffer.from('---\ntitle: S'), 0xe3, ...Buffer.from('o Paulo\n---\n')]);
  expect(decode('pt/a.mdx', bytes).problem).toMatchObject({ rule: 'text-not-utf8', line: 2, column: 9 });
});
