import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readCatalogue } from '#catalogue';
import { PastCatalogues } from './past-catalogues.ts';
import type { DriftRecord } from './records.ts';
import { importingReader } from './text-reader.ts';
import { readTexts } from './texts.ts';
import { Timeline } from './timeline.ts';

/** The catalogues of records, with the applications that our own catalogue knows. */
export async function pastCatalogues(
  records: readonly DriftRecord[],
  blobs: string,
): Promise<PastCatalogues> {
  const path = fileURLToPath(new URL('../../content/applications.yaml', import.meta.url));
  const { applications } = readCatalogue([{ path: 'applications.yaml', text: await readFile(path, 'utf8') }]);
  const texts = await readTexts(blobs);
  return new PastCatalogues(texts, new Timeline(records), applications, importingReader(texts, applications));
}
