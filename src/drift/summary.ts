import type { Blueprint, Catalogue, Language, Severity } from '#catalogue';
import type { Finding, Pair, Summary, Verdict } from './report.ts';

/** Counts the findings of each severity, the verdicts of each kind, and the translations that there are not. */
export function summarize(
  catalogue: Catalogue,
  pairs: readonly Pair[],
  findings: readonly Finding[],
): Summary {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const verdicts = (verdict: Verdict): number => pairs.filter((pair) => pair.verdict === verdict).length;
  return {
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    inSync: verdicts('in-sync'),
    drifted: verdicts('drifted'),
    cosmetic: verdicts('cosmetic'),
    unknown: verdicts('unknown'),
    missing: findings
      .filter(({ rule }) => rule === 'translation-missing')
      .reduce((sum, { languages }) => sum + languages.length, 0),
    absent: absentIn(catalogue),
    known: findings.filter(({ known }) => known !== undefined).length,
  };
}

/** How many translations there are not, on purpose. */
function absentIn({ blueprints, languages, absences }: Catalogue): number {
  const isAbsent = ({ id, pages }: Blueprint, language: Language): boolean =>
    absences.has(id, language) && !pages.some((page) => page.language === language);
  return blueprints.reduce(
    (sum, blueprint) => sum + languages.filter((language) => isAbsent(blueprint, language)).length,
    0,
  );
}
