export { type SearchedPage, type SearchSource, writeSearchIndexes } from './write-search-indexes.ts';
