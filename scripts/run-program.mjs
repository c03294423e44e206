import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { isAbsolute } from 'node:path';

/** @type {NodeJS.Signals[]} */
const forwardedSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @type {Record<'inherit' | 'stderr' | 'capture', import('node:child_process').StdioOptions>} */
const stdioFor = {
  inherit: 'inherit',
  stderr: ['ignore', 2, 2],
  capture: ['ignore', 'pipe', 'pipe'],
};

/**
 * Runs a program to its end. A signal sent to this process is passed on, so stopping the parent stops
 * the child, and the parent still ends in order.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {number} [options.timeout] in milliseconds; the program is ended when it is over
 * @param {keyof typeof stdioFor} [options.output] where the program's output goes: to ours,
 *   all of it to our stderr (which keeps stdout for data), or into the result
 * @returns {Promise<{ code: number, output: string, interrupted: boolean }>} the exit code as a shell would
 *   give it, and whether somebody has asked us to stop in the meantime
 */
export function runProgram(command, args, { cwd, env, timeout, output = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      timeout,
      stdio: stdioFor[output],
      // On Windows npm and the tools in node_modules/.bin are batch files, which only a shell can start.
      shell: process.platform === 'win32' && !isAbsolute(command),
    });

    let captured = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (captured += text));
    }

    let interrupted = false;
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      interrupted = true;
      // A terminal sends Ctrl-C to parent and child alike; the child shall not get it twice.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    for (const signal of forwardedSignals) process.on(signal, forward);

    /** @param {number} code @param {string} text */
    const finish = (code, text) => {
      for (const signal of forwardedSignals) process.off(signal, forward);
      resolve({ code, output: text, interrupted });
    };
    child.on('error', (error) => finish(127, error.message));
    // "close" waits for the last output, "exit" does not wait for grandchildren that hold it open.
    child.on(output === 'capture' ? 'close' : 'exit', (code, signal) => {
      finish(code ?? 128 + constants.signals[signal ?? 'SIGTERM'], captured);
    });
  });
}
