export { type SearchManifest, writeSearchIndexes } from './write-search-indexes.ts';
