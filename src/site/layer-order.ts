import type { AstroIntegration } from 'astro';

/** The cascade layers of the styles, the weakest first. */
const order = '@layer tokens, base, parts, pages, print;\n';

/**
 * Puts the order of the cascade layers before every style sheet: the one that a page loads first decides it, and which
 * one that is depends on what the page imports.
 */
export function layerOrder(): AstroIntegration {
  const plugin = {
    name: 'isogloss-layer-order',
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\/src\/styles\/[\w-]+\.css$/ },
      handler: (code: string) => ({ code: `${order}${code}`, map: null }),
    },
  };
  return {
    name: plugin.name,
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
