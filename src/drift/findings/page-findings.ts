import { fingerprint } from '../fingerprint.ts';
import type { Finding, Place } from '../report.ts';
import { ruleUrl } from '../rule-pages.ts';
import { pageRules } from '../rules/index.ts';
import type { PageSubject } from '../rules/page-rule.ts';
import type { Spot } from '../rules/rule.ts';
import { shorten } from '../words.ts';

/** What shows in a single page, by rule and then by place. */
export function findingsInPage(subject: PageSubject, blueprint: string): Finding[] {
  const { path, language } = subject.page;
  const place = ({ line, column, words }: Spot): Place => {
    const excerpt = words === undefined ? '' : shorten(words);
    return { path, language, line, column, ...(excerpt !== '' && { excerpt }) };
  };
  return pageRules.flatMap((rule) =>
    rule.find(subject).map(({ spots: [first, ...rest], message, help }): Finding => ({
      rule: rule.id,
      severity: rule.severity,
      confidence: rule.confidence,
      class: rule.class,
      blueprint,
      languages: [language],
      places: [place(first), ...rest.map(place)],
      message,
      help,
      url: ruleUrl(rule.id),
      fingerprint: fingerprint(rule.id, blueprint, language, first.words ?? message),
    })),
  );
}
