import { quantile } from './metrics.ts';
import type { Speed } from './speed.ts';
import type { SiteSpeed } from './speed-of-site.ts';

/** What the search costs, as text. */
export function speedText({ site, pagefind }: Speed): string {
  const ours = site.map((speed) => {
    const { language, pageBytes, firstBytes, allBytes, milliseconds, unanswered } = speed;
    const missing = unanswered.length > 0 ? `, ${unanswered.length} without results` : '';
    return (
      `${language.padEnd(4)} first language ${kilobytes(firstBytes)}, all ${kilobytes(allBytes)} ` +
      `(besides the page's own ${kilobytes(pageBytes)}); last key to first results ${times(milliseconds)}${missing}; ` +
      `longest task ${longest(speed)}`
    );
  });
  const others = pagefind.map(
    ({ candidate, language, bytes, milliseconds }) =>
      `${language.padEnd(4)} ${candidate.padEnd(15)} ${kilobytes(bytes)}; search and five texts ${times(milliseconds)}`,
  );
  return [
    '── the search page in Chromium: bytes as a static host with gzip sends them, without headers',
    ...ours,
    '── Pagefind on an empty page, which shows nothing and waits for no further key',
    ...others,
  ].join('\n');
}

function longest({ longTasks: { first, later } }: SiteSpeed): string {
  const of = (tasks: readonly number[]): string =>
    tasks.length === 0 ? 'under 50 ms' : `${Math.max(...tasks).toFixed(0)} ms`;
  return `${of(first)} on the fresh page, ${of(later)} later`;
}

function times(milliseconds: readonly number[]): string {
  return `median ${quantile(milliseconds, 0.5).toFixed(0)} ms, p95 ${quantile(milliseconds, 0.95).toFixed(0)} ms of ${milliseconds.length}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`;
}
