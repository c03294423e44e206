import {
  type Blueprint,
  type Language,
  languageCodes,
  type Page,
  type Place as CataloguePlace,
} from '#catalogue';
import { type Compare, compareAll } from './compare-all.ts';
import { describeDifference } from './describe.ts';
import { languagesOf, type Part, type SharedDifference, sharedDifferences } from './differences.ts';
import { type Editions } from './editions.ts';
import { fingerprint } from './fingerprint.ts';
import type { Finding, Place } from './report.ts';
import { ruleUrl } from './rule-pages.ts';
import { comparingRules } from './rules/index.ts';
import { named, shorten, shortHash, verb } from './words.ts';

/** The findings on one blueprint: translations that there are not, editions that are behind, differences. */
export function findingsOn(
  blueprint: Blueprint,
  editions: Editions,
  languages: readonly Language[],
  compare: Compare,
): Finding[] {
  const reference = editions.editions[0].pages[0];
  const comparisons = compareAll(reference, blueprint.pages, compare);
  const differences = sharedDifferences(comparisons, comparingRules, editions, compare);
  return [
    ...missingTranslations(blueprint, reference, languages),
    ...editionsBehind(blueprint, editions, differences),
    ...differences.map((difference) => differenceFinding(blueprint, difference)),
  ];
}

function missingTranslations(
  blueprint: Blueprint,
  reference: Page,
  languages: readonly Language[],
): Finding[] {
  const missing = languages.filter((language) => !blueprint.pages.some((page) => page.language === language));
  if (missing.length === 0) return [];
  const rule = 'translation-missing';
  return [
    {
      rule,
      severity: 'warning',
      confidence: 1,
      class: 'semantic',
      blueprint: blueprint.id,
      languages: missing,
      places: [inPage(reference, reference.placeOf('title'), reference.frontMatter.title)],
      message: `“${shorten(reference.frontMatter.title)}” is not translated into ${named(missing)}.`,
      help: `Translate ${reference.path}, with the same exl-id.`,
      url: ruleUrl(rule),
      fingerprint: fingerprint(rule, blueprint.id, missing),
    },
  ];
}

/** One finding an edition that is not the first: behind it, or not to be ordered. */
function editionsBehind(
  blueprint: Blueprint,
  { editions: [first, ...rest], ordered }: Editions,
  differences: readonly SharedDifference[],
): Finding[] {
  return rest.map((edition, index) => {
    const [behind, ahead] = [
      edition.pages.map(({ language }) => language),
      first.pages.map(({ language }) => language),
    ];
    const visible = differences.some(({ odd, others }) => {
      const [oddOnes, theOthers] = [languagesOf(odd), languagesOf(others)];
      const apart = (side: readonly Language[], far: readonly Language[]): boolean =>
        behind.some((language) => side.includes(language)) &&
        ahead.some((language) => far.includes(language));
      return apart(oddOnes, theOthers) || apart(theOthers, oddOnes);
    });
    // The first of the rest is one edition behind, the next two.
    const steps = index === 0 ? '' : `${index + 1} editions `;
    const rule = ordered ? 'edition-behind' : 'edition-unordered';
    const [older, newer] = [shortHash(edition.commit), shortHash(first.commit)];
    const seen = visible ? '' : ' Nothing in their structure differs.';
    return {
      rule,
      // Different commits without a visible effect are told quietly: mostly nothing of the page had changed.
      severity: visible && ordered ? 'warning' : 'info',
      confidence: visible ? 0.99 : 0.5,
      class: 'semantic',
      blueprint: blueprint.id,
      languages: [...behind, ...ahead].sort((a, b) => languageCodes.indexOf(a) - languageCodes.indexOf(b)),
      places: placesOf(
        [...edition.pages, ...first.pages].map((page) => ({ page, spot: page.placeOf('source-git-commit') })),
      ),
      message: ordered
        ? `${named(behind)} ${verb(behind, 'is', 'are')} ${steps}behind ${named(ahead)}: translated from ${older} of ${day(edition.date)}, not from ${newer} of ${day(first.date)}.${seen}`
        : `${named(behind)} ${verb(behind, 'comes', 'come')} from source commit ${older}, ${named(ahead)} from ${newer}; which is newer is not known.${seen}`,
      help: ordered
        ? `Bring ${named(behind)} to source commit ${newer}.`
        : 'Add both commits with their dates to sources.yaml.',
      url: ruleUrl(rule),
      fingerprint: fingerprint(rule, blueprint.id, edition.commit, first.commit),
    };
  });
}

function day(date: string | null): string {
  return date ? `${new Date(date).toISOString().slice(0, 16).replace('T', ' ')} UTC` : 'an unknown date';
}

function differenceFinding(blueprint: Blueprint, difference: SharedDifference): Finding {
  const { rule, odd, others, lacks, values } = difference;
  const words = [...others, ...odd].map(({ spot }) => spot.words).find((found) => found !== undefined) ?? '';
  return {
    rule: rule.id,
    severity: rule.severity,
    confidence: rule.confidence,
    class: rule.class,
    blueprint: blueprint.id,
    languages: [...languagesOf(odd), ...languagesOf(others)].sort(
      (a, b) => languageCodes.indexOf(a) - languageCodes.indexOf(b),
    ),
    places: placesOf([...odd, ...others]),
    ...describeDifference(difference),
    url: ruleUrl(rule.id),
    fingerprint: fingerprint(rule.id, blueprint.id, languagesOf(odd), lacks, values?.odd ?? null, words),
  };
}

function placesOf(parts: readonly Part[]): [Place, ...Place[]] {
  const [first, ...rest] = parts.map(({ page, spot }) =>
    inPage(page, { path: page.path, ...spot }, spot.words),
  );
  if (!first) throw new RangeError('A finding has at least one place.');
  return [first, ...rest];
}

function inPage(page: Page, { line, column }: CataloguePlace, words?: string): Place {
  const excerpt = words ? shorten(words) : undefined;
  return { path: page.path, language: page.language, line, column, ...(excerpt && { excerpt }) };
}
