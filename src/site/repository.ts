import process from 'node:process';

/** Where readers find the files of the catalogue, on the pages of a Git host. */
export interface Repository {
  /** Where a file is edited. */
  readonly editUrl: (path: string) => string;
  /** The commits that changed a file. */
  readonly historyUrl: (path: string) => string;
  /** A line of a file, counted from 1. */
  readonly lineUrl: (path: string, line: number) => string;
}

/**
 * The repository that the environment names, or null. `ISOGLOSS_REPOSITORY` is its address on the web (GitHub, GitLab,
 * and hosts whose addresses are built like GitHub's, such as Gitea), `ISOGLOSS_BRANCH` the branch (`main`),
 * `ISOGLOSS_REPOSITORY_CONTENT` the path of the content folder in it (`content`). Paths count from the content root.
 */
export function repositoryFrom(environment: NodeJS.ProcessEnv = process.env): Repository | null {
  const address = environment['ISOGLOSS_REPOSITORY'];
  if (!address || !/^https?:$/.test(URL.parse(address)?.protocol ?? '')) return null;
  const base = address.replace(/(?:\.git)?\/*$/, '');
  const branch = encodePath(environment['ISOGLOSS_BRANCH'] || 'main');
  const folder = environment['ISOGLOSS_REPOSITORY_CONTENT'] ?? 'content';
  const isGitLab = /(?:^|\.)gitlab\./.test(new URL(base).host);
  const prefix = isGitLab ? `${base}/-` : base;
  const at = (view: string, path: string): string =>
    `${prefix}/${view}/${branch}/${encodePath([folder, path].filter(Boolean).join('/'))}`;
  return {
    editUrl: (path) => at('edit', path),
    historyUrl: (path) => at('commits', path),
    lineUrl: (path, line) => `${at('blob', path)}#L${line}`,
  };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
