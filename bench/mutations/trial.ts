import { type Language, pagesOf } from '#catalogue';
import type { Finding } from '#drift';
import { type PageReading, readDocument } from '#markdown';
import { commits, withCommit } from './ledger.ts';
import type { CatalogueChange, CatalogueMutator, Change, Mutator, Stand, Target } from './mutation.ts';
import { shapeOf, type SourcePage } from './source-page.ts';
import { isIn, type Region, regionBefore, regionOf } from './units.ts';
import { checkFiles, checkPages, type Group, type Workbench } from './workbench.ts';

/** What a check said of one fault. */
export interface Trial {
  readonly rule: string;
  /** What was done. */
  readonly name: string;
  readonly path: string;
  readonly stand: Stand;
  /** The changed file before and after; how the source commits stand apart. */
  readonly before: string;
  readonly after: string;
  /** The rule found it. */
  readonly found: boolean;
  /** Its finding stands where the change was made, and where the translations have it; null when nothing was found. */
  readonly rightBlock: boolean | null;
  /** The finding names the side first that is odd; null when nothing was found, or two pages leave it open. */
  readonly oddNamed: boolean | null;
  /** What the check found that it did not find before. */
  readonly findings: readonly Finding[];
  /** Those of them that the change does not explain. */
  readonly unexplained: readonly Finding[];
}

/** Makes changes in pages, and checks them. */
export class Trials {
  readonly #bench: Workbench;
  /** What is found before a change, by group, page and stand. */
  readonly #before = new Map<string, ReadonlySet<string>>();

  #beforeInCatalogue: readonly Finding[] | null = null;

  constructor(bench: Workbench) {
    this.#bench = bench;
  }

  /**
   * Changes a page and checks it with its translations.
   *
   * @returns null when the changed page is not what it was meant to be
   */
  run(mutator: Mutator, group: Group, page: SourcePage, change: Change, stand: Stand): Trial | null {
    const restamped = stand === 'same' ? change.text : withCommit(change.text, commits[stand].hash);
    const reading = readDocument(restamped);
    if (!isAsMeant(page, change, reading, mutator.also ?? [])) return null;
    const siblings = group.pages.filter((other) => other !== page);
    const known = this.#knownBefore(group, page, stand);
    const after = checkPages(
      this.#bench,
      [...siblings, { ...page, text: restamped }],
      new Map([[page.path, reading]]),
    );
    const findings = after.filter(({ fingerprint }) => !known.has(fingerprint));
    const expected = expectedRegions(page, change, restamped, reading, siblings);
    const own = findings.filter(({ rule }) => rule === mutator.rule);
    const standsRight = (finding: Finding): boolean => pointsAt(finding, page.path, expected, mutator.within);
    const best = own.find(standsRight) ?? own[0];
    return {
      rule: mutator.rule,
      name: mutator.name,
      path: page.path,
      stand,
      before: page.text,
      after: change.text,
      found: best !== undefined,
      rightBlock: best ? standsRight(best) : null,
      oddNamed: best ? oddNamed(best, page.language, stand, mutator.within ? 0 : siblings.length) : null,
      findings,
      unexplained: findings.filter(
        (finding) =>
          finding !== best &&
          !mutator.also?.includes(finding.rule) &&
          !(own.includes(finding) && standsRight(finding)),
      ),
    };
  }

  /** Changes files of the catalogue and checks all of it. */
  runInCatalogue(
    { rule, name, also = [] }: CatalogueMutator,
    { files, paths, lines }: CatalogueChange,
  ): Trial {
    const { catalogue, files: texts } = this.#bench;
    const all = new Map(pagesOf(catalogue).map((page) => [page.path, page.text]));
    this.#beforeInCatalogue ??= checkFiles(this.#bench, all);
    const findings = withoutKnown(checkFiles(this.#bench, files), this.#beforeInCatalogue);
    const own = findings.filter((finding) => finding.rule === rule);
    const region = { from: { line: lines.from, column: 1 }, to: { line: lines.to, column: 1 } };
    const standsRight = ({ places }: Finding): boolean =>
      places.some((place) => paths.includes(place.path) && isIn(region, place));
    const best = own.find(standsRight) ?? own[0];
    const [changed = ''] = files.keys();
    return {
      rule,
      name,
      path: changed,
      stand: 'same',
      before: texts.get(changed) ?? '',
      after: files.get(changed) ?? '',
      found: best !== undefined,
      rightBlock: best ? standsRight(best) : null,
      oddNamed: null,
      findings,
      unexplained: findings.filter((finding) => finding !== best && !also.includes(finding.rule)),
    };
  }

  #knownBefore(group: Group, page: SourcePage, stand: Stand): ReadonlySet<string> {
    return this.#remember(`${page.path} ${stand} ${group.pages.length}`, () =>
      checkPages(
        this.#bench,
        group.pages.map((other) =>
          other === page ? { ...page, text: withCommit(page.text, commits[stand].hash) } : other,
        ),
      ),
    );
  }

