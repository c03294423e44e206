import {
  addressOf,
  type Blueprint,
  byPlace,
  type Catalogue,
  catalogueRules,
  type Diagnostic,
  type Language,
  Memory,
  type Page,
  severities,
} from '#catalogue';
import { markdownRules, type Outline, type PageReading } from '#markdown';
import { findingsOn } from './findings/blueprint-findings.ts';
import { comparer } from './comparison/compare-all.ts';
import { editionsOf } from './editions.ts';
import { orderOf } from './evidence/direction.ts';
import { fingerprint } from './fingerprint.ts';
import { checkLinks } from './links.ts';
import { judgePairs } from './pairs.ts';
import { navigationFindings } from './findings/navigation-findings.ts';
import { withBaseline } from './findings/known-findings.ts';
import { findingsInPage } from './findings/page-findings.ts';
import { type PageView, viewPage } from './comparison/page-view.ts';
import type { Past, SourceHistory } from './past.ts';
import type { Finding, Pair, Place, Report } from './report.ts';
import { ruleUrl } from './rule-pages.ts';
import { comparingRules, pageRules } from './rules/index.ts';
import { summarize } from './summary.ts';

/** What a check looks at. */
export interface Checked {
  readonly catalogue: Catalogue;
  /** The pages as documents, by path. */
  readonly documents: ReadonlyMap<string, PageReading>;
  /** What is known of the time before. Nothing, where there is no history. */
  readonly past?: Past;
  /** The repository of the source texts, where it is at hand. */
  readonly source?: SourceHistory | undefined;
  /** Blueprints that are in it as they were are not compared again. */
  readonly memory?: Memory;
}

/**
 * Checks a catalogue: its pages one by one, and the translations of each blueprint against each other.
 * Pages that cannot be read are reported and left out of the comparison.
 */
export function checkCatalogue(checked: Checked): Report {
  const { catalogue, documents, source, memory = new Memory() } = checked;
  const past: Past = checked.past ?? new Map();
  const { blueprints, languages, sources, applications, absences, glossary } = catalogue;
  const diagnostics = [
    ...catalogue.diagnostics,
    ...checkLinks(catalogue, documents),
    ...problemsOf(documents),
  ];
  diagnostics.sort((a, b) => byPlace(a.places[0], b.places[0]) || (a.rule < b.rule ? -1 : 1));
  const identities = new Map(
    blueprints.flatMap(({ id, pages }) => pages.map(({ path }) => [path, id] as const)),
  );
  const slugs = new Map(
    blueprints.flatMap(({ pages }) => pages.map(({ path }) => [path, pages[0].slug] as const)),
  );
  const findings: Finding[] = diagnostics.map((diagnostic) => diagnosticFinding(diagnostic, identities));
  findings.push(...navigationFindings(catalogue));
  const pairs: Pair[] = [];
  const slugNames = JSON.stringify([...slugs]);
  for (const blueprint of blueprints) {
    // All that the outcome depends on has to be named here.
    const inputs = [
      ...blueprint.pages,
      ...blueprint.pages.map(({ path }) => documents.get(path)),
      ...blueprint.pages.map(({ path }) => past.get(path)),
      source,
      ...languages,
      sources,
      applications,
      absences,
      glossary,
      slugNames,
    ];
    const outcome = memory.recall(`blueprint ${blueprint.id}`, inputs, () =>
      checkBlueprint(blueprint, slugs, { catalogue, documents, past, source }),
    );
    findings.push(...outcome.findings);
    pairs.push(...outcome.pairs);
  }
  const told = withBaseline(withOwnFingerprints(sortFindings(findings)), catalogue.baseline);
  return {
    schema: 1,
    catalogue: {
      languages,
      blueprints: blueprints.length,
      pages: blueprints.reduce((sum, { pages }) => sum + pages.length, 0),
    },
    summary: summarize(catalogue, pairs, told),
    pairs,
    findings: told,
  };
}

