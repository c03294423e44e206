import { describe, expect, test } from 'vitest';
import { blueprint, ledger } from './blueprint.ts';
import { checkFiles, type Files } from './check-files.ts';

function verdicts(files: Files): string[] {
  return checkFiles(files).pairs.map(
    ({ languages, verdict, confidence, leader, leaderBy }) =>
      `${languages.join('–')} ${verdict} ${confidence} ${leader ?? '-'} ${leaderBy ?? '-'}`,
  );
}

describe('the verdict on a pair', () => {
  test.each([
    ['of one source', { pt: '- a', it: '- b' }, ['pt–it in-sync 0.99 - -']],
    ['of one source with a defect', { pt: '- a', it: '- b\n- c' }, ['pt–it in-sync 0.99 - -']],
    [
      'of two sources that show',
      { pt: '- a', it: { body: '- b\n- c', from: 'b' } },
      ['pt–it drifted 0.99 it ledger'],
    ],
    [
      'of two sources that do not show',
      { pt: { body: '- a', from: 'c' }, it: '- b' },
      ['pt–it unknown 0.5 pt ledger'],
    ],
    [
      'of two sources of which one is not known',
      { pt: '- a', it: { body: '- b\n- c', from: 'f' } },
      ['pt–it drifted 0.99 - -'],
    ],
    ['of one language', { pt: '- a' }, []],
    [
      'is given for each two languages',
      { pt: 'a', sv: 'a', es: 'a' },
      ['pt–sv in-sync 0.99 - -', 'pt–es in-sync 0.99 - -', 'sv–es in-sync 0.99 - -'],
    ],
    [
      'is not given where a page cannot be read',
      { pt: 'a', sv: '<br>', es: 'a' },
      ['pt–es in-sync 0.99 - -'],
    ],
  ])('%s', (_, pages, expected) => {
    expect(verdicts({ ...blueprint(pages), ...ledger })).toEqual(expected);
  });

  test('has its reasons', () => {
    const reasons = (files: Files): readonly string[] | undefined => checkFiles(files).pairs[0]?.reasons;
    expect(reasons(blueprint({ pt: '- a', it: '- b\n- c' }))).toEqual([
      'Both come from source commit aaaaaaaa.',
      'They differ in: list item. With one source, those are defects of a translation, not drift.',
    ]);
    expect(
      reasons(blueprint({ pt: '- a', it: { body: '1. b\n2. [c](d.mdx)\n\n![e](f.png)', from: 'b' } })),
    ).toEqual([
      'pt comes from source commit aaaaaaaa, it from bbbbbbbb.',
      'They differ in: kind of the list, list item, figure.',
    ]);
    expect(reasons(blueprint({ pt: 'a', it: { body: 'b', from: 'b' } }))?.[1]).toContain(
      'Their structure is the same',
    );
  });
});
