import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** Two translations of a page as they stood on one day, and what is known of them. */
export interface DriftRecord {
  readonly id: string;
  /** The day, ISO 8601. */
  readonly date: string;
  /** Names the page, whatever its path was. */
  readonly group: string;
  readonly path: string;
  readonly pathB: string;
  readonly langA: string;
  readonly langB: string;
  /** Names of the two texts. */
  readonly blobA: string;
  readonly blobB: string;
  /** The source commits that they were translated from. */
  readonly commitA: string;
  readonly commitB: string;
  /** The days on which they were published. */
  readonly changedA: string;
  readonly changedB: string;
  /** Earlier versions of the two pages that were translated from the other side's commit. */
  readonly prevA: string | null;
  readonly prevB: string | null;
  /** What the source says: only for fitting and scoring. */
  readonly truth?: {
    readonly en_identical: boolean;
    readonly en_trivial: boolean;
    readonly en_structural: boolean;
  };
}

/** Reads records, one JSON object a line, from a file that may be compressed with gzip. */
export async function readRecords(file: string): Promise<DriftRecord[]> {
  const bytes = await readFile(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as DriftRecord);
}
