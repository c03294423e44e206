import type { Applications, Glossary, Language, Page, Severity } from '#catalogue';
import type { Outline } from '#markdown';
import type { DifferenceClass } from '../report.ts';
import type { Spot } from './rule.ts';

/** A page, and what of its catalogue a rule about single pages may know. */
export interface PageSubject {
  readonly page: Page;
  readonly outline: Outline;
  readonly applications: Applications;
  readonly glossary: Glossary;
  /** The languages that the catalogue has. */
  readonly languages: readonly Language[];
}

/** Something wrong in one page, which shows without a comparison. */
export interface Fault {
  readonly spots: readonly [Spot, ...Spot[]];
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
}

/** A rule about what shows in a single page. */
export interface PageRule {
  /** Permanent; also the name of the rule's page. */
  readonly id: string;
  readonly severity: Severity;
  readonly class: DifferenceClass;
  /** How likely it is that a fault found is one, from 0 to 1. */
  readonly confidence: number;
  find(subject: PageSubject): readonly Fault[];
}
