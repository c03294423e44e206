import { readCatalogue } from '#catalogue';
import { checkCatalogue } from '#drift';
import { SiteCatalogue } from '../../src/site/site-catalogue.ts';
import { takeSnapshot } from '../../src/site/snapshot.ts';
import { identity, pageText } from '../catalogue/page-text.ts';

/** A page of a small catalogue: its slug, or that with the ids of its applications. */
type SmallPage = string | readonly [slug: string, ...applications: string[]];

/** A catalogue in Portuguese as the site sees it: pages titled by their slugs, below a navigation. */
export function siteOf(navigation: string, pages: readonly SmallPage[]): SiteCatalogue {
  const slugs = pages.map((page) => (typeof page === 'string' ? ([page] as const) : page));
  const ids = [...new Set(slugs.flatMap(([, ...applications]) => applications))];
  const catalogue = readCatalogue([
    { path: 'pt/navigation.yaml', text: navigation },
    {
      path: 'applications.yaml',
      text: `applications: ${ids.length > 0 ? '' : '[]'}\n${ids.map((id) => `  - id: ${id}\n    name: { pt: O ${id} }\n`).join('')}`,
    },
    ...slugs.map(([slug, ...applications], index) => ({
      path: `pt/${slug}.mdx`,
      text: pageText({
        'exl-id': identity(index),
        title: `Sobre ${slug}`,
        applications: `[${applications.join(', ')}]`,
      }),
    })),
  ]);
  const documents = new Map();
  const report = checkCatalogue({ catalogue, documents });
  return new SiteCatalogue(takeSnapshot({ catalogue, documents, report, hasFile: () => false }));
}
