import { z } from 'zod';
import { readDataFile } from './data-file.ts';
import type { Diagnostic, TextFile } from './diagnostic.ts';

/** Where the source commits that pages cite are listed. */
export const sourcesPath = 'sources.yaml';

const sourceCommitSchema = z.strictObject({
  /** Full hash of the commit. */
  hash: z.string().regex(/^[0-9a-f]{40}$/, 'expected a full commit hash: 40 characters from 0-9 and a-f'),
  /** When it was committed: ISO 8601 with an offset. */
  date: z.iso.datetime({ offset: true, error: 'expected a date such as 2021-06-21T17:34:58-06:00' }),
  /** What it changed, in a few words. */
  subject: z.string().optional(),
});

const sourcesSchema = z.strictObject({ commits: z.array(sourceCommitSchema) });

/** A commit of the source that pages were translated from. */
export type SourceCommit = z.output<typeof sourceCommitSchema>;

/** The source commits that a catalogue knows: the ledger that tells which edition is newer. */
export class Sources {
  readonly #byHash: ReadonlyMap<string, SourceCommit>;

  constructor(commits: readonly SourceCommit[]) {
    this.#byHash = new Map(commits.map((commit) => [commit.hash, commit]));
  }

  /** The commit with a hash, if the ledger has it. */
  get(hash: string): SourceCommit | undefined {
    return this.#byHash.get(hash);
  }

  /**
   * Compares two commits by date: negative when the first is older, 0 when they are of one time,
   * null when the ledger lacks one of them.
   */
  compare(a: string, b: string): number | null {
    const [first, second] = [this.get(a), this.get(b)];
    if (a === b) return 0;
    return first && second ? Date.parse(first.date) - Date.parse(second.date) : null;
  }
}

/** Reads `sources.yaml`; a catalogue without one knows no dates. */
export function readSources(file: TextFile | undefined): {
  sources: Sources;
  diagnostics: readonly Diagnostic[];
} {
  const { value, diagnostics } = readDataFile(file, sourcesSchema);
  return { sources: new Sources(value?.commits ?? []), diagnostics };
}
