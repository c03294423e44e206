import { glob, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

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
  const { imports: doors } = JSON.parse(await readFile(resolve(root, 'package.json'), 'utf8')) as {
    imports: Record<string, string>;
  };
  const libraries = new Set<string>();
  for await (const path of glob(['src/search/*.ts', 'src/search/client/**/*.ts'], { cwd: root })) {
    const source = await readFile(resolve(root, path), 'utf8');
    for (const [, name = ''] of source.matchAll(/(?:from |import\()'([^'.#/][^']*)'/g)) libraries.add(name);
  }
  const files = await Promise.all(
    [...libraries].map(async (name) => [name, moduleAddress(await libraryFile(name))] as const),
  );
  return {
    imports: Object.fromEntries([
      ...Object.entries(doors).map(([name, path]) => [name, moduleAddress(path.slice(2))] as const),
      ...files,
    ]),
  };
}

/** The file of a library, from the repository's root, that a bundler would take. */
async function libraryFile(name: string): Promise<string> {
  const main = relative(root, fileURLToPath(import.meta.resolve(name))).replaceAll('\\', '/');
  const folder = `node_modules/${name}`;
  const description = await readFile(resolve(root, folder, 'package.json'), 'utf8').catch(() => '{}');
  const { module, exports } = JSON.parse(description) as { module?: string; exports?: unknown };
  // Older libraries name their ES module in a field that Node does not know.
  return module !== undefined && exports === undefined ? `${folder}/${module}` : main;
}
