import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { openRepository, type Repository } from '#history';
import { temporaryFolder } from '../cli/temporary-folder.ts';

/** A commit to be made; it takes over the files of its first parent. */
export interface CommitPlan {
  /** Files that it brings or changes, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Symbolic links that it brings, with what they lead to. */
  readonly links?: Readonly<Record<string, string>>;
  readonly deleted?: readonly string[];
  /** Positions of its parents in the list; the commit before it, unless it says otherwise. */
  readonly parents?: readonly number[];
  /** Hours since the beginning; its position in the list, unless it says otherwise. */
  readonly hour?: number;
  readonly subject?: string;
}

/** Runs git as somebody who makes a repository, with the same dates in every run, and gives what it writes. */
export function git(folder: string, args: readonly string[], input: string | Uint8Array = ''): string {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const settings = ['user.name=Áslaug', 'user.email=a@example.com', 'commit.gpgsign=false', 'gc.auto=0'];
  const output = execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: folder,
    env: {
      ...Object.fromEntries(inherited),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_DATE: '2021-06-21T17:34:58-06:00',
      GIT_COMMITTER_DATE: '2021-06-22T08:00:00+02:00',
    },
    input,
    stdio: 'pipe',
  });
  return output.toString().replace(/\n$/, '');
}

/**
 * Makes a repository with a history and nothing checked out. The last commit is `main`.
 *
 * @returns its folder, and the hashes of the commits in the order of the plans
 */
export async function gitRepository(
  plans: readonly CommitPlan[] = [],
): Promise<{ readonly folder: string; readonly hashes: readonly string[] }> {
  const folder = await temporaryFolder();
  git(folder, ['init', '-q', '-b', 'main']);
  const marks = plans.map((_, index) => `get-mark :${index + 1}\n`);
  const stream = [...plans.flatMap(commitStream), ...marks].map((part) => Buffer.from(part));
  const hashes = git(folder, ['fast-import', '--quiet'], Buffer.concat(stream));
  return { folder, hashes: hashes.split('\n') };
}

/** Opens the repository of a folder until the test is over. */
export async function open(folder: string): Promise<Repository> {
  const repository = await openRepository(folder);
  if ('refusal' in repository) throw new Error(repository.refusal.message);
  onTestFinished(() => repository.close());
  return repository;
}

/** A commit as `git fast-import` reads it. */
function commitStream(plan: CommitPlan, index: number): (string | Uint8Array)[] {
  const { files = {}, links = {}, deleted = [], subject = `Commit ${index}`, hour = index } = plan;
  const [first, ...others] = plan.parents ?? (index === 0 ? [] : [index - 1]);
  const person = `Áslaug <a@example.com> ${1_600_000_000 + hour * 3_600} +0200`;
  return [
    ...(first === undefined ? ['reset refs/heads/main\n'] : []),
    `commit refs/heads/main\nmark :${index + 1}\nauthor ${person}\ncommitter ${person}\n`,
    ...data(subject),
    ...(first === undefined ? [] : [`from :${first + 1}\n`]),
    ...others.map((parent) => `merge :${parent + 1}\n`),
    ...deleted.map((path) => `D ${quoted(path)}\n`),
    ...Object.entries(files).flatMap(([path, content]) => [
      `M 100644 inline ${quoted(path)}\n`,
      ...data(content),
    ]),
    ...Object.entries(links).flatMap(([path, target]) => [
      `M 120000 inline ${quoted(path)}\n`,
      ...data(target),
    ]),
  ];
}

function data(content: string | Uint8Array): (string | Uint8Array)[] {
  return [`data ${Buffer.byteLength(content)}\n`, content, '\n'];
}

function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`;
}
