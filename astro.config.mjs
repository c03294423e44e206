import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentRoot } from './src/site/content-root.ts';
import { guideProcessor } from './src/site/guide-markdown.ts';
import { layerOrder } from './src/site/layer-order.ts';
import { plainImports } from './src/site/plain-imports.ts';
import { reloadSavedPages } from './src/site/saved-pages.ts';
import { sealedSite } from './src/site/sealed-site.ts';
import { siteAddress } from './src/site/site-address.ts';

export default defineConfig({
  site: siteAddress(),
  outDir: process.env.ISOGLOSS_OUT || 'dist',
  trailingSlash: 'always',
  // Each index.astro makes a folder; 404.astro alone makes a file, also within the folder of a language.
  build: { format: 'preserve' },
  // Only our own guides are compiled as MDX. The pages of the catalogue are data: see src/site/loader.ts.
  integrations: [
    mdx({ syntaxHighlight: false, processor: guideProcessor() }),
    reloadSavedPages(contentRoot()),
    layerOrder(),
    sealedSite(),
    plainImports(),
  ],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Scripts stay in files of their own, so that a content-security policy can name them.
  vite: { build: { assetsInlineLimit: 0, modulePreload: false } },
});
