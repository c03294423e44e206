import type { Outline } from '#markdown';

/** A page as it stood at some time, in its own language. */
export interface PastPage {
  /** The source commit that it was translated from. */
  readonly commit: string;
  /** When this version was published, ISO 8601; null where that is not known. */
  readonly date: string | null;
  /** The whole text of the file, front matter included, as it was written then. */
  readonly text: string;
  readonly outline: Outline;
  /** Where the version was found. Texts of two origins may be of two forms, so that only their outlines are compared. */
  readonly origin: string;
}

/** By path of a page of the catalogue, its versions of the past, newest first. */
export type Past = ReadonlyMap<string, readonly PastPage[]>;

/** What the repository of the source texts says, where it is at hand. */
export interface SourceHistory {
  /** Positive when the first commit is the later one, negative when the second is; null when neither is an ancestor of the other, or one is not there. */
  order(first: string, second: string): number | null;
  /**
   * Whether the body of a page's source differs between two commits; null when one of them does not have it.
   *
   * @param blueprint - id of the blueprint
   */
  differs(blueprint: string, first: string, second: string): boolean | null;
}
