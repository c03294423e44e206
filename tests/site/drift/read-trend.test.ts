import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Memory } from '#catalogue';
import { type DocumentCache, readContent } from '#workspace';
import { readTrend } from '../../../src/site/drift/read-trend.ts';
import { drawTrend, stateTotals } from '../../../src/site/drift/trend-drawing.ts';
import { commit, identity, pageText } from '../../catalogue/page-text.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';
import { checkedOut } from '../../past/told-past.ts';
import { ledger } from './site-of.ts';

const page = (source: string, body: string): string =>
  pageText({ 'exl-id': identity(1), 'source-git-commit': commit(source) }, body);

const plans = [
  { files: { 'pt/a.mdx': page('a', '# A\n\nUma duas.\n'), 'it/a.mdx': page('a', '# A\n\nUna due.\n') } },
  { files: { 'pt/a.mdx': page('b', '# A\n\nUma duas.\n\n## Limites {/* #limits */}\n\nTrês.\n') } },
  { files: { 'it/a.mdx': page('b', '# A\n\nUna due.\n\n## Limiti {/* #limits */}\n\nTre.\n') } },
  { files: { [ledger.path]: ledger.text } },
];

async function trendOf(root: string, cache: string | null) {
  const documents: DocumentCache = new Map();
  const { catalogue } = await readContent(root, documents);
  return readTrend(root, { catalogue, documents, memory: new Memory() }, cache);
}

test('the trend tells how the catalogue stood at each commit, by the dates that are known today', async () => {
  const { folder, hashes } = await checkedOut(plans);
  const trend = await trendOf(folder, null);
  const stood = trend.points.map((point) => {
    const totals = stateTotals(point);
    return [point.commit, totals['in-sync'], totals.behind, point.words];
  });
  expect(stood).toEqual([
    [hashes[0], 2, 0, 0],
    [hashes[1], 1, 1, 2],
    [hashes[2], 2, 0, 0],
    [hashes[3], 2, 0, 0],
  ]);
  expect(stateTotals(trend.points[1] ?? { commit: '', date: '', counts: {}, words: 0 }, 'it').behind).toBe(1);
});

test('what was found out is kept, and gives the same', async () => {
  const { folder } = await checkedOut(plans);
  const cache = await temporaryFolder();
  const cold = await trendOf(folder, cache);
  expect(await readdir(cache)).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.trend\.json$/)]);
  expect(await trendOf(folder, cache)).toEqual(cold);
  const [name = ''] = await readdir(cache);
  await writeFile(join(cache, name), 'damaged');
  expect(await trendOf(folder, cache)).toEqual(cold);
});

test('the drawing has a bar a point, and brings no style', async () => {
  const { folder } = await checkedOut(plans);
  const trend = await trendOf(folder, null);
  const svg = await drawTrend(trend, { formatNumber: String, formatDay: (date) => date.slice(0, 10) });
  expect(svg).not.toMatch(/<style|style=|aria-label/);
  expect(svg).toContain('var(--state-behind)');
  expect(svg.match(/2020-09-13/g)).toHaveLength(1);
});
