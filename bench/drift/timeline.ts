import type { DriftRecord } from './records.ts';

/** A version of a page in one language. */
export interface Version {
  readonly blob: string;
  readonly commit: string;
  /** The day on which it was published at the latest. */
  readonly date: string;
  readonly path: string;
}

/** All versions of every page that the records speak of, as a Git history would have them. */
export class Timeline {
  readonly #versions = new Map<string, Map<string, Version>>();

  /** @param records - of all pages */
  constructor(records: readonly DriftRecord[]) {
    for (const record of records) {
      const { group, langA, langB, path, pathB, blobA, blobB, commitA, commitB, changedA, changedB } = record;
      this.#add(group, langA, { blob: blobA, commit: commitA, date: changedA, path });
      this.#add(group, langB, { blob: blobB, commit: commitB, date: changedB, path: pathB });
    }
    // When an earlier version was published is not said; it was before the one that followed it.
    for (const {
      group,
      langA,
      langB,
      path,
      pathB,
      prevA,
      prevB,
      commitA,
      commitB,
      changedA,
      changedB,
    } of records) {
      if (prevA) this.#add(group, langA, { blob: prevA, commit: commitB, date: dayBefore(changedA), path });
      if (prevB)
        this.#add(group, langB, { blob: prevB, commit: commitA, date: dayBefore(changedB), path: pathB });
    }
  }

  /** The languages of a page. */
  languagesOf(group: string): string[] {
    return [...this.#versions.keys()].flatMap((key) => {
      const [page = '', language = ''] = key.split('\n');
      return page === group ? [language] : [];
    });
  }

  /** The versions of a page in one language up to a day, newest first. */
  upTo(day: string, group: string, language: string): Version[] {
    return [...(this.#versions.get(`${group}\n${language}`)?.values() ?? [])]
      .filter(({ date }) => date <= day)
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.blob < b.blob ? -1 : 1));
  }

  #add(group: string, language: string, version: Version): void {
    const key = `${group}\n${language}`;
    const versions = this.#versions.get(key) ?? new Map<string, Version>();
    this.#versions.set(key, versions);
    const name = `${version.blob} ${version.commit}`;
    const known = versions.get(name);
    if (!known || version.date < known.date) versions.set(name, version);
  }
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
