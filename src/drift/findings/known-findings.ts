import { type Baseline, type BaselineEntry, baselinePath, type Place } from '#catalogue';
import { fingerprint } from '../fingerprint.ts';
import type { Finding } from '../report.ts';
import { ruleUrl } from '../rule-pages.ts';
import { shorten } from '../words.ts';

const rule = 'baseline-outdated';

/**
 * Marks the findings that a baseline lists, and tells which of its entries say nothing any more. What is wrong with the
 * baseline itself cannot be accepted by it.
 *
 * @param findings - gravest first, each with a fingerprint of its own
 */
export function withBaseline(findings: readonly Finding[], baseline: Baseline | null): Finding[] {
  if (!baseline) return [...findings];
  const found = new Set<string>();
  const marked = findings.map((finding) => {
    const entry = finding.places[0].path === baselinePath ? undefined : baseline.get(finding.fingerprint);
    if (!entry) return finding;
    found.add(entry.fingerprint);
    return { ...finding, known: entry.reason };
  });
  // An entry that stands there twice is told as such.
  const outdated = baseline.entries.filter(
    (entry) => !found.has(entry.fingerprint) && baseline.get(entry.fingerprint) === entry,
  );
  const places = baseline.placesOf(outdated);
  return [
    ...marked,
    ...outdated.flatMap((entry, index) => {
      const place = places[index];
      return place ? [outdatedFinding(entry, place)] : [];
    }),
  ];
}

function outdatedFinding(
  { fingerprint: known, rule: was, path, message }: BaselineEntry,
  place: Place,
): Finding {
  const where = [was, path].filter((part) => part !== undefined).join(' in ');
  const named = where === '' ? known : `${known} (${where})`;
  const onlyByHistory =
    was === 'text-behind'
      ? ' Only Git tells of it: in a clone without the history, leave the entry there.'
      : '';
  return {
    rule,
    severity: 'info',
    confidence: 1,
    class: 'semantic',
    blueprint: null,
    languages: [],
    places: [
      {
        ...place,
        language: null,
        ...(message !== undefined && message.trim() !== '' && { excerpt: shorten(message) }),
      },
    ],
    message: `The finding ${shorten(named, 120)} no longer occurs.`,
    help: `Take the entry out, or run: isogloss check --update-baseline.${onlyByHistory}`,
    url: ruleUrl(rule),
    fingerprint: fingerprint(rule, known),
  };
}
