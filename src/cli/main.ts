#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// The sources are TypeScript, stripped of its types whenever they are loaded: the cache keeps the result, and must be
// on before the first of them is.
enableCompileCache();
const { runCommandLine } = await import('./command-line.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
