import type { Catalogue } from '#catalogue';
import type { Block, PageReading } from '#markdown';
import type { Random } from './random.ts';
import type { SourcePage } from './source-page.ts';
import type { Unit } from './units.ts';

/** Which unit of a page was changed, or which key of its front matter. */
export type Target = Unit | { readonly key: string };

/** A page with one fault made in it. */
export interface Change {
  readonly text: string;
  /** What was changed, as it is counted in the translations that have it. */
  readonly target: Target;
  /** `lacking`: the changed page no longer has the target; `extra`: it alone has it. */
  readonly kind: 'changed' | 'lacking' | 'extra';
  /** How the changed page counts the target, where that is not as the translations do. */
  readonly own?: Target;
  /** The blocks that the change may have touched, and how many they are afterwards. By default the target alone. */
  readonly span?: { readonly at: number; readonly removed: number; readonly added: number };
  /** Tells whether the changed page says what it was meant to say. */
  readonly holds?: (before: Block, after: Block) => boolean;
}

/** What a mutator can use besides the page that it changes. */
export interface Surroundings {
  /** The translations that the page is compared with, in lockstep with it. */
  readonly siblings: readonly SourcePage[];
  /** All pages of the page's language. */
  readonly sameLanguage: readonly SourcePage[];
  readonly catalogue: Catalogue;
  readonly documents: ReadonlyMap<string, PageReading>;
}

/** One way of changing a page; null when it turns out that it cannot be done. */
export type Candidate = (random: Random) => Change | null;

/** How the source commit of the changed page stands to that of the others. */
export type Stand = 'same' | 'newer' | 'older';

/** Makes the fault of a rule. */
export interface Mutator {
  /** Id of the rule that must find the fault. */
  readonly rule: string;
  /** What is done, in a few words. */
  readonly name: string;
  /** Rules that rightly find a further effect of the change. */
  readonly also?: readonly string[];
  /** The rule looks into one page alone, so that it names no place in a translation. */
  readonly within?: true;
  /** How the source commits may stand; by default two thirds are the same. */
  readonly stands?: readonly Stand[];
  /** The ways of changing a page, one for each place where it can be done. */
  readonly candidates: (page: SourcePage, surroundings: Surroundings) => readonly Candidate[];
}

/** A rule whose fault is made in the files of the catalogue and not within a page. */
export interface CatalogueMutator {
  readonly rule: string;
  readonly name: string;
  readonly also?: readonly string[];
  /** The changes, each a set of files with their new texts; null takes a file away. */
  readonly changes: (
    files: ReadonlyMap<string, string>,
    inSync: readonly SyncedBlueprint[],
  ) => readonly CatalogueChange[];
}

/** A blueprint all of whose pages are in sync. */
export interface SyncedBlueprint {
  readonly id: string;
  readonly pages: readonly SourcePage[];
}

/** Files that are changed, and where the finding must point. */
export interface CatalogueChange {
  readonly files: ReadonlyMap<string, string | null>;
  /** The finding may stand in one of these files. */
  readonly paths: readonly string[];
  /** Lines in which it may stand. */
  readonly lines: { readonly from: number; readonly to: number };
}
