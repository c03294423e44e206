import { writeFile } from 'node:fs/promises';
import { checkCatalogue, type Finding, type Pair } from '#drift';
import { recordOptions } from './arguments.ts';
import { pastCatalogues } from './own-applications.ts';
import { readRecords } from './records.ts';

// Checks the catalogue of each record's day, as `isogloss check` does, and writes what it says of the record's two
// pages, one JSON object a line. For same-source pairs it also counts what is told as drift, which nothing should be.

/** Kinds of differences, in the words of the records, by the rule that finds them. */
const kinds: Readonly<Record<string, string>> = {
  'heading-missing': 'heading',
  'heading-level': 'heading',
  'paragraph-missing': 'paragraph',
  'list-missing': 'list-item',
  'list-item-missing': 'list-item',
  'table-missing': 'table',
  'table-column-missing': 'table',
  'table-row-missing': 'table-row',
  'link-missing': 'link',
  'link-target': 'link',
  'link-anchor': 'anchor',
  'figure-missing': 'image',
  'image-source': 'image',
  'component-missing': 'admonition',
  'note-type': 'admonition',
  'control-differs': 'uicontrol',
  'term-differs': 'dnl',
  'number-differs': 'number',
  'applications-differ': 'product',
};

const { records: file, blobs, out } = recordOptions();
if (!out) throw new Error('Name the file to write with --out PREDICTIONS.jsonl.');
const records = await readRecords(file);
const catalogues = await pastCatalogues(records, blobs);
const lines: string[] = [];
const structural: string[] = [];
const sameSource = { pairs: 0, drift: 0, defects: new Map<string, number>() };
for (const [index, record] of records.entries()) {
  const { checked, languages } = catalogues.at(record);
  const report = checkCatalogue(checked);
  const isPair = (pair: Pair): boolean => languages.every((language) => pair.languages.includes(language));
  const pair = report.pairs.find(isPair);
  if (!pair) throw new Error(`The pages of record ${record.id} cannot be read.`);
  const between = report.findings.filter(({ places }) =>
    languages.every((language) => places.some((place) => place.language === language)),
  );
  const drifted = pair.verdict === 'drifted' || pair.verdict === 'cosmetic';
  const named = [...new Set(between.flatMap(({ rule }) => kinds[rule] ?? []))].sort();
  lines.push(JSON.stringify({ id: record.id, drifted, kinds: named }));
  structural.push(JSON.stringify({ id: record.id, drifted: drifted && pair.structural === true }));
  if (record.commitA === record.commitB) count(drifted, between);
  if (index % 1000 === 0) process.stderr.write(`${index} of ${records.length} records\n`);
}
await writeFile(out, `${lines.join('\n')}\n`);
await writeFile(out.replace(/(\.jsonl)?$/, '.structural.jsonl'), `${structural.join('\n')}\n`);
console.log(
  `${sameSource.pairs} pairs of one source: ${sameSource.drift} told as drift. Defects of translations found in:`,
);
for (const [rule, pairs] of [...sameSource.defects].sort((a, b) => b[1] - a[1]))
  console.log(`${String(pairs).padStart(6)} ${rule}`);

function count(drifted: boolean, between: readonly Finding[]): void {
  sameSource.pairs++;
  if (drifted) sameSource.drift++;
  const defects = between.filter(({ cause }) => cause === 'defect');
  for (const rule of new Set(defects.map((finding) => finding.rule)))
    sameSource.defects.set(rule, (sameSource.defects.get(rule) ?? 0) + 1);
}
