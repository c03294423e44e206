import { parseArgs } from 'node:util';

/** Reads the options of a benchmark on records. */
export function recordOptions(): { records: string; blobs: string; out: string | undefined } {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: { records: { type: 'string' }, blobs: { type: 'string' }, out: { type: 'string' } },
  });
  const { records, blobs, out } = values;
  if (!records || !blobs)
    throw new Error(
      'Name the records with --records FILE.jsonl.gz and the texts with --blobs FOLDER_OR_TAR.GZ.',
    );
  return { records, blobs, out };
}
