export { type Checked, checkCatalogue, ruleIds } from './check.ts';
export { commitOf, type Edition, editionsOf } from './editions.ts';
export type { Past, PastPage, SourceHistory } from './past.ts';
export type { Finding, Pair, Place, Report, Summary, Verdict } from './report.ts';
export { ruleUrl } from './rule-pages.ts';
export { type ReporterName, reporters } from './reporters/index.ts';
export type { ReporterOptions, Style } from './reporters/reporter.ts';
export { default as reportSchema } from './report.schema.json' with { type: 'json' };
