import { expect, test } from 'vitest';
import { readOptions } from '../../../bench/search/arguments.ts';

test('a folder is enough', () => {
  expect(readOptions(['--content', 'content'])).toEqual({
    content: 'content',
    site: null,
    json: null,
    tasks: new Set(['a', 'b', 'c', 'd']),
    speed: true,
    sample: Infinity,
    folds: Infinity,
    searches: null,
  });
});

test('a quick run names what it wants', () => {
  const options = readOptions(
    '--content x --tasks a,c --sample 30 --folds 2 --searches isogloss,merged --json out.json --site dist'.split(
      ' ',
    ),
  );
  expect(options).toMatchObject({ speed: false, sample: 30, folds: 2, json: 'out.json', site: 'dist' });
  expect(options.tasks).toEqual(new Set(['a', 'c']));
  expect(options.searches).toEqual(new Set(['isogloss', 'merged']));
});

test.each([
  [[], 'Name the content folder'],
  [['--content', 'x', '--tasks', 'a,e'], 'no task e'],
  [['--content', 'x', '--sample', 'few'], '--sample'],
  [['--content', 'x', '--folds', '0'], '--folds'],
  [['--content', 'x', '--searches', 'google'], 'no search google'],
  [['--folder', 'x'], '--folder'],
])('%j is refused with the usage', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
  expect(() => readOptions(args)).toThrow('npm run bench:search');
});
