import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { repository, runCli } from './run-cli.ts';
import { pageText, temporaryFolder } from './temporary-folder.ts';

/** Every file below a folder with its content. */
async function snapshot(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')]),
  );
  return Object.fromEntries(texts.sort()) as Record<string, string>;
}

/** Pages that are all of one edition, so that a mixture can be told. */
function pages(edition: string, count: number): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return Object.fromEntries([
    ...numbers.map((n) => [`p/${n}.md`, pageText({ id: n + 1, body: `![i](i.png)\n\n## ${edition} ${n}` })]),
    ['p/i.png', edition],
  ]) as Record<string, string>;
}

/** Waits until a process has begun to write beside the folder that it will replace, or has ended. */
async function writing(parent: string, pid: number): Promise<void> {
  for (let tries = 0; tries < 10_000; tries++) {
    if ((await readdir(parent)).some((name) => name.endsWith(`.import-${pid}`))) return;
    await wait(1);
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
  }
}

test('an import that is killed leaves the old catalogue or the new one', { timeout: 180_000 }, async () => {
  const first = await temporaryFolder(pages('Um', 40));
  const second = await temporaryFolder(pages('Dois', 40));
  const parent = await temporaryFolder();
  const out = join(parent, 'content');
  const run = (from: string) => ['import', '--lang', 'pt', '--overwrite', '--out', out, from];
  const importFrom = async (from: string): Promise<number> => {
    const { code, milliseconds, stderr } = await runCli(run(from));
    expect(code, stderr).toBe(0);
    return milliseconds;
  };
  await importFrom(first);
  await writeFile(join(out, 'notes.txt'), 'ours');
  const old = await snapshot(out);
  const milliseconds = await importFrom(second);
  const next = await snapshot(out);
  expect(Object.keys(next)).toEqual(Object.keys(old));
  expect(next).not.toEqual(old);

  const outcomes: string[] = [];
  for (let attempt = 0; attempt < 20; attempt++) {
    if (JSON.stringify(await snapshot(out)) !== JSON.stringify(old)) await importFrom(first);
    const child = spawn(process.execPath, ['src/cli/main.ts', ...run(second)], {
      cwd: repository,
      stdio: 'ignore',
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.once('exit', (_, signal) => resolve(signal));
    });
    // Half of them at any moment, half while files are being written.
    if (attempt % 2 === 0) await wait(Math.random() * milliseconds);
    else {
      await writing(parent, child.pid ?? 0);
      await wait(Math.random() * 15);
    }
    child.kill('SIGKILL');
    const signal = await ended;
    const after = JSON.stringify(await snapshot(out));
    expect([JSON.stringify(old), JSON.stringify(next)]).toContain(after);
    outcomes.push(`${signal ?? 'ended'} ${after === JSON.stringify(old) ? 'old' : 'new'}`);
  }
  expect(outcomes.filter((outcome) => outcome.startsWith('SIGKILL')).length).toBeGreaterThan(5);
  expect(outcomes).toContain('SIGKILL old');
  // What the killed ones left beside it goes with the next.
  await importFrom(first);
  expect(await readdir(parent)).toEqual(['content']);
  expect(await snapshot(out)).toEqual(old);
});

describe('nothing leaves the folder that is imported to', () => {
  test('by links in what is imported, or paths that lead upwards', async () => {
    const outside = await temporaryFolder({ 'secret.md': pageText({ body: 'Segredo.' }), 'secret.png': 'x' });
    const from = await temporaryFolder({
      'a.md': pageText({ body: '![i](../secret.png) ![j](link.png) [x](../../secret.md)' }),
    });
    await symlink(join(outside, 'secret.md'), join(from, 'link.md'));
    await symlink(join(outside, 'secret.png'), join(from, 'link.png'));
    await symlink(outside, join(from, 'folder'));
    const parent = await temporaryFolder();
    const out = join(parent, 'content');
    const { code, stderr } = await runCli(['import', '--lang', 'pt', '--out', out, from]);
    expect(code).toBe(0);
    expect(stderr).toContain('3 symbolic links were passed over.');
    expect(Object.keys(await snapshot(parent))).toEqual(['content/applications.yaml', 'content/pt/a.mdx']);
    expect(JSON.stringify(await snapshot(parent))).not.toContain('Segredo');
  });

  test('by a link in the folder itself', async () => {
    const elsewhere = await temporaryFolder();
    const out = await temporaryFolder({ 'notes.txt': 'ours' });
    await symlink(elsewhere, join(out, 'pt'));
    const from = await temporaryFolder({ 'a.md': pageText({}) });
    const { code, stderr } = await runCli(['import', '--lang', 'pt', '--out', out, from]);
    expect(stderr).toContain('pt is a symbolic link');
    expect(code).toBe(2);
    expect(await readdir(elsewhere)).toEqual([]);
    expect(await readdir(out)).toEqual(['notes.txt', 'pt']);
  });

  test('while another process is writing to it', async () => {
    const parent = await temporaryFolder({ 'content/notes.txt': 'ours' });
    await mkdir(join(parent, `content.import-${process.pid}`));
    const from = await temporaryFolder({ 'a.md': pageText({}) });
    const { code, stderr } = await runCli(['import', '--lang', 'pt', '--out', join(parent, 'content'), from]);
    expect(stderr).toContain(`process ${process.pid}`);
    expect(code).toBe(2);
  });

  test('and a folder that was moved aside comes back', async () => {
    const parent = await temporaryFolder({
      'content.aside/notes.txt': 'ours',
      'content.import-999999999/x': '',
    });
    const from = await temporaryFolder({ 'a.md': pageText({}) });
    expect((await runCli(['import', '--lang', 'pt', '--out', join(parent, 'content'), from])).code).toBe(0);
    expect(await readdir(parent)).toEqual(['content']);
    expect(await readdir(join(parent, 'content'))).toEqual(['applications.yaml', 'notes.txt', 'pt']);
  });
});
