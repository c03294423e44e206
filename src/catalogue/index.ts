export { type Absence, Absences, absencesPath } from './absences.ts';
export {
  type Address,
  addressOf,
  type FileReference,
  pathOf,
  resolveReference,
  urlPathOf,
} from './address.ts';
export {
  type Application,
  Applications,
  applicationsPath,
  type Mention,
  readApplications,
} from './applications.ts';
export { type Catalogue, pagesOf, readCatalogue } from './catalogue.ts';
export { Baseline, type BaselineEntry, baselineJsonSchema, baselinePath, writeBaseline } from './baseline.ts';
export {
  byPlace,
  type Diagnostic,
  type Place,
  severities,
  type Severity,
  type TextFile,
} from './diagnostic.ts';
export {
  type FrontMatter,
  frontMatterJsonSchema,
  frontMatterKeys,
  frontMatterSchema,
} from './front-matter.ts';
export { type Glossary, glossaryPath, type GlossaryTerm, type Wordings } from './glossary.ts';
export { byLanguage, isLanguage, type Language, languageCodes, languageRow, languages } from './languages.ts';
export { isIgnored } from './ignored-files.ts';
export { Memory } from './memory.ts';
export { type Navigation, navigationPath } from './navigation.ts';
export { writeNavigation } from './navigation-file.ts';
export {
  type Area,
  type ListedLink,
  type ListedPage,
  type NavigationEntry,
  type NavigationStep,
  pagesInOrder,
  stepsThrough,
} from './navigation-tree.ts';
export { type Page, readPage } from './page.ts';
export { type Blueprint, pageIn } from './pairing.ts';
export { addRedirects, isSlug, readRedirects, type Redirect, redirectsPath } from './redirects.ts';
export { type CatalogueRule, catalogueRules, diagnose } from './rules.ts';
export { readSources, type SourceCommit, Sources, sourcesPath, writeSources } from './sources.ts';
export { nearest, suggestion } from './suggestion.ts';
