import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { repository } from './run-cli.ts';
import { pageText, temporaryFolder } from './temporary-folder.ts';

/** A running `check --watch`, with what it has printed so far. */
class Watch {
  readonly #child: ChildProcess;
  #printed = '';

  constructor(args: readonly string[]) {
    this.#child = spawn(process.execPath, ['src/cli/main.ts', 'check', '--watch', '--no-cache', ...args], {
      cwd: repository,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.setEncoding('utf8').on('data', (chunk: string) => (this.#printed += chunk));
    onTestFinished(() => void this.#child.kill('SIGKILL'));
  }

  /** What is printed until some words are there, from where the last call ended. */
  async until(words: string): Promise<string> {
    const isOver = (): boolean => this.#printed.includes(words) || this.#child.exitCode !== null;
    await vi.waitUntil(isOver, { timeout: 50_000, interval: 20 }).catch(() => undefined);
    expect(this.#printed).toContain(words);
    const end = this.#printed.indexOf(words) + words.length;
    const printed = this.#printed.slice(0, end);
    this.#printed = this.#printed.slice(end);
    return printed;
  }

  /** Ends it as Ctrl+C does. */
  end(): Promise<number | null> {
    this.#child.kill('SIGINT');
    return new Promise((resolve) => this.#child.once('close', resolve));
  }
}

const ready = 'Ctrl+C ends.\n';
const summary = / info\.\n/;

test('check --watch tells what a saved page changes, and ends with 0', { timeout: 120_000 }, async () => {
  const content = await temporaryFolder({
    'pt/a.mdx': pageText({ id: 1, body: 'Olá.' }),
    'it/a.mdx': pageText({ id: 1, body: 'Ciao.' }),
    'pt/b.mdx': pageText({ id: 2, body: 'Olá {nome}.' }),
    'it/b.mdx': pageText({ id: 2, body: 'Ciao.' }),
  });
  const file = join(content, 'report.json');
  const watch = new Watch(['--content', content, '--reporter', 'text', '--reporter', `json:${file}`]);
  const first = await watch.until(ready);
  expect(first).toMatch(summary);
  expect(first).toContain('pt/b.mdx:10:5');

  // As editors save: a file beside it takes its place.
  const saved = pageText({ id: 1, body: 'Olá <script>.' });
  await writeFile(join(content, 'pt/a.mdx~'), saved);
  await rename(join(content, 'pt/a.mdx~'), join(content, 'pt/a.mdx'));
  const second = await watch.until('2 errors');
  expect(second).toContain(`• ${join(content, 'pt/a.mdx')}\n`);
  expect(second).toContain('syntax-invalid');
  expect(second).not.toContain('pt/b.mdx:10:5');
  const report = JSON.parse(await readFile(file, 'utf8')) as { summary: object };
  expect(report.summary).toMatchObject({ error: 2 });

  await rm(join(content, 'it/b.mdx'));
  expect(await watch.until('1 warning')).toContain('is not translated into it');
  await writeFile(join(content, 'pt/a.mdx'), pageText({ id: 1, body: 'Olá.' }));
  await watch.until('1 error,');
  await writeFile(join(content, 'baseline.json'), '{}');
  expect(await watch.until('data-file-malformed')).toContain(`• ${join(content, 'baseline.json')}\n`);
  expect(await watch.end()).toBe(0);
});