  #remember(key: string, check: () => readonly Finding[]): ReadonlySet<string> {
    const known = this.#before.get(key) ?? new Set(check().map(({ fingerprint }) => fingerprint));
    this.#before.set(key, known);
    return known;
  }
}

/**
 * The findings that are new. Of differences that were there before, a page that is gone changes the languages and so
 * the names: what a rule found in the blueprint before does not count as new.
 */
function withoutKnown(findings: readonly Finding[], known: readonly Finding[]): Finding[] {
  const names = new Set(known.map(({ fingerprint }) => fingerprint));
  const differences = new Set(known.map(({ rule, blueprint }) => `${rule} ${blueprint ?? ''}`));
  return findings.filter(
    ({ fingerprint, blueprint, rule }) =>
      !names.has(fingerprint) &&
      (rule === 'translation-missing' || blueprint === null || !differences.has(`${rule} ${blueprint}`)),
  );
}

/** Tells whether only the blocks that a change may touch have changed, and no page was broken. */
function isAsMeant(
  page: SourcePage,
  { text, target, span, holds }: Change,
  reading: PageReading,
  also: readonly string[],
): boolean {
  if (text === page.text || !reading.readable) return false;
  if (
    reading.problems.some(({ rule }) => !also.includes(rule)) &&
    readDocument(page.text).problems.length === 0
  )
    return false;
  const [before, after] = [page.outline.blocks, reading.outline.blocks];
  const at = 'key' in target ? before.length : target.block;
  const touched = span ?? { at, removed: 'key' in target ? 0 : 1, added: 'key' in target ? 0 : 1 };
  const [oldShapes, newShapes] = [before.map(shapeOf), after.map(shapeOf)];
  const rest = oldShapes.length - touched.at - touched.removed;
  if (newShapes.length !== touched.at + touched.added + rest) return false;
  const kept = (shapes: readonly string[]): string =>
    JSON.stringify([shapes.slice(0, touched.at), rest === 0 ? [] : shapes.slice(-rest)]);
  if (kept(oldShapes) !== kept(newShapes)) return false;
  const [old, changed] = [before[at], after[at]];
  return !holds || (old !== undefined && changed !== undefined && holds(old, changed));
}

/** Where a finding may stand, by path of the page. */
function expectedRegions(
  page: SourcePage,
  { target, own = target, kind }: Change,
  text: string,
  { outline }: PageReading,
  siblings: readonly SourcePage[],
): ReadonlyMap<string, Region | null> {
  return new Map([
    [page.path, regionOfTarget(own, text, outline, kind === 'lacking')],
    ...siblings.map((sibling): [string, Region | null] => [
      sibling.path,
      regionOfTarget(target, sibling.text, sibling.outline, kind === 'extra'),
    ]),
  ]);
}

function regionOfTarget(
  target: Target,
  text: string,
  outline: PageReading['outline'],
  isMissing: boolean,
): Region | null {
  if (!('key' in target)) return isMissing ? regionBefore(outline, target) : regionOf(outline, target);
  const line = text.split('\n').findIndex((found) => found.startsWith(`${target.key}:`)) + 1;
  return { from: { line: Math.max(line, 1), column: 1 }, to: { line: Math.max(line, 1) + 1, column: 1 } };
}

/** Tells whether every place of a finding is where it must be, and the changed page is among them. */
function pointsAt(
  { places }: Finding,
  changed: string,
  expected: ReadonlyMap<string, Region | null>,
  within = false,
): boolean {
  const isRight = places.every((place) => {
    const region = expected.get(place.path);
    return region ? isIn(region, place) : false;
  });
  const paths = new Set(places.map(({ path }) => path));
  return isRight && paths.has(changed) && (within || paths.size > 1);
}

/** @param siblings - how many translations there are to compare the page with; 0 where none is needed */
function oddNamed({ places }: Finding, changed: Language, stand: Stand, siblings: number): boolean | null {
  const isFirst = places[0].language === changed;
  if (siblings === 0 || stand === 'older') return isFirst;
  if (stand === 'newer') return !isFirst;
  return siblings === 1 ? null : isFirst;
}
