/** What was said of a thing, and whether it was so. */
export interface Forecast {
  /** From 0 to 1. */
  readonly probability: number;
  readonly truth: boolean;
}

/** One row of a reliability table: forecasts of nearly one probability. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean of the probabilities. */
  readonly said: number;
  /** Share that was so. */
  readonly seen: number;
}

/** Sorts forecasts into ten bins of equal width (Murphy & Winkler 1977). Empty bins are left out. */
export function reliabilityOf(forecasts: readonly Forecast[]): ReliabilityBin[] {
  return Array.from({ length: 10 }, (_, index) => {
    const here = forecasts.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === index);
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      from: index / 10,
      to: (index + 1) / 10,
      count: here.length,
      said: mean(here.map(({ probability }) => probability)),
      seen: mean(here.map(({ truth }) => Number(truth))),
    };
  }).filter(({ count }) => count > 0);
}

/** The expected calibration error: the mean distance of what was said from what was seen (Naeini et al. 2015). */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { count, said, seen }) => sum + (count / total) * Math.abs(said - seen), 0);
}

/** The table as text. */
export function reliabilityTable(forecasts: readonly Forecast[]): string {
  const bins = reliabilityOf(forecasts);
  return [
    'probability    pairs    said    seen',
    ...bins.map(
      ({ from, to, count, said, seen }) =>
        `${from.toFixed(1)} to ${to.toFixed(1)} ${String(count).padStart(9)} ${said.toFixed(3).padStart(7)} ${seen.toFixed(3).padStart(7)}`,
    ),
    `expected calibration error (ECE, 10 bins): ${calibrationError(bins).toFixed(4)}`,
  ].join('\n');
}
