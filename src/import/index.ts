export { type ImportedPage, importPage, type ImportOptions } from './import-page.ts';
export { importedPath, type ImportTarget } from './imported-path.ts';
export { type ImportRule, importRules, type ImportWarning } from './warning.ts';
