import type { AstroIntegration } from 'astro';

/** What Vite calls the module through which every `import()` in a browser goes. */
const helper = '\0vite/preload-helper.js';

/**
 * Lets `import()` in the browser be itself. Vite sends it through a helper that first loads what a module depends on,
 * for the sake of styles that scripts import. Ours import none, and the helper would be a third of all JavaScript on a
 * page (0.9 KB gzip).
 */
export function plainImports(): AstroIntegration {
  const plugin = {
    name: 'isogloss-plain-imports',
    apply: 'build' as const,
    enforce: 'pre' as const,
    load: {
      filter: { id: new RegExp(`^${helper}$`) },
      handler: () => ({ code: 'export const __vitePreload = (load) => load();', map: null }),
    },
    /** Takes out the lists of files that would be loaded first. */
    generateBundle: {
      order: 'post' as const,
      handler(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !file.code?.includes('__vite__mapDeps')) continue;
          file.code = file.code
            .replace(/^const __vite__mapDeps=.*\n/m, '')
            .replaceAll(/,__vite__mapDeps\([^)]*\)/g, '');
        }
      },
    },
  };
  return {
    name: plugin.name,
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
