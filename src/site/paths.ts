import { type Language, urlPathOf } from '#catalogue';
import { type GuideId, hasGuides } from './guides.ts';

/** A page of the catalogue, as far as its addresses depend on it. */
type Addressed = Parameters<typeof urlPathOf>[0];

/** Path of a language's list of blueprints. */
export function homePath(language: Language): string {
  return `/${language}/`;
}

/** Path of a language's search page. */
export function searchPath(language: Language): string {
  return `/${language}/search/`;
}

/** Path of the list of the applications, with how many blueprints each has in which language. */
export function applicationsPath(language: Language): string {
  return `/${language}/applications/`;
}

/** Path of a language's whole navigation tree. */
export function treePath(language: Language): string {
  return `/${language}/navigation/`;
}

/** Path of the list of the blueprints of an application. */
export function applicationPath(language: Language, application: string): string {
  return `/${language}/applications/${encodeURIComponent(application)}/`;
}

/** Path of the list of the blueprints of an area. */
export function areaPath(language: Language, area: string): string {
  return `/${language}/areas/${encodeURIComponent(area)}/`;
}

/** Path of the page that lays a page beside its translations. */
export function comparePath(page: Addressed): string {
  return urlPathOf(page).replace('/blueprints/', '/compare/');
}

/** Path of a language's drift report. */
export function driftPath(language: Language): string {
  return `/${language}/drift/`;
}

/** Path of the drift report of a page's blueprint. */
export function blueprintDriftPath(page: Addressed): string {
  return urlPathOf(page).replace('/blueprints/', '/drift/');
}

/** Path of a language's guides. */
export function guidesPath(language: Language): string {
  return `/${language}/guides/`;
}

/** Path of a guide. */
export function guidePath(language: Language, guide: GuideId): string {
  return `${guidesPath(language)}${guide}/`;
}

/** Path of the list of the rules: in the reader's language where they are written in it, else in English. */
export function rulesPath(language: Language | null): string {
  return language && hasGuides(language) ? `/${language}/rules/` : '/rules/';
}

/** Path of the page of a rule, in the reader's language where it is written in it, else in English. */
export function rulePath(rule: string, language: Language | null): string {
  return `${rulesPath(language)}${rule}/`;
}

/** Path of the Markdown of a page. */
export function markdownPath(page: Addressed): string {
  return `${urlPathOf(page)}index.md`;
}

/** Path of a language's feed. */
export function feedPath(language: Language): string {
  return `/${language}/feed.xml`;
}

/** Path of the list of a language's blueprints for programs that read. */
export function llmsPath(language: Language): string {
  return `/${language}/llms.txt`;
}

/** Path of the texts of all blueprints of a language in one file. */
export function llmsTextPath(language: Language): string {
  return `/${language}/llms-full.txt`;
}

/** Path of the page on which a reader keeps a language's blueprints for when there is no connection. */
export function offlinePath(language: Language): string {
  return `/${language}/offline/`;
}

/** Path of a language's web-app manifest. */
export function manifestPath(language: Language): string {
  return `/${language}/manifest.webmanifest`;
}

/** Path of the picture that a link to a page is shown with elsewhere. */
export function previewPath(page: Addressed): string {
  return `${urlPathOf(page)}preview.png`;
}
