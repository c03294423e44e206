import { createRequire, isBuiltin } from 'node:module';

// Tells eslint-plugin-boundaries which file an import means. Node itself knows best: it reads the doors
// ("imports") in package.json, which the plugin's own resolver does not.

export const interfaceVersion = 2;

/**
 * @param {string} source what stands in the import: "./page.ts", "#catalogue", "zod"
 * @param {string} importer the path of the file that imports it
 * @returns {{ found: boolean, path?: string | null }}
 */
export function resolve(source, importer) {
  if (isBuiltin(source)) return { found: true, path: null };
  try {
    // What follows a question mark is for Vite: `./theme.js?url` is the address of that file.
    return { found: true, path: createRequire(importer).resolve(source.replace(/\?.*$/, '')) };
  } catch {
    return { found: false };
  }
}
