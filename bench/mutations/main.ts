import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ruleIds } from '#drift';
import { tryCatalogueRule, tryRule } from './measure.ts';
import { catalogueMutators, pageMutators } from './mutators/index.ts';
import { describeTrial, tableOf } from './print.ts';
import { isFailure, missedBounds, scoreOf } from './score.ts';
import { type Trial, Trials } from './trial.ts';
import { setUp } from './workbench.ts';

// Makes one known fault in one language, many times for each rule, and measures what the checker says of it.

const { values } = parseArgs({
  options: {
    rule: { type: 'string', multiple: true },
    content: { type: 'string', default: fileURLToPath(new URL('../../content', import.meta.url)) },
    'per-rule': { type: 'string', default: '200' },
    json: { type: 'string' },
    show: { type: 'string', default: '0' },
    strict: { type: 'boolean', default: false },
  },
});

const most = Number(values['per-rule']);
const bench = await setUp(values.content);
const pages = bench.groups.flatMap((group) => group.pages).length;
console.log(`${pages} pages in sync, in ${bench.groups.length} groups\n`);

const rules = [...new Set([...pageMutators, ...catalogueMutators].map(({ rule }) => rule))].filter(
  (rule) => !values.rule || values.rule.includes(rule),
);
const trials = new Trials(bench);
const done: Trial[] = [];
for (const rule of rules.filter((id) => ruleIds.includes(id))) {
  process.stderr.write(`${rule} …\n`);
  const inPages = pageMutators.filter((mutator) => mutator.rule === rule);
  const inCatalogue = catalogueMutators.filter((mutator) => mutator.rule === rule);
  done.push(...tryRule(bench, trials, inPages, most), ...tryCatalogueRule(bench, trials, inCatalogue, most));
}

const scores = rules.filter((rule) => ruleIds.includes(rule)).map((rule) => scoreOf(rule, done));
console.log(tableOf(scores));
const unknown = rules.filter((rule) => !ruleIds.includes(rule));
if (unknown.length > 0) console.log(`no such rule yet: ${unknown.join(', ')}`);
for (const rule of rules) {
  const failures = done.filter((trial) => trial.rule === rule && isFailure(trial));
  for (const trial of failures.slice(0, Number(values.show))) console.log(`\n${describeTrial(trial)}`);
}
if (values.json) await writeFile(values.json, `${JSON.stringify({ pages, scores }, null, 2)}\n`);
if (values.strict && scores.some((score) => missedBounds(score).length > 0)) process.exitCode = 1;
