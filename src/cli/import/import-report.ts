import { byLanguage, type Language } from '#catalogue';
import { type AddressChange, type CatalogueImport, nameOf } from '#import';
import type { UnreadableFile } from './find-repositories.ts';

/** What became of a file of the catalogue. */
export type FileState = 'written' | 'unchanged';

/** A warning about a file that was imported. */
export interface ReportedWarning {
  readonly rule: string;
  /** Path of the file that was imported. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

/** What an import did, for machines. Paths of the catalogue are below the content root. */
export interface ImportReport {
  /** Version of this form. */
  readonly schema: 1;
  readonly out: string;
  readonly dryRun: boolean;
  readonly pages: readonly {
    readonly from: string;
    readonly to: string;
    readonly language: Language;
    readonly state: FileState;
    readonly exlId: string;
    /** Where the id comes from: the page, a translation at the same path, the source page, or its path. */
    readonly identity: string;
    /** How many headings of the blueprint got their ids from where. */
    readonly headingIds: Readonly<Record<string, number>>;
    readonly conversions: Readonly<Record<string, number>>;
    /** Addresses that were written in another form. */
    readonly addresses: readonly AddressChange[];
  }[];
  /** Pages that were left as they are. */
  readonly kept: readonly string[];
  readonly data: readonly { readonly path: string; readonly state: FileState }[];
  readonly images: readonly { readonly from: string; readonly to: string; readonly state: FileState }[];
  readonly unusedImages: number;
  readonly sourceCommits: readonly { readonly hash: string; readonly date: string; readonly dated: string }[];
  readonly unreadable: readonly UnreadableFile[];
  readonly warnings: readonly ReportedWarning[];
  readonly summary: {
    readonly languages: readonly Language[];
    readonly pages: number;
    readonly navigations: number;
    readonly images: number;
    readonly conversions: Readonly<Record<string, number>>;
    readonly warnings: Readonly<Record<string, number>>;
    /** How many pages got their id from where. */
    readonly identity: Readonly<Record<string, number>>;
  };
}

/** How an import went, beside what it made. */
export interface ImportRun {
  readonly out: string;
  readonly dryRun: boolean;
  readonly unreadable: readonly UnreadableFile[];
  /** Paths, below the content root, of the files that get another text. */
  readonly written: ReadonlySet<string>;
}

/** Makes the report of an import. */
export function reportImport(imported: CatalogueImport, run: ImportRun): ImportReport {
  const warnings = warningsOf(imported);
  const stateOf = (path: string): FileState => (run.written.has(path) ? 'written' : 'unchanged');
  const pages = imported.pages.map(({ page, path, identity, headingIds, addresses }) => ({
    from: nameOf(page),
    to: path,
    language: page.language,
    state: stateOf(path),
    exlId: identity.id,
    identity: identity.origin,
    headingIds: Object.fromEntries(headingIds),
    conversions: Object.fromEntries(page.draft.conversions),
    addresses,
  }));
  return {
    schema: 1,
    out: run.out,
    dryRun: run.dryRun,
    pages,
    kept: imported.kept,
    data: imported.data.map(({ path }) => ({ path, state: stateOf(path) })),
    images: imported.images.map(({ repository, from, to }) => ({
      from: `${repository.name}/${from}`,
      to,
      state: stateOf(to),
    })),
    unusedImages: imported.unusedImages,
    sourceCommits: imported.sourceCommits.map(({ hash, date, dated }) => ({ hash, date, dated })),
    unreadable: run.unreadable,
    warnings,
    summary: {
      languages: [...new Set(pages.map(({ language }) => language))].sort(byLanguage),
      pages: pages.length,
      navigations: imported.data.filter(({ path }) => path.endsWith('/navigation.yaml')).length,
      images: imported.images.length,
      conversions: countAll(pages.flatMap(({ conversions }) => Object.entries(conversions))),
      warnings: countAll(warnings.map(({ rule }) => [rule, 1])),
      identity: countAll(pages.map(({ identity }) => [identity, 1])),
    },
  };
}

function warningsOf({ pages, navigationWarnings }: CatalogueImport): ReportedWarning[] {
  return [
    ...pages.flatMap(({ page }) =>
      page.draft.warnings.map((warning) => ({ path: nameOf(page), ...warning })),
    ),
    ...navigationWarnings.map(({ repository, path, ...warning }) => ({
      ...warning,
      path: `${repository.name}/${path}`,
    })),
  ];
}

/** Sums by name, the greatest first. */
function countAll(counts: readonly (readonly [string, number])[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries([...sums].sort(([a, as], [b, bs]) => bs - as || (a < b ? -1 : 1)));
}
