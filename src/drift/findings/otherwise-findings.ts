import { byLanguage, type Language } from '#catalogue';
import type { Compare } from '../comparison/compare-all.ts';
import type { Comparison } from '../comparison/comparison.ts';
import type { Editions } from '../editions.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Vocabulary } from '../glossary/glossary-lookup.ts';
import type { Finding } from '../report.ts';
import { ruleUrl } from '../rule-pages.ts';
import { approvedWords, glossaryTerm } from '../rules/glossary-term.ts';
import { named } from '../words.ts';
import { inPage } from './finding-places.ts';
import { type PagePiece, type TermOtherwise, termsOtherwise } from './terms-otherwise.ts';

/**
 * One finding for each term that a page renders otherwise than the glossary has it. Pages are compared within their
 * edition: what comes from another source may speak of something else.
 *
 * @param comparisons - all with the first page of the newest edition
 */
export function otherwiseFindings(
  blueprint: string,
  { editions }: Editions,
  comparisons: readonly Comparison[],
  compare: Compare,
  vocabulary: Vocabulary,
): Finding[] {
  if (vocabulary.glossary.terms.length === 0) return [];
  return editions.flatMap(({ pages }, index) => {
    const [first, ...rest] = pages;
    if (rest.length < 2) return [];
    const own =
      index === 0
        ? comparisons.filter(({ other }) => pages.includes(other.page))
        : rest.map((page) => compare(first, page));
    return termsOtherwise(own, vocabulary).map((found) => findingOf(blueprint, found));
  });
}

function findingOf(blueprint: string, { term, page, texts: [first, ...rest] }: TermOtherwise): Finding {
  const { id, severity, confidence } = glossaryTerm;
  const { language } = page;
  const others = first.others.map((one): Language => one.page.language).sort(byLanguage);
  const approved = approvedWords(term, language);
  return {
    rule: id,
    severity,
    confidence,
    class: glossaryTerm.class,
    blueprint,
    languages: [language, ...others].sort(byLanguage),
    places: [placeOf(first.odd), ...[...rest.map(({ odd }) => odd), ...first.others].map(placeOf)],
    message: `${language} renders “${term.term}” otherwise: the glossary has ${approved}, as ${named(others)} do here.`,
    help: `Write ${approved}. What is also right is added to ${term.place.path}.`,
    url: ruleUrl(id),
    fingerprint: fingerprint(id, blueprint, language, term.term),
  };
}

function placeOf({ page, piece: { line, column, text } }: PagePiece): Finding['places'][number] {
  return inPage(page, { path: page.path, line, column }, text);
}
