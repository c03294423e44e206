export type { ListedApplication, ListedArea, ListedBlueprint, SearchCatalogue } from '../files.ts';
export { openSearchDialog } from './ui/dialog.ts';
export { mountSearchPage } from './ui/page.ts';
export type { SearchWords } from './ui/words.ts';
