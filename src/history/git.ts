import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** What a run of git gave. */
export interface GitRun {
  /** `done` with exit code 0; `failed` with another one; `absent` when there is no program git. */
  readonly status: 'done' | 'failed' | 'absent';
  readonly output: Buffer;
  /** What git said about it, in English. */
  readonly message: string;
}

/**
 * Runs git to its end. It never throws: whatever goes wrong is in the result.
 *
 * @param folder - the folder to run in; `args` are not read as a shell would
 * @param input - what it gets to read
 */
export async function runGit(folder: string, args: readonly string[], input?: Uint8Array): Promise<GitRun> {
  const options = { env: environment(), encoding: 'buffer', maxBuffer: Infinity, windowsHide: true } as const;
  try {
    return await new Promise<GitRun>((resolve) => {
      const git = execFile('git', commandLine(folder, args), options, (error, output, message) => {
        const status = error ? (error.code === 'ENOENT' ? 'absent' : 'failed') : 'done';
        resolve({ status, output, message: message.toString().trim() || (error?.message ?? '') });
      });
      // Git may end without having read everything; its exit code then says why.
      git.stdin?.on('error', () => undefined).end(input);
    });
  } catch (error) {
    // Arguments that no program can be given: with a NUL in them, or too long.
    return { status: 'failed', output: Buffer.alloc(0), message: String(error) };
  }
}

/** Starts git for a conversation: what it says besides its answers is dropped. */
export function startGit(
  folder: string,
  args: readonly string[],
): ChildProcessByStdio<Writable, Readable, null> {
  const git = spawn('git', commandLine(folder, args), {
    env: environment(),
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  // Whoever talks to it finds out by its silence.
  git.on('error', () => undefined);
  git.stdin.on('error', () => undefined);
  return git;
}

/** The folder is an argument, since Windows looks for programs in the working folder first. */
function commandLine(folder: string, args: readonly string[]): string[] {
  // What a repository's own configuration could make git run.
  const safeguards = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
  return ['--no-pager', ...safeguards, '-C', folder, ...args];
}

/** The variables of Git that say how it is installed and where it may look; the others would change what it reads. */
const keptVariables = [
  'GIT_CEILING_DIRECTORIES',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CONFIG_SYSTEM',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  'GIT_EXEC_PATH',
];

function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('GIT_') || keptVariables.includes(name),
  );
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    // A partial clone would fetch what it lacks, from wherever and however its configuration says.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  };
}
