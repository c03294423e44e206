import type { Language, Place as CataloguePlace, Severity } from '#catalogue';

/** A place in a page, with the page's language. A data file such as `sources.yaml` has none. */
export interface Place extends CataloguePlace {
  readonly language: Language | null;
  /** The words that stand there, shortened; absent where nothing stands. */
  readonly excerpt?: string;
}

/** What a difference touches: its meaning, a link or an identifier only, or its looks. */
export type DifferenceClass = 'semantic' | 'mechanical' | 'cosmetic';

/** A run of words that stayed, went or came. */
export interface WordRun {
  readonly text: string;
  readonly moved: 'kept' | 'removed' | 'added';
}

/** A piece of text that moved from the older source of a pair to the newer one. */
export interface MovedText {
  /** The language whose words are shown: that of the leading page where its past is known, else another one. */
  readonly language: Language;
  readonly class: DifferenceClass;
  /** The old and the new words, in order. */
  readonly words: readonly WordRun[];
  /** Where the text belongs in the page that is behind, and where it stands in the leading one, as far as there is a place. */
  readonly places: readonly Place[];
}

/** Something for a person to look at: a diagnostic of one page, or a difference between translations. */
export interface Finding {
  /** Id of the rule, which `explain` and the rule's page describe. */
  readonly rule: string;
  readonly severity: Severity;
  /** How likely it is that the finding is right, from 0 to 1. */
  readonly confidence: number;
  readonly class: DifferenceClass;
  /** Id of the blueprint; null for a finding about something else, such as a data file. */
  readonly blueprint: string | null;
  /** The languages concerned. */
  readonly languages: readonly Language[];
  /** The places in all languages concerned, those to be changed first. */
  readonly places: readonly [Place, ...Place[]];
  readonly message: string;
  readonly help: string;
  /** Page of the rule, on the site. */
  readonly url: string;
  /** Names the finding whatever else changes in the files. */
  readonly fingerprint: string;
  /** Why its owners accept it for a while, in their words: that of `baseline.json`. Absent where it is not known. */
  readonly known?: string;
  /**
   * Why translations differ: some come from an older source (drift), from one that says the same (a defect of a
   * translation), or it is not known which is newer. Absent where nothing is compared.
   */
  readonly cause?: 'behind' | 'defect' | 'unknown';
  /** The words that moved, where the finding is about words. */
  readonly words?: readonly WordRun[];
}

/** How two translations stand to each other. */
export type Verdict = 'in-sync' | 'cosmetic' | 'drifted' | 'unknown';

/** How it is known which of two translations leads. */
export type LeaderBy = 'source' | 'ledger' | 'history' | 'structure';

/** Two translations of a blueprint, compared. */
export interface Pair {
  readonly blueprint: string;
  readonly languages: readonly [Language, Language];
  readonly verdict: Verdict;
  /** How likely it is that the verdict is right, from 0 to 1. */
  readonly confidence: number;
  /** Whether the source differs in structure, links, images, names or numbers; null when that is not known. */
  readonly structural: boolean | null;
  /** The language whose page comes from the newer source; null when neither or unknown. */
  readonly leader: Language | null;
  readonly leaderBy: LeaderBy | null;
  /** Why, in words. */
  readonly reasons: readonly string[];
  /** What moved, where the past of some language tells it. */
  readonly moved: readonly MovedText[];
}

/** How many findings and verdicts of each kind there are. */
export interface Summary extends Record<Severity, number> {
  readonly inSync: number;
  readonly drifted: number;
  readonly cosmetic: number;
  readonly unknown: number;
  /** Translations that there are not. */
  readonly missing: number;
  /** Translations that there are not, on purpose: those that `absences.yaml` lists. */
  readonly absent: number;
  /** Findings, of any severity, that `baseline.json` lists. */
  readonly known: number;
}

/** The outcome of a check: what `--reporter json` writes. */
export interface Report {
  /** Version of this form. */
  readonly schema: 1;
  readonly catalogue: {
    readonly languages: readonly Language[];
    readonly blueprints: number;
    readonly pages: number;
  };
  readonly summary: Summary;
  readonly pairs: readonly Pair[];
  readonly findings: readonly Finding[];
}
