import { readCatalogue, type TextFile } from '#catalogue';
import { checkCatalogue, type Finding, type Past, type Report, type SourceHistory } from '#drift';
import { readDocument } from '#markdown';

/** The files of a small catalogue: text by path. */
export type Files = Readonly<Record<string, string>>;

/** What a test knows of the time before. */
interface Before {
  readonly past?: Past;
  readonly source?: SourceHistory;
}

/** Checks a catalogue that is only in memory. */
export function checkFiles(files: Files | readonly TextFile[], before: Before = {}): Report {
  const list = isList(files) ? files : Object.entries(files).map(([path, text]) => ({ path, text }));
  const documents = new Map(
    list.filter(({ path }) => path.endsWith('.mdx')).map(({ path, text }) => [path, readDocument(text)]),
  );
  return checkCatalogue({ catalogue: readCatalogue(list), documents, ...before });
}

function isList(files: Files | readonly TextFile[]): files is readonly TextFile[] {
  return Array.isArray(files);
}

/** The findings of one rule. */
export function findingsOf(report: Report, rule: string): Finding[] {
  return report.findings.filter((finding) => finding.rule === rule);
}

/** The places of a finding as `path:line:column`. */
export function placesOf({ places }: Finding): string[] {
  return places.map(({ path, line, column }) => `${path}:${line}:${column}`);
}
