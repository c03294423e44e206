import { type Blueprint, byLanguage } from '#catalogue';
import type { Editions } from '../editions.ts';
import { pairOf, placesOf } from './finding-places.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Finding, Pair, Verdict } from '../report.ts';
import { ruleUrl } from '../rule-pages.ts';
import { named, shortHash, verb } from '../words.ts';

/** Verdicts, the gravest first. */
const grave = ['drifted', 'cosmetic', 'unknown', 'in-sync'] as const satisfies readonly Verdict[];

/** What is said of an edition that is behind, by the gravest verdict on its pages. */
const seen: Readonly<Record<Verdict, string>> = {
  drifted: '',
  cosmetic: ' Only case, punctuation or looks seem to have changed.',
  unknown: ' Whether the text of the source changed between them is not known.',
  'in-sync': ' The text of the source seems to be the same in both.',
};

/** One finding an edition that is not the first: behind it, or not to be ordered. */
export function editionsBehind(
  blueprint: Blueprint,
  { editions: [first, ...rest], ordered }: Editions,
  pairs: readonly Pair[],
): Finding[] {
  return rest.map((edition, index) => {
    const languagesOf = ({ pages }: typeof edition) => pages.map(({ language }) => language);
    const [behind, ahead] = [languagesOf(edition), languagesOf(first)];
    const between = edition.pages.flatMap((a) => first.pages.flatMap((b) => pairOf(pairs, a, b) ?? []));
    const verdict = grave.find((each) => between.some((pair) => pair.verdict === each)) ?? 'unknown';
    const sure = between.filter((pair) => pair.verdict === verdict).map(({ confidence }) => confidence);
    // The first of the rest is one edition behind, the next two.
    const steps = index === 0 ? '' : `${index + 1} editions `;
    const rule = ordered ? 'edition-behind' : 'edition-unordered';
    const [older, newer] = [shortHash(edition.commit), shortHash(first.commit)];
    return {
      rule,
      // Different commits without an effect on the meaning are told quietly.
      severity: verdict === 'drifted' && ordered ? 'warning' : 'info',
      confidence: Math.max(...sure, 0),
      class: verdict === 'cosmetic' ? 'cosmetic' : 'semantic',
      blueprint: blueprint.id,
      languages: [...behind, ...ahead].sort(byLanguage),
      places: placesOf(
        [...edition.pages, ...first.pages].map((page) => ({ page, spot: page.placeOf('source-git-commit') })),
      ),
      message: ordered
        ? `${named(behind)} ${verb(behind, 'is', 'are')} ${steps}behind ${named(ahead)}: translated from ${dated(older, edition.date)}, not from ${dated(newer, first.date)}.${seen[verdict]}`
        : `${named(behind)} ${verb(behind, 'comes', 'come')} from source commit ${older}, ${named(ahead)} from ${newer}; which is newer is not known.${seen[verdict]}`,
      help: ordered
        ? `Bring ${named(behind)} to source commit ${newer}.`
        : 'Add both commits with their dates to sources.yaml.',
      url: ruleUrl(rule),
      fingerprint: fingerprint(rule, blueprint.id, edition.commit, first.commit),
    };
  });
}

/** A commit with its date, where that is known. */
function dated(commit: string, date: string | null): string {
  return date ? `${commit} of ${new Date(date).toISOString().slice(0, 16).replace('T', ' ')} UTC` : commit;
}
