import { availableParallelism } from 'node:os';
import { quantile } from './metrics.ts';
import type { Speed } from './speed.ts';
import type { FirstQuery, SiteSpeed } from './speed-of-site.ts';

/** What the search costs, as text. */
export function speedText({ site, pagefind, load }: Speed): string {
  const ours = site.flatMap((speed) => [
    `${speed.language}   ${firstQueries(speed.first)}`,
    `     then ${times(speed.milliseconds)} from the last key to first results; ${longest(speed.longTasks)}${missing(speed)}`,
  ]);
  const others = pagefind.map(
    ({ candidate, language, bytes, milliseconds }) =>
      `${language}   ${candidate.padEnd(15)} ${kilobytes(bytes)}; search and five texts ${times(milliseconds)}`,
  );
  return [
    ...(ours.length > 0
      ? ['── the search page: bytes as a static host with gzip sends them, without headers']
      : []),
    ...ours,
    '── Pagefind on an empty page, which shows nothing and searches whole queries only',
    ...others,
    `(${load.toFixed(1)} processes wanted to run on ${availableParallelism()} cores: more make this slower)`,
  ].join('\n');
}

function firstQueries(first: readonly FirstQuery[]): string {
  const of = (key: 'firstBytes' | 'allBytes' | 'pageBytes'): string =>
    kilobytes(first.map((query) => query[key]));
  const tasks = longest(first.flatMap(({ longTasks }) => longTasks));
  return `fresh: first language ${of('firstBytes')}, all ${of('allBytes')}, the page itself ${of('pageBytes')}; ${tasks}`;
}

function longest(tasks: readonly number[]): string {
  return tasks.length === 0
    ? 'no task over 50 ms'
    : `longest task ${Math.max(...tasks).toFixed(0)} ms (${tasks.length} over 50 ms)`;
}

function missing({ unanswered }: SiteSpeed): string {
  return unanswered.length === 0 ? '' : `; no results for ${unanswered.join(', ')}`;
}

function times(milliseconds: readonly number[]): string {
  return `median ${quantile(milliseconds, 0.5).toFixed(0)} ms, p95 ${quantile(milliseconds, 0.95).toFixed(0)} ms of ${milliseconds.length}`;
}

/** The smallest and the largest number of bytes. */
function kilobytes(bytes: readonly number[]): string {
  const [least, most] = [Math.min(...bytes), Math.max(...bytes)].map((each) => (each / 1000).toFixed(0));
  return least === most ? `${most} KB` : `${least}–${most} KB`;
}
