import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { runProgram } from '../../scripts/run-program.mjs';

const run = (code: string, options = {}) =>
  runProgram(process.execPath, ['-e', code], { output: 'capture', ...options });

test('the exit code and the output of both streams come back', async () => {
  const result = await run('console.log("out"); console.error("err"); process.exitCode = 3');
  expect(result.code).toBe(3);
  expect(result.output).toContain('out\n');
  expect(result.output).toContain('err\n');
});

test('an argument with a space stays one argument', async () => {
  const { output } = await runProgram(process.execPath, ['-p', 'process.argv[1]', 'a b'], {
    output: 'capture',
  });
  expect(output).toBe('a b\n');
});

test('a program that does not exist fails like in a shell', async () => {
  const result = await runProgram('isogloss-has-no-such-program', [], { output: 'capture' });
  expect(result).toMatchObject({ code: 127, output: 'spawn isogloss-has-no-such-program ENOENT' });
});

test('a program that takes too long is ended', async () => {
  const { code } = await run('setInterval(() => {}, 1000)', { timeout: 100 });
  expect(code).toBe(128 + 15);
});

test('a signal is passed on, and the exit code of the child comes back', async () => {
  const child = `process.on("SIGTERM", () => process.exit(7)); console.log("ready"); setInterval(() => {}, 1000)`;
  const parent = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { runProgram } from './scripts/run-program.mjs';
       const { code, interrupted } = await runProgram(process.execPath, ['-e', ${JSON.stringify(child)}]);
       process.exitCode = interrupted ? code : 99;`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], detached: true },
  );
  // Should the signal get lost, both would stay behind: they are in a process group that ends with the test.
  onTestFinished(() => {
    if (parent.exitCode === null && parent.pid) process.kill(-parent.pid, 'SIGKILL');
  });
  await once(parent.stdout, 'data');
  parent.kill('SIGTERM');
  expect(await once(parent, 'exit')).toEqual([7, null]);
});
