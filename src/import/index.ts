export { type ConversionKind, conversionKinds } from './conversion.ts';
export { type ImportedPage, importPage, type ImportOptions } from './import-page.ts';
export { importedPath, importedSlug } from './imported-path.ts';
export {
  type CatalogueImport,
  type ImportedFile,
  type ImportInput,
  importRepositories,
} from './repository/import-repositories.ts';
export { languageOfName, languageOfText } from './repository/language-of.ts';
export { nameOf, PathCollision, planPages } from './repository/pages.ts';
export { assetsFolder } from './repository/assets.ts';
export type { AddressChange } from './repository/catalogue-addresses.ts';
export type { HeadingIdOrigin } from './repository/heading-ids.ts';
export type { IdentityOrigin } from './repository/identity.ts';
export { isImage, isPage, isTableOfContents, type Repository } from './repository/repository.ts';
export { sourceRequest, type SourcePages, type SourceRequest } from './repository/source-pages.ts';
export { type ImportRule, importRules, type ImportWarning } from './warning.ts';
