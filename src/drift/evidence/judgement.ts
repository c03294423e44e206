import type { Verdict } from '../report.ts';
import { type Features } from './features.ts';
import { probabilityOf } from './logistic.ts';
import weights from './weights.json' with { type: 'json' };

/** What the evidence of the past says about the source of two pages. */
export interface Judgement {
  /** How likely it is that the source's text differs between the two commits, from 0 to 1. */
  readonly changed: number;
  /** How likely it is that it differs in more than case, punctuation, comments and looks. */
  readonly material: number;
  /** How likely it is that it differs in structure, links, images, names or numbers. */
  readonly structural: number;
}

/** Weighs the features of a pair with the weights that `bench/drift/fit.ts` learned from real pairs. */
export function judge(features: Features): Judgement {
  return {
    changed: probabilityOf(features, weights.changed),
    material: probabilityOf(features, weights.material),
    structural: probabilityOf(features, weights.structural),
  };
}

/** From this probability on, a pair has drifted; below its complement it has not. Between them nothing is said. */
const sure = 0.65;

/** Whether the source differs in structure, links, images, names or numbers. */
export function isStructural({ structural }: Judgement): boolean {
  return structural >= 0.5;
}

/** No verdict is surer than this: of the pairs that were most likely drifted, one in a hundred had not. */
const mostConfident = 0.99;

/**
 * The verdict on a pair, and how likely it is to be right.
 *
 * @param slight - some language moved in no more than looks, case or punctuation, so that the source may have, too
 */
export function verdictOf(
  { changed, material }: Judgement,
  slight: boolean,
): { verdict: Verdict; confidence: number } {
  const confidence = Math.min(mostConfident, Math.max(changed, 1 - changed));
  if (changed >= sure)
    return { verdict: slight && material * 2 < changed ? 'cosmetic' : 'drifted', confidence };
  return { verdict: changed <= 1 - sure ? 'in-sync' : 'unknown', confidence };
}
