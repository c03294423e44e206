import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a run of the CLI gave. */
export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/** The root of the repository. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the CLI as a process of its own, in the root of the repository. */
export async function runCli(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<CliRun> {
  const start = performance.now();
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: repository,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ISOGLOSS_CONTENT: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr, milliseconds: performance.now() - start };
}
