import { type Blueprint, byLanguage, type Language, type Page } from '#catalogue';
import { type Compare, compareAll } from '../comparison/compare-all.ts';
import { describeDifference } from './describe.ts';
import { languagesOf, type SharedDifference, sharedDifferences } from './differences.ts';
import { type Editions } from '../editions.ts';
import { editionsBehind } from './editions-behind.ts';
import { inPage, pairOf, placesOf } from './finding-places.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Finding, Pair } from '../report.ts';
import { ruleUrl } from '../rule-pages.ts';
import { comparingRules } from '../rules/index.ts';
import { otherwiseFindings } from './otherwise-findings.ts';
import type { Vocabulary } from '../glossary/glossary-lookup.ts';
import { textsBehind } from './texts-behind.ts';
import { named, shorten } from '../words.ts';

/** The findings on one blueprint: translations that there are not, editions that are behind, differences. */
export function findingsOn(
  blueprint: Blueprint,
  editions: Editions,
  languages: readonly Language[],
  compare: Compare,
  pairs: readonly Pair[],
  vocabulary: Vocabulary,
): Finding[] {
  const reference = editions.editions[0].pages[0];
  const comparisons = compareAll(reference, blueprint.pages, compare);
  const inSync = (a: Page, b: Page): boolean => pairOf(pairs, a, b)?.verdict === 'in-sync';
  const differences = sharedDifferences(comparisons, comparingRules, editions, compare, inSync);
  return [
    ...missingTranslations(blueprint, reference, languages),
    ...editionsBehind(blueprint, editions, pairs),
    ...textsBehind(blueprint, editions, pairs),
    ...otherwiseFindings(blueprint.id, editions, comparisons, compare, vocabulary),
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

function differenceFinding(blueprint: Blueprint, difference: SharedDifference): Finding {
  const { rule, odd, others, lacks, values } = difference;
  const words = [...others, ...odd].map(({ spot }) => spot.words).find((found) => found !== undefined) ?? '';
  return {
    rule: rule.id,
    severity: rule.severity,
    confidence: rule.confidence,
    class: rule.class,
    blueprint: blueprint.id,
    languages: [...languagesOf(odd), ...languagesOf(others)].sort(byLanguage),
    places: placesOf([...odd, ...others]),
    ...describeDifference(difference),
    url: ruleUrl(rule.id),
    fingerprint: fingerprint(rule.id, blueprint.id, languagesOf(odd), lacks, values?.odd ?? null, words),
    cause: difference.cause,
  };
}
