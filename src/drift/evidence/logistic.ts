import type { Features } from './features.ts';

/** Weights of features by name. A feature without a weight does not count. */
export type Weights = Readonly<Record<string, number>>;

/** The probability that logistic regression gives to features, from 0 to 1 (Cox 1958). */
export function probabilityOf(features: Features, weights: Weights): number {
  const sum = Object.entries(features).reduce(
    (total, [name, value]) => total + value * (weights[name] ?? 0),
    0,
  );
  return 1 / (1 + Math.exp(-sum));
}
