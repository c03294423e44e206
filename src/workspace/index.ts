export { ContentCache, contentKey } from './cache/content-cache.ts';
export { PictureCache } from './cache/picture-cache.ts';
export { defaultCacheFolder } from './cache/default-folder.ts';
export { TrendCache } from './cache/trend-cache.ts';
export {
  type Content,
  ContentFolderError,
  type DocumentCache,
  listContent,
  readContent,
  readContentFiles,
} from './content.ts';
export { readGuarded } from './parse-guard.ts';
export { type ContentFile, decode, readFiles, type StoredFile } from './read-files.ts';
export { watchContent, whenSettled } from './watch.ts';
