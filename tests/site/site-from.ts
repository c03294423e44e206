import { readCatalogue, type TextFile } from '#catalogue';
import { checkCatalogue } from '#drift';
import type { PageDates } from '#past';
import { SiteCatalogue } from '../../src/site/site-catalogue.ts';
import { takeSnapshot } from '../../src/site/snapshot.ts';

/** A small catalogue as the site sees it; image files are there when `hasFile` says so. */
export function siteFrom(
  files: readonly TextFile[],
  {
    dates = new Map<string, PageDates>(),
    hasFile = () => false,
  }: { dates?: ReadonlyMap<string, PageDates>; hasFile?: (path: string) => boolean } = {},
): SiteCatalogue {
  const catalogue = readCatalogue(files);
  const documents = new Map();
  const report = checkCatalogue({ catalogue, documents });
  return new SiteCatalogue(takeSnapshot({ catalogue, documents, report, hasFile, dates }));
}

/** Where the sites of the tests are. */
export const site = new URL('https://blueprints.example/');
