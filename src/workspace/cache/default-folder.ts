import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where what was found out is kept unless something else is asked for: beside our libraries; null without them. */
export function defaultCacheFolder(): string | null {
  const libraries = fileURLToPath(new URL('../../../node_modules', import.meta.url));
  return existsSync(libraries) ? join(libraries, '.cache', 'isogloss') : null;
}
