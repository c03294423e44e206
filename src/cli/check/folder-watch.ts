import { Memory } from '#catalogue';
import type { Report } from '#drift';
import {
  type Content,
  type DocumentCache,
  listContent,
  readContentFiles,
  type StoredFile,
  watchContent,
} from '#workspace';

/** What a change of files has changed in the report. */
export interface Change {
  /** The files that were added, changed or removed, in order. */
  readonly paths: readonly string[];
  readonly report: Report;
  /** The report with the findings and pairs only that have to do with the files, or were not there before. */
  readonly concerned: Report;
}

/** A content folder that is checked again whenever a file in it changes. What has not changed is not read or
 * compared again. */
export class FolderWatch {
  readonly #root: string;
  readonly #documents: DocumentCache;
  readonly #check: (checked: Content & { memory: Memory }) => Report | Promise<Report>;
  readonly #memory = new Memory();
  #digests: ReadonlyMap<string, string> = new Map();
  #report: Report | null = null;

  /** @param documents - documents that are known already; afterwards those of the folder */
  constructor(
    root: string,
    documents: DocumentCache,
    check: (checked: Content & { memory: Memory }) => Report | Promise<Report>,
  ) {
    this.#root = root;
    this.#documents = documents;
    this.#check = check;
  }

  /**
   * Checks the folder.
   *
   * @returns what has changed since the last check; null when no file has
   * @throws ContentFolderError when there is no such folder
   */
  async check(): Promise<Change | null> {
    const files = await listContent(this.#root);
    const paths = this.#changedIn(files);
    if (this.#report && paths.length === 0) return null;
    const content = await readContentFiles(this.#root, files, this.#documents, this.#memory);
    const report = await this.#check({ ...content, memory: this.#memory });
    const concerned = concernedBy(new Set(paths), content, report, this.#report);
    this.#report = report;
    this.#digests = digestsOf(files);
    return { paths, report, concerned };
  }

  /**
   * Checks the folder whenever something in it changes.
   *
   * @param onChange - gets what has changed, or why the folder could not be checked
   * @returns ends the watch
   */
  watch(onChange: (outcome: Change | Error) => Promise<void>): () => void {
    return watchContent(this.#root, async () => {
      const outcome = await this.check().catch((error: unknown) =>
        error instanceof Error ? error : new Error(String(error)),
      );
      if (outcome) await onChange(outcome);
    });
  }

  #changedIn(files: readonly StoredFile[]): string[] {
    const now = digestsOf(files);
    const paths = new Set([...this.#digests.keys(), ...now.keys()]);
    return [...paths].filter((path) => this.#digests.get(path) !== now.get(path)).sort();
  }
}

function digestsOf(files: readonly StoredFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, digest }) => [path, digest]));
}

/** What is about the changed files or their translations, and what was not there before. */
function concernedBy(
  changed: ReadonlySet<string>,
  { catalogue }: Content,
  report: Report,
  earlier: Report | null,
): Report {
  const blueprints = new Set(
    catalogue.blueprints
      .filter(({ pages }) => pages.some(({ path }) => changed.has(path)))
      .map(({ id }) => id),
  );
  const told = new Set(earlier?.findings.map((finding) => JSON.stringify(finding)));
  const findings = report.findings.filter(
    (finding) =>
      (finding.blueprint !== null && blueprints.has(finding.blueprint)) ||
      finding.places.some(({ path }) => changed.has(path)) ||
      !told.has(JSON.stringify(finding)),
  );
  const shown = new Set(findings.map(({ blueprint }) => blueprint));
  return { ...report, findings, pairs: report.pairs.filter(({ blueprint }) => shown.has(blueprint)) };
}
