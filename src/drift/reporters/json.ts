import type { Report } from '../report.ts';
import type { Reporter } from './reporter.ts';

/** The whole report as one JSON object; `report.schema.json` describes it. */
export const jsonReporter: Reporter = (report, { root }) =>
  `${JSON.stringify(withRoot(report, root), null, 2)}\n`;

/** Paths as the reader can open them. */
function withRoot(report: Report, root: string): Report {
  const located = <Located extends { path: string }>(place: Located): Located => ({
    ...place,
    path: joinPath(root, place.path),
  });
  const findings = report.findings.map((finding) => {
    const [first, ...rest] = finding.places;
    return { ...finding, places: [located(first), ...rest.map(located)] as const };
  });
  const pairs = report.pairs.map((pair) => ({
    ...pair,
    moved: pair.moved.map((moved) => ({ ...moved, places: moved.places.map(located) })),
  }));
  return { ...report, pairs, findings };
}

/** A path below the content folder, from where the reader stands. */
export function joinPath(root: string, path: string): string {
  return root === '' || root === '.' ? path : `${root.replace(/\/+$/, '')}/${path}`;
}
