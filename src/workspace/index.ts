export { type Content, ContentFolderError, type DocumentCache, readContent } from './content.ts';
