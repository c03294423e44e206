export { openSearchDialog } from './dialog.ts';
export { mountSearchPage } from './page.ts';
export type { SearchWords } from './words.ts';
