import type { Language } from '#catalogue';
import type { Segment } from '#markdown';

/** What each component of a page is given. */
export interface ComponentProps {
  /** As written in the page, and checked against the vocabulary. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands in the component. */
  readonly segments: readonly Segment[];
  readonly language: Language;
  /** Unique on the page. */
  readonly id: string;
}
