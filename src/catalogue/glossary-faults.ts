import type { Diagnostic, Place } from './diagnostic.ts';
import type { GlossaryTerm, Wordings } from './glossary.ts';
import { type Language, languageCodes } from './languages.ts';
import { repeatedValues } from './repeated-values.ts';
import { diagnose } from './rules.ts';
import type { KeyPath, YamlText } from './yaml-text.ts';

/**
 * Tells what in a glossary contradicts itself: a concept that is listed twice, and a wording that is to be avoided and
 * is approved, or that nothing is approved instead of. The rest of the glossary is used.
 */
export function glossaryFaults(
  terms: readonly GlossaryTerm[],
  path: string,
  yaml: YamlText,
): { used: GlossaryTerm[]; faults: Diagnostic[] } {
  const names = terms.map(({ term }, index) => ({
    value: folded(term),
    keys: ['terms', index, 'term'],
    message: `terms.${index}.term: “${term}” is listed twice`,
  }));
  const placeOf = (keys: KeyPath): Place => ({ path, ...yaml.valuePositionOf(keys) });
  const approved = new Map<string, Place>();
  terms.forEach((term, index) => {
    eachWording(term.approved, ['terms', index], (language, wording, keys) => {
      const key = `${language} ${folded(wording)}`;
      if (!approved.has(key)) approved.set(key, placeOf(keys));
    });
  });
  const faults = repeatedValues(path, yaml, names);
  const first = new Set<string>();
  const used = terms.flatMap((term, index) => {
    const avoid: Partial<Record<Language, string[]>> = {};
    eachWording(term.avoid, ['terms', index, 'avoid'], (language, wording, keys) => {
      const twin = approved.get(`${language} ${folded(wording)}`);
      const fault = (said: string, help: string, ...related: Place[]): void =>
        void faults.push(
          diagnose(
            'data-file-malformed',
            {
              message: `terms.${index}.avoid.${language}: ${said}`,
              help: `${help} Until then it may be used.`,
            },
            placeOf(keys),
            ...related,
          ),
        );
      if (twin)
        fault(
          `“${wording}” is to be avoided, but line ${twin.line} approves it.`,
          'Take it out of one of the two places.',
          twin,
        );
      else if (!term.approved[language])
        fault(
          `“${wording}” is to be avoided, but there is nothing to write instead.`,
          `Add “${language}” to “${term.term}”, with what it is called.`,
        );
      else (avoid[language] ??= []).push(wording);
    });
    const key = folded(term.term);
    if (first.has(key)) return [];
    first.add(key);
    return [{ ...term, avoid }];
  });
  return { used, faults };
}

/** @param look - is given each wording with where it stands in the file */
function eachWording(
  wordings: Wordings,
  keys: KeyPath,
  look: (language: Language, wording: string, keys: KeyPath) => void,
): void {
  for (const language of languageCodes) {
    wordings[language]?.forEach((wording, index) => {
      // A text that stands alone has no place in a list, and then the place of its parent is found.
      look(language, wording, [...keys, language, index]);
    });
  }
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
