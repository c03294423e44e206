import { resolve } from 'node:path';

/** Absolute path of the content folder: `ISOGLOSS_CONTENT`, else `content`. */
export function contentRoot(): string {
  return resolve(process.env['ISOGLOSS_CONTENT'] || 'content');
}
