import { stringify } from 'yaml';
import { z } from 'zod';
import { onlyKeys, readDataFile } from './data-file.ts';
import type { Diagnostic, TextFile } from './diagnostic.ts';
import { repeatedValues } from './repeated-values.ts';

/** Where the source commits that pages cite are listed. */
export const sourcesPath = 'sources.yaml';

const hashForm = 'expected a full commit hash: 40 characters from 0-9 and a-f';

const sourceCommitSchema = onlyKeys({
  /** Full hash of the commit. */
  hash: z.string(hashForm).regex(/^[0-9a-f]{40}$/, hashForm),
  /** When it was committed: ISO 8601 with an offset. */
  date: z.iso.datetime({ offset: true, error: 'expected a date such as 2021-06-21T17:34:58-06:00' }),
  /** What it changed, in a few words. */
  subject: z.string('expected text').optional(),
  /**
   * How the date is known. `source`: it is the commit's own. `translation`: the commit's own is not known, and this is
   * the date of the first translated commit that cites it, so that the commit is not younger than that.
   */
  dated: z.enum(['source', 'translation'], 'expected source or translation').default('source'),
});

const sourcesSchema = onlyKeys(
  { commits: z.array(sourceCommitSchema, 'expected a list') },
  'expected “commits”, a list',
);

/** A commit of the source that pages were translated from. */
export type SourceCommit = z.output<typeof sourceCommitSchema>;

/** The source commits that a catalogue knows: the ledger that tells which edition is newer. */
export class Sources {
  readonly list: readonly SourceCommit[];
  readonly #byHash: ReadonlyMap<string, SourceCommit>;

  /** @param commits - of two with one hash, the first counts */
  constructor(commits: readonly SourceCommit[]) {
    this.list = commits;
    this.#byHash = new Map(commits.map((commit) => [commit.hash, commit] as const).reverse());
  }

  /** These commits and further ones. */
  with(commits: readonly SourceCommit[]): Sources {
    return new Sources([...this.list, ...commits]);
  }

  /** These commits and those of another ledger that this one lacks; itself where it lacks none. */
  joined(other: Sources): Sources {
    const further = other.list.filter(({ hash }) => !this.#byHash.has(hash));
    return further.length > 0 ? this.with(further) : this;
  }

  /** The commit with a hash, if the ledger has it; its `dated` says whether the date is its own. */
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
  const { value, yaml, diagnostics } = readDataFile(file, sourcesSchema);
  if (!value || !yaml) return { sources: new Sources([]), diagnostics };
  const hashes = value.commits.map(({ hash }, index) => ({
    value: hash,
    keys: ['commits', index, 'hash'],
    message: `commits.${index}.hash: the commit ${hash.slice(0, 8)} is listed twice`,
  }));
  return {
    sources: new Sources(value.commits),
    diagnostics: [...diagnostics, ...repeatedValues(sourcesPath, yaml, hashes)],
  };
}

/** Writes a `sources.yaml`, in the order given. What goes without saying is left out. */
export function writeSources(commits: readonly z.input<typeof sourceCommitSchema>[]): string {
  const written = commits.map(({ hash, date, subject, dated }) => ({
    hash,
    date,
    ...(subject !== undefined && { subject }),
    ...(dated === 'translation' && { dated }),
  }));
  return stringify({ commits: written }, { lineWidth: 0 });
}
