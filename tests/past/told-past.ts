import type { Past } from '#drift';
import { readContent } from '#workspace';
import type { Catalogue } from '#catalogue';
import { git, type CommitPlan, gitRepository } from '../history/git-repository.ts';

/** Source revisions that pages of tests name. */
export const [a = '', b = '', c = ''] = ['a', 'b', 'c'].map((digit) => digit.repeat(40));

/** Makes a repository and checks its last commit out. */
export async function checkedOut(
  plans: readonly CommitPlan[],
): Promise<{ readonly folder: string; readonly hashes: readonly string[] }> {
  const made = await gitRepository(plans);
  git(made.folder, ['reset', '-q', '--hard']);
  return made;
}

/** The catalogue in a folder. */
export async function catalogueIn(root: string): Promise<Catalogue> {
  return (await readContent(root)).catalogue;
}

/** The past as `page source words-of-the-version`, the source by its first digit. */
export function told(past: Past): string[] {
  return [...past].flatMap(([path, pages]) =>
    pages.map(({ commit, outline }) => {
      const words = [...JSON.stringify(outline).matchAll(/Versão \p{L}+/gu)].map(([word]) => word);
      return `${path} ${commit.charAt(0)} ${[...new Set(words)].join(', ')}`;
    }),
  );
}
