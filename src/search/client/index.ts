export type { ListedApplication, ListedArea, ListedBlueprint, SearchCatalogue } from '../files.ts';
export { openSearchDialog } from './dialog.ts';
export { mountSearchPage } from './page.ts';
export type { SearchWords } from './words.ts';
