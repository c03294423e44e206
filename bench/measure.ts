import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a process took. */
export interface Usage {
  readonly seconds: number;
  /** Seconds that the processor worked for the Node process, in all its threads: what it would take on one core alone. */
  readonly cpuSeconds: number;
  /** Greatest resident memory of the Node process, in MB (10⁶ bytes). */
  readonly megabytes: number;
}

/**
 * Runs a TypeScript program with Node as a process of its own, cold, and measures it.
 *
 * @throws Error when it ends with another code than 0, with what it printed
 */
export async function measure(program: string, args: readonly string[]): Promise<Usage> {
  const folder = await mkdtemp(join(tmpdir(), 'isogloss-usage-'));
  const usageFile = join(folder, 'usage.json');
  const reporter = fileURLToPath(new URL('report-usage.ts', import.meta.url));
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, program, ...args], {
    env: { ...process.env, ISOGLOSS_USAGE_FILE: usageFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0)
    throw new Error(
      `${program} ${args.join(' ')} ended with ${code}:\n${Buffer.concat(printed).toString().slice(-2000)}`,
    );
  const { maxRSS, cpuTime } = JSON.parse(await readFile(usageFile, 'utf8')) as {
    maxRSS: number;
    cpuTime: number;
  };
  await rm(folder, { recursive: true });
  return { seconds, cpuSeconds: cpuTime / 1e6, megabytes: (maxRSS * 1024) / 1e6 };
}
