export { type Content, ContentFolderError, type DocumentCache, readContent } from './content.ts';
export { readGuarded } from './parse-guard.ts';
export { type ContentFile, decode, readFiles } from './read-files.ts';
