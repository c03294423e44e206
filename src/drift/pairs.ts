import type { Blueprint, Page, Sources } from '#catalogue';
import { type Comparison } from './comparison.ts';
import { commitOf, leaderOf } from './editions.ts';
import type { Pair, Verdict } from './report.ts';
import type { Rule } from './rules/rule.ts';
import { shortHash } from './words.ts';

/**
 * How likely a verdict is right. Shares measured on 16,694 pairs of real translations whose source is known:
 * of pairs with one commit none had drifted; of those with different commits and a visible difference .999 had;
 * of those with different commits and no visible difference about half, which is why nothing is said of them.
 */
const confidence = { sameCommit: 0.99, visible: 0.99, invisible: 0.5 } as const;

/** Gives the verdict on every pair of a blueprint's translations. */
export function judgePairs(
  blueprint: Blueprint,
  sources: Sources,
  rules: readonly Rule[],
  compare: (a: Page, b: Page) => Comparison,
): Pair[] {
  return blueprint.pages.flatMap((a, index) =>
    blueprint.pages.slice(index + 1).map((b): Pair => {
      const comparison = compare(a, b);
      const found = comparison.alike
        ? []
        : rules.filter((rule) => rule.find(comparison).length > 0).map(({ subject }) => subject);
      const leader = leaderOf(a, b, sources);
      return {
        blueprint: blueprint.id,
        languages: [a.language, b.language],
        ...verdictOn(a, b, found),
        leader,
        leaderBy: leader === null ? null : 'ledger',
      };
    }),
  );
}

function verdictOn(
  a: Page,
  b: Page,
  found: readonly string[],
): { verdict: Verdict; confidence: number; reasons: string[] } {
  const visible = found.length > 0 ? [`They differ in: ${found.join(', ')}.`] : [];
  const [first, second] = [shortHash(commitOf(a)), shortHash(commitOf(b))];
  if (commitOf(a) === commitOf(b)) {
    const defects = visible.map(
      (reason) => `${reason} With one source, those are defects of a translation, not drift.`,
    );
    return {
      verdict: 'in-sync',
      confidence: confidence.sameCommit,
      reasons: [`Both come from source commit ${first}.`, ...defects],
    };
  }
  const reasons = [`${a.language} comes from source commit ${first}, ${b.language} from ${second}.`];
  if (visible.length > 0)
    return { verdict: 'drifted', confidence: confidence.visible, reasons: [...reasons, ...visible] };
  return {
    verdict: 'unknown',
    confidence: confidence.invisible,
    reasons: [...reasons, 'Their structure is the same: the change, if there is one, is in the words.'],
  };
}
