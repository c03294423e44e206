import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type EvidenceFeatures, type Judgement, isStructural, pairFeatures, verdictOf } from '#drift';
import { recordOptions } from './arguments.ts';
import { pastCatalogues } from './own-applications.ts';
import { type DriftRecord, readRecords } from './records.ts';
import { type Example, fitLogistic, logistic } from './regression.ts';
import { reliabilityTable } from './reliability.ts';

// Learns the weights of the evidence from records with the truth, and writes them to src/drift/evidence/weights.json.
// Before that it says how good they are on pages that they have not seen: by cross-validation, in which no page is
// judged by weights that were learned from it. With --out PREFIX those judgements are written, to be scored.

type Truth = NonNullable<DriftRecord['truth']>;

/** What is learned, and how strongly the weights are drawn to 0: chosen by cross-validation. */
const targets: Readonly<Record<keyof Judgement, { isSo: (truth: Truth) => boolean; penalty: number }>> = {
  changed: { isSo: ({ en_identical: same }) => !same, penalty: 5 },
  material: { isSo: ({ en_identical: same, en_trivial: trivial }) => !same && !trivial, penalty: 3 },
  structural: { isSo: ({ en_structural: structural }) => structural, penalty: 6 },
};
const folds = 10;

const { records: file, blobs, out } = recordOptions();
const records = await readRecords(file);
const catalogues = await pastCatalogues(records, blobs);

const differing = records.filter(({ commitA, commitB, truth }) => truth && commitA !== commitB);
const features = differing.map((record) => featuresOf(record));
const names = [...new Set(features.flatMap((one) => Object.keys(one)))].sort();
const values = features.map((one) => Float64Array.from(names.map((name) => one[name] ?? 0)));
const groups = [...new Set(differing.map(({ group }) => group))].sort();
const foldOf = (record: DriftRecord): number => groups.indexOf(record.group) % folds;

const judgements = differing.map(() => ({ changed: 0, material: 0, structural: 0 }));
const weights: Record<string, Record<string, number>> = {};
for (const [target, { isSo, penalty }] of Object.entries(targets) as [
  keyof Judgement,
  (typeof targets)['changed'],
][]) {
  const examples = differing.map(({ truth }, index): Example => ({
    values: values[index] ?? new Float64Array(),
    truth: Number(truth !== undefined && isSo(truth)),
  }));
  for (let fold = 0; fold < folds; fold++) {
    const seen = examples.filter((_, index) => foldOf(differing[index] as DriftRecord) !== fold);
    const learned = fitLogistic(seen, names.length, penalty);
    for (const [index, record] of differing.entries())
      if (foldOf(record) === fold)
        (judgements[index] as Record<keyof Judgement, number>)[target] = logistic(
          values[index] ?? new Float64Array(),
          learned,
        );
  }
  const learned = fitLogistic(examples, names.length, penalty);
  weights[target] = Object.fromEntries(names.map((name, index) => [name, rounded(learned[index] ?? 0)]));
  console.log(`\n${target}, by cross-validation over ${groups.length} pages`);
  console.log(
    reliabilityTable(
      examples.map(({ truth }, index) => ({
        probability: judgements[index]?.[target] ?? 0,
        truth: truth === 1,
      })),
    ),
  );
}
await writeFile(
  fileURLToPath(new URL('../../src/drift/evidence/weights.json', import.meta.url)),
  `${JSON.stringify(weights, null, 2)}\n`,
);
if (out) {
  const verdicts = new Map(differing.map(({ id }, index) => [id, judgements[index]] as const));
  await write(`${out}.jsonl`, (judgement) =>
    ['drifted', 'cosmetic'].includes(verdictOf(judgement, false).verdict),
  );
  await write(`${out}.structural.jsonl`, isStructural);
  async function write(path: string, isDrifted: (judgement: Judgement) => boolean): Promise<void> {
    const lines = records.map(({ id }) => {
      const judgement = verdicts.get(id);
      return JSON.stringify({ id, drifted: judgement !== undefined && isDrifted(judgement) });
    });
    await writeFile(path, `${lines.join('\n')}\n`);
  }
}

function featuresOf(record: DriftRecord): EvidenceFeatures {
  const { checked, languages } = catalogues.at(record);
  const { blueprints, sources, applications: known } = checked.catalogue;
  const [blueprint] = blueprints;
  const [a, b] = languages.map((language) => blueprint?.pages.find((page) => page.language === language));
  if (!blueprint || !a || !b) throw new Error(`The pages of record ${record.id} cannot be read.`);
  return pairFeatures(a, b, blueprint, {
    sources,
    source: null,
    past: checked.past ?? new Map(),
    applications: known,
    outlineOf: (page) => checked.documents.get(page.path)?.outline ?? { blocks: [] },
  });
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
