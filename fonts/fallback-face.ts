import { entireMetricsCollection } from '@capsizecss/metrics/entireMetricsCollection';
import type { Fallback } from './faces.ts';

/** What a font measures, in its own units. */
export interface Measures {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** The mean width of a letter, by how often it is written. */
  readonly xWidthAvg: number;
}

/**
 * A rule that gives fonts of the system the measures of one of ours: lines are as high, and letters on average as wide,
 * so that text keeps its place whichever of the two it is set in.
 */
export function fallbackFace(fallback: Fallback, own: Measures, weight: 'regular' | 'bold'): string {
  const system = measuresOf(fallback.metrics, weight);
  const adjusted = own.xWidthAvg / own.unitsPerEm / (system.xWidthAvg / system.unitsPerEm);
  const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;
  const overEm = (value: number): string => percent(value / (own.unitsPerEm * adjusted));
  const names = fallback.local[weight === 'regular' ? 0 : 1].map((name) => `local('${name}')`).join(', ');
  return `@font-face {
    font-family: '${fallback.family}';
    font-weight: ${weight === 'regular' ? '400 549' : '550 700'};
    src: ${names};
    ascent-override: ${overEm(own.ascent)};
    descent-override: ${overEm(Math.abs(own.descent))};
    line-gap-override: ${overEm(own.lineGap)};
    size-adjust: ${percent(adjusted)};
  }\n`;
}

function measuresOf(name: Fallback['metrics'], weight: 'regular' | 'bold'): Measures {
  const { variants } = entireMetricsCollection[name];
  return weight === 'regular' ? variants.regular : variants[700];
}
