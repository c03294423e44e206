import type { Language } from '#catalogue';
import type { Trend, TrendPoint } from './trend.ts';
import { type DriftState, driftStates, stateSigns } from './states.ts';

/** The states that are drawn: what there is not to be is no part of the whole. */
const drawn = driftStates.filter((state) => state !== 'absent');

/** How the words and numbers of a drawing are written. */
export interface TrendDrawing {
  readonly formatNumber: (value: number) => string;
  /** A date as a short label, which may have several lines. */
  readonly formatDay: (date: string) => string;
}

/** How many blueprints, counted once a language, stood how at a point: of one language, or of all. */
export function stateTotals({ counts }: TrendPoint, language?: Language): Record<DriftState, number> {
  const chosen = language === undefined ? Object.values(counts) : [counts[language]];
  const total = (state: DriftState): number => chosen.reduce((sum, each) => sum + (each?.[state] ?? 0), 0);
  return Object.fromEntries(driftStates.map((state) => [state, total(state)])) as Record<DriftState, number>;
}

const width = 720;
const height = 240;
const margin = { top: 12, bottom: 44 } as const;

/** A part of a bar that is lower than this has no room for its sign. */
const leastForSign = 14;

/**
 * Draws a trend as SVG: a bar a point, a part a state, with its sign. It has no style of its own, so that it needs no
 * permission for one; colours are those of the page.
 */
export async function drawTrend({ points }: Trend, words: TrendDrawing): Promise<string> {
  // They take longer to load than all the rest of the report.
  const [Plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')]);
  const parts = points.flatMap((point) => {
    const totals = stateTotals(point);
    return drawn.map((state) => ({ commit: point.commit, state, count: totals[state] }));
  });
  const days = new Map(points.map(({ commit, date }) => [commit, words.formatDay(date)]));
  const shown = new Set<string>();
  const ticks = new Map(
    [...days].map(([commit, day]) => [commit, shown.has(day) ? '' : (shown.add(day), day)]),
  );
  const most = Math.max(1, ...points.map((point) => sumOf(drawn.map((state) => stateTotals(point)[state]))));
  const tall = (count: number): boolean =>
    (count / most) * (height - margin.top - margin.bottom) >= leastForSign;
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const stack = { x: 'commit', y: 'count', z: 'state', order: drawn } as const;
  const figure = Plot.plot({
    document: document,
    className: 'trend-drawing',
    width,
    height,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    marginLeft: 56,
    marginRight: 8,
    x: {
      type: 'band',
      domain: points.map(({ commit }) => commit),
      label: null,
      padding: 0.5,
      tickFormat: (commit: string) => ticks.get(commit) ?? '',
      tickSize: 0,
    },
    y: {
      label: null,
      grid: true,
      ticks: 5,
      tickFormat: (value: number) => (Number.isInteger(value) ? words.formatNumber(value) : ''),
      tickSize: 0,
    },
    color: { domain: drawn, range: drawn.map((state) => `var(--state-${state})`) },
    marks: [
      Plot.barY(parts, Plot.stackY({ ...stack, fill: 'state' })),
      Plot.text(
        parts,
        Plot.stackY({
          ...stack,
          text: ({ state, count }: (typeof parts)[number]) => (tall(count) ? stateSigns[state] : ''),
          fill: 'var(--paper)',
          fontSize: 12,
        }),
      ),
      Plot.ruleY([0]),
    ],
  });
  return withoutStyle(figure);
}

/** What a plot brings for pages without styles, and its English names for groups, which a picture has no use for. */
function withoutStyle(figure: Element): string {
  for (const style of figure.querySelectorAll('style')) style.remove();
  for (const element of figure.querySelectorAll('[aria-label], [aria-hidden]')) {
    element.removeAttribute('aria-label');
    element.removeAttribute('aria-hidden');
  }
  figure.removeAttribute('font-family');
  figure.setAttribute('aria-hidden', 'true');
  return figure.outerHTML;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
