import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryState } from '#history';
import { temporaryFolder } from '../cli/temporary-folder.ts';

function git(folder: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', folder, ...identity, ...args], { stdio: 'ignore' });
}

test('a repository has another state when it has other commits, references or depth', async () => {
  const folder = await temporaryFolder();
  const states = [await repositoryState(folder)];
  git(folder, 'init');
  git(folder, 'commit', '--allow-empty', '--message', 'one');
  states.push(await repositoryState(folder));
  expect(await repositoryState(folder)).toBe(states.at(-1));
  git(folder, 'commit', '--allow-empty', '--message', 'two');
  states.push(await repositoryState(folder));
  git(folder, 'tag', 'first', 'HEAD~1');
  states.push(await repositoryState(folder));
  await writeFile(join(folder, '.git', 'shallow'), `${'a'.repeat(40)}\n`);
  states.push(await repositoryState(folder));
  expect(new Set(states).size).toBe(states.length);
});