/** Compares the translations of a blueprint with each other. */
function checkBlueprint(
  blueprint: Blueprint,
  slugs: ReadonlyMap<string, string>,
  { catalogue, documents, past, source }: Checked & { past: Past },
): Pick<Report, 'findings' | 'pairs'> {
  const { languages, sources, applications, absences, glossary } = catalogue;
  const outlineOf = (page: Page): Outline => documents.get(page.path)?.outline ?? { blocks: [] };
  const views = new Map<Page, PageView>();
  const viewOf = (page: Page): PageView => {
    const view = views.get(page) ?? viewPage(page, outlineOf(page), applications, slugs);
    views.set(page, view);
    return view;
  };
  const compare = comparer(viewOf);
  const readable = blueprint.pages.filter(({ path }) => !isBroken(documents.get(path)));
  const [first, ...rest] = readable;
  if (!first) return { findings: [], pairs: [] };
  const compared = { ...blueprint, pages: [first, ...rest] as const };
  const dating = { source: source ?? null, sources, past };
  const pairs = judgePairs(compared, { ...dating, applications, rules: comparingRules, outlineOf, compare });
  const order = (a: string, b: string): number | null => orderOf(a, b, readable, dating).order;
  const toTranslate = languagesToTranslate(languages, blueprint.pages, readable).filter(
    (language) => !absences.has(blueprint.id, language),
  );
  return {
    findings: [
      ...readable.flatMap((page) =>
        findingsInPage({ page, outline: outlineOf(page), applications, glossary, languages }, blueprint.id),
      ),
      ...findingsOn(compared, editionsOf(compared, sources, order), toTranslate, compare, pairs, catalogue),
    ],
    pairs,
  };
}

/** Tells whether a page's text could not be parsed, so that comparing it would report its whole content as missing. */
function isBroken(document: PageReading | undefined): boolean {
  return !document?.readable;
}

/** A page that is there but cannot be read is not a missing translation. */
function languagesToTranslate(
  languages: readonly Language[],
  pages: readonly Page[],
  readable: readonly Page[],
): Language[] {
  return languages.filter(
    (language) =>
      !pages.some((page) => page.language === language) ||
      readable.some((page) => page.language === language),
  );
}

function problemsOf(documents: ReadonlyMap<string, PageReading>): Diagnostic[] {
  return [...documents].flatMap(([path, { problems }]) =>
    problems.map(({ rule, message, help, line, column }) => ({
      rule,
      severity: markdownRules[rule],
      message,
      help,
      places: [{ path, line, column }] as const,
    })),
  );
}

function diagnosticFinding(
  { rule, severity, message, help, places }: Diagnostic,
  identities: ReadonlyMap<string, string>,
): Finding {
  const [{ path }] = places;
  const language = addressOf(path)?.language ?? null;
  const identity = identities.get(path);
  // A page keeps its findings when it moves.
  const subject = identity === undefined ? path : [identity, language ?? ''];
  const located = places.map((place): Place => ({
    ...place,
    language: addressOf(place.path)?.language ?? null,
  }));
  const [first, ...rest] = located;
  if (!first) throw new RangeError('A diagnostic has at least one place.');
  return {
    rule,
    severity,
    confidence: 1,
    class: 'semantic',
    blueprint: identity ?? null,
    languages: language ? [language] : [],
    places: [first, ...rest],
    message,
    help,
    url: ruleUrl(rule),
    fingerprint: fingerprint(rule, subject, withoutPlaces(message)),
  };
}

/** What a message says when the lines that it speaks of are left out: they change with every line above. */
function withoutPlaces(message: string): string {
  return message.replaceAll(/\bline \d+|\b\d+:\d+(?:-\d+:\d+)?/g, '');
}

/** Gravest first; within a severity as found: single pages by place, then blueprint by blueprint. */
function sortFindings(findings: readonly Finding[]): Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** Tells findings apart that are about the same thing, such as one mistake made twice on a page. */
function withOwnFingerprints(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const earlier = counts.get(finding.fingerprint) ?? 0;
    counts.set(finding.fingerprint, earlier + 1);
    return earlier === 0
      ? finding
      : { ...finding, fingerprint: fingerprint(finding.fingerprint, String(earlier)) };
  });
}

/** Ids of all rules, in alphabetical order. */
export const ruleIds: readonly string[] = [
  ...Object.keys(catalogueRules),
  ...Object.keys(markdownRules),
  ...comparingRules.map(({ id }) => id),
  ...pageRules.map(({ id }) => id),
  'baseline-outdated',
  'edition-behind',
  'edition-unordered',
  'text-behind',
  'navigation-differs',
  'translation-missing',
].sort();
