export { joinPasts, type PastReading } from './past-reading.ts';
export { type PastCache, readOwnPast } from './own-past.ts';
export { type DatesCache, type PageDates, readPageDates } from './page-dates.ts';
export { type HistoryGap, type PastCatalogue, visitPastCatalogues } from './past-catalogues.ts';
export { readNamedPast } from './named-past.ts';
export { readSourceHistory, type SourceReading } from './source-history.ts';
