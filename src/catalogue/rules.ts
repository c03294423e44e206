import type { Diagnostic, Place, Severity } from './diagnostic.ts';

/** The rules about single pages and data files, each with its severity. */
export const catalogueRules = {
  'absence-unneeded': 'warning',
  'application-unknown': 'error',
  'data-file-malformed': 'error',
  'file-ignored': 'info',
  'front-matter-missing': 'error',
  'front-matter-unreadable': 'error',
  'identity-conflict': 'error',
  'identity-duplicate': 'error',
  'identity-missing': 'warning',
  'key-malformed': 'error',
  'key-missing': 'error',
  'key-unknown': 'info',
  'language-unknown': 'warning',
  'link-broken': 'error',
  'navigation-entry-broken': 'error',
  'navigation-page-unlisted': 'warning',
  'redirect-broken': 'error',
  'source-commit-unknown': 'info',
} as const satisfies Record<string, Severity>;

/** Id of a rule about single pages and data files. */
export type CatalogueRule = keyof typeof catalogueRules;

/** Makes a diagnostic of one of the {@link catalogueRules}. */
export function diagnose(
  rule: CatalogueRule,
  { message, help }: { message: string; help: string },
  ...places: [Place, ...Place[]]
): Diagnostic {
  return { rule, severity: catalogueRules[rule], message, help, places };
}
