import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// The modules of this repository as a browser loads them: without a bundler, so that what is measured is the source.

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A module of the repository as JavaScript.
 *
 * @param path - from the repository's root
 * @throws Error when there is no such file, or its path leads out of the repository
 */
export async function moduleOf(path: string): Promise<string> {
  const file = resolve(root, path);
  if (relative(root, file).startsWith('..')) throw new Error(`${path} is not a module of the repository.`);
  const source = await readFile(file, 'utf8');
  return file.endsWith('.ts') ? stripTypeScriptTypes(source) : source;
}

/** The address of a module of the repository on the benchmark's server. */
export function moduleAddress(path: string): string {
  return `/project/${path}`;
}

/** An empty page that can import the modules of the repository. */
export async function blankPage(locale: string): Promise<string> {
  const imports = JSON.stringify(await importMap());
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>Blank</title><link rel="icon" href="data:,"><script type="importmap">${imports}</script>`;
}

/** Doors and libraries that the search in the browser imports by name. */
async function importMap(): Promise<{ imports: Record<string, string> }> {
  const manifest = JSON.parse(await readFile(resolve(root, 'package.json'), 'utf8')) as {
    imports: Record<string, string>;
    dependencies: Record<string, string>;
  };
  const doors = Object.entries(manifest.imports).map(([name, path]) => [name, moduleAddress(path.slice(2))]);
  const libraries = Object.keys(manifest.dependencies).flatMap((name) => {
    const file = libraryFile(name);
    return file ? [[name, moduleAddress(file)]] : [];
  });
  return { imports: Object.fromEntries([...doors, ...libraries]) as Record<string, string> };
}

/** A library's main file from the repository's root; null where it has none or is installed elsewhere. */
function libraryFile(name: string): string | null {
  try {
    const file = relative(root, fileURLToPath(import.meta.resolve(name, pathToFileURL(root))));
    return file.startsWith('..') ? null : file;
  } catch {
    return null;
  }
}
