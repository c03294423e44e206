#!/usr/bin/env node
import { join } from 'node:path';
import { bootstrap, projectEnvironment, projectNode, projectRoot } from './bootstrap.mjs';
import { runProgram } from './run-program.mjs';

// Runs a command of Isogloss, for example `node scripts/run.mjs check --reporter json`, or the
// benchmarks with `bench`. Node runs the TypeScript sources directly.

const args = process.argv.slice(2);
const benchmark = {
  bench: 'bench/main.ts',
  'bench:drift': 'bench/drift/main.ts',
  'bench:drift:fit': 'bench/drift/fit.ts',
  'bench:search': 'bench/search/main.ts',
  'bench:mutations': 'bench/mutations/main.ts',
  lighthouse: 'bench/lighthouse/main.ts',
}[args[0] ?? ''];
const program = benchmark ?? 'src/cli/main.ts';
const programArgs = benchmark ? args.slice(1) : args;

await bootstrap();
// What is experimental in Node and used all the same is our concern, and no one's who runs a command.
const quiet = '--disable-warning=ExperimentalWarning';
const { code } = await runProgram(projectNode, [quiet, join(projectRoot, program), ...programArgs], {
  env: projectEnvironment(),
});
process.exitCode = code;
