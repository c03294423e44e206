import type { Comparison } from '../comparison/comparison.ts';
import type { Difference, Rule } from './rule.ts';

const known = new WeakMap<Comparison, Map<Rule, readonly Difference[]>>();

/** What a rule finds in a comparison. It is looked for once: verdicts and findings both ask. */
export function foundBy(rule: Rule, comparison: Comparison): readonly Difference[] {
  const own = known.get(comparison) ?? new Map<Rule, readonly Difference[]>();
  const found = own.get(rule) ?? rule.find(comparison);
  known.set(comparison, own.set(rule, found));
  return found;
}
