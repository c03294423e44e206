import { type Blueprint, byLanguage, type Catalogue, type Language, type Page, pageIn } from '#catalogue';
import { commitOf, type Finding, type Pair, type Report } from '#drift';
import type { Outline, PageReading } from '#markdown';
import type { DriftState } from './states.ts';
import { countWords, wordsAt, wordsInBlocks } from './words.ts';

/** How a blueprint stands in one language. */
export interface LanguageStanding {
  readonly language: Language;
  readonly state: DriftState;
  /** How many words of the leading text moved, or are not in this one: what there is to translate. */
  readonly words: number;
  /** How many days the source of the leading text is younger; null where that is not known, or nothing is behind. */
  readonly lag: number | null;
  /** The languages whose text is newer. */
  readonly ahead: readonly Language[];
}

/** How a blueprint stands in every language of the catalogue. */
export interface BlueprintStanding {
  readonly blueprint: string;
  readonly languages: readonly LanguageStanding[];
}

/** A checked catalogue, as far as it tells how its blueprints stand. */
export interface CheckedCatalogue {
  readonly catalogue: Pick<Catalogue, 'blueprints' | 'languages' | 'sources'>;
  readonly documents: ReadonlyMap<string, PageReading>;
  readonly report: Pick<Report, 'pairs' | 'findings'>;
}

/** Tells how every blueprint of a catalogue stands in every language. */
export function standingsOf({ catalogue, documents, report }: CheckedCatalogue): BlueprintStanding[] {
  const pairs = Map.groupBy(report.pairs, ({ blueprint }) => blueprint);
  const findings = Map.groupBy(report.findings, ({ blueprint }) => blueprint);
  const outlineOf = (path: string): Outline => documents.get(path)?.outline ?? { blocks: [] };
  return catalogue.blueprints.map((blueprint) => {
    const own = { pairs: pairs.get(blueprint.id) ?? [], findings: findings.get(blueprint.id) ?? [] };
    const subject = { blueprint, outlineOf, ...own, sources: catalogue.sources };
    return {
      blueprint: blueprint.id,
      languages: catalogue.languages.map((language) => standingIn(subject, language)),
    };
  });
}

interface Subject {
  readonly blueprint: Blueprint;
  readonly pairs: readonly Pair[];
  readonly findings: readonly Finding[];
  readonly sources: Catalogue['sources'];
  readonly outlineOf: (path: string) => Outline;
}

function standingIn(subject: Subject, language: Language): LanguageStanding {
  const { blueprint, findings } = subject;
  const page = pageIn(blueprint, language);
  const nothing = { language, lag: null, ahead: [] };
  if (!page) {
    const isMissing = findings.some(
      ({ rule, languages }) => rule === 'translation-missing' && languages.includes(language),
    );
    if (!isMissing) return { ...nothing, state: 'absent', words: 0 };
    const { path, language: leading } = leadingPage(subject);
    return { ...nothing, state: 'missing', words: wordsInBlocks(subject.outlineOf(path).blocks, leading) };
  }
  const pairs = subject.pairs.filter(({ languages }) => languages.includes(language));
  const led = pairs.filter(
    ({ verdict, leader }) => verdict === 'drifted' && leader !== null && leader !== language,
  );
  if (led.length > 0) return behind(subject, page, led);
  const gaps = findings.filter((finding) => lacksText(finding, language));
  const words = gaps.reduce((sum, finding) => sum + wordsOfGap(subject, finding, language), 0);
  const isUnclear = pairs.some(({ verdict, leader }) =>
    verdict === 'unknown' ? leader !== language : verdict === 'drifted' && leader === null,
  );
  if (isUnclear) return { ...nothing, state: 'unclear', words };
  const isBroken = findings.some(
    ({ severity, places: [place] }) => severity === 'error' && place.path === page.path,
  );
  return { ...nothing, state: gaps.length > 0 || isBroken ? 'incomplete' : 'in-sync', words };
}

function behind(subject: Subject, page: Page, led: readonly Pair[]): LanguageStanding {
  const { blueprint, findings, sources } = subject;
  const { language } = page;
  const front = leadingPage(subject);
  const pair = led.find(({ leader }) => leader === front.language) ?? led[0];
  const moved = (pair?.moved ?? []).filter((text) => text.class === 'semantic');
  const inMoved = moved.reduce((sum, { language: told, words }) => {
    const newer = words.filter((run) => run.moved !== 'removed').map(({ text }) => text);
    return sum + (words.every((run) => run.moved === 'removed') ? 0 : countWords(newer.join(''), told));
  }, 0);
  const inGaps = findings
    .filter((finding) => lacksText(finding, language))
    .reduce((sum, finding) => sum + wordsOfGap(subject, finding, language), 0);
  const leader = pageIn(blueprint, pair?.leader ?? front.language) ?? front;
  const [older, newer] = [page, leader].map((each) => sources.get(commitOf(each))?.date);
  return {
    language,
    state: 'behind',
    // What moved as a whole is a gap, too.
    words: moved.length > 0 ? inMoved : inGaps,
    lag: older && newer ? daysBetween(older, newer) : null,
    ahead: [...new Set(led.flatMap((each) => each.leader ?? []))].sort(byLanguage),
  };
}

/** The page that no other one leads; of several, the first. */
function leadingPage({ blueprint, pairs }: Subject): Page {
  const isLed = ({ language }: Page): boolean =>
    pairs.some(
      ({ verdict, languages, leader }) =>
        verdict === 'drifted' && leader !== null && leader !== language && languages.includes(language),
    );
  return blueprint.pages.find((page) => !isLed(page)) ?? blueprint.pages[0];
}

/** Rules about text that stands in a page and is not in its language. */
const untranslated = ['text-untranslated', 'text-foreign'];

/** Tells whether a finding is about text that a language lacks. */
function lacksText({ rule, places, cause }: Finding, language: Language): boolean {
  const own = places.filter((place) => place.language === language);
  if (untranslated.includes(rule)) return own.length > 0;
  // The odd ones out are named first; of the two sides of a gap, nothing stands on the one that lacks it.
  const isGap = cause !== undefined && rule.endsWith('-missing') && places[0].excerpt === undefined;
  return isGap && own.some(({ excerpt }) => excerpt === undefined);
}

function wordsOfGap({ outlineOf }: Subject, { rule, places }: Finding, language: Language): number {
  if (untranslated.includes(rule)) {
    const own = places.filter((place) => place.language === language);
    return own.reduce((sum, place) => sum + wordsAt(outlineOf(place.path), place, language), 0);
  }
  const there = places.find(({ excerpt, language: other }) => excerpt !== undefined && other !== null);
  return there?.language ? wordsAt(outlineOf(there.path), there, there.language) : 0;
}

const day = 86_400_000;

/** Whole days from one time to another, at least 0. */
function daysBetween(older: string, newer: string): number {
  return Math.max(0, Math.round((Date.parse(newer) - Date.parse(older)) / day));
}
