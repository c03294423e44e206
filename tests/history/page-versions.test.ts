import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf } from '#catalogue';
import { contentOf, pageVersions, type SoughtPage } from '#history';
import { pageText, temporaryFolder } from '../cli/temporary-folder.ts';
import { type CommitPlan, git, gitRepository, open } from './git-repository.ts';

/** The source revisions that the pages of these tests name. */
const [a = '', b = '', c = ''] = ['a', 'b', 'c'].map((digit) => digit.repeat(40));

/** A page that is itself whatever its source is, so that Git recognises it. */
const page = (commit: string, id = 1, body = ''): string =>
  pageText({ id, commit, body: `${`Linha ${id} da página.\n`.repeat(20)}${body}` });

/** The same page in words of which Git recognises nothing. */
const rewritten = (commit: string, id = 1): string =>
  `${pageText({ id, commit }).split('\n# ')[0] ?? ''}\n${Array.from({ length: 40 }, (_, line) => `Nova ${line}${line * 7}`).join('\n')}\n`;

const identity = (id: number): string => `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;

/** A page whose versions from all source revisions are wanted. */
const sought = (path: string, id: number | null = 1, sources = [a, b, c]): SoughtPage => ({
  path,
  exlId: id === null ? null : identity(id),
  sources: new Set(sources),
});

/** The versions as `path-today source path-then position-of-the-commit-or-?`, the source by its first digit. */
async function told(
  folder: string,
  pages: readonly SoughtPage[],
  under = 'content/',
): Promise<string[] | null> {
  const found = await pageVersions(await open(folder), pages, {
    under,
    addressOf: (path) => addressOf(path.slice(under.length)),
  });
  const hourOf = (date: string): number => (Date.parse(date) / 1000 - 1_600_000_000) / 3600;
  return (
    found &&
    [...found].flatMap(([path, versions]) =>
      versions.map(
        ({ sourceCommit, path: then, date }) =>
          `${path} ${sourceCommit.charAt(0)} ${then} ${date === null ? '?' : hourOf(date)}`,
      ),
    )
  );
}

async function toldOf(plans: readonly CommitPlan[], ...pages: SoughtPage[]): Promise<string[] | null> {
  return told((await gitRepository(plans)).folder, pages);
}

const first = 'content/pt/a.mdx';

describe('the versions of a page', () => {
  test('are the newest from each source revision, newest first', async () => {
    const { folder } = await gitRepository([
      { files: { [first]: page(a), 'content/it/a.mdx': page(b), 'pt/a.mdx': page(c) } },
      { files: { [first]: page(a, 1, 'Corrigida.') } },
      { files: { [first]: page(b), 'content/pt/b.mdx': page(c, 2) } },
      { files: { [first]: page(c) } },
    ]);
    expect(await told(folder, [sought('pt/a.mdx')])).toEqual([
      `pt/a.mdx c ${first} 3`,
      `pt/a.mdx b ${first} 2`,
      `pt/a.mdx a ${first} 1`,
    ]);
    const repository = await open(folder);
    const places = { under: 'content', addressOf: (path: string) => addressOf(path.slice(8)) };
    const [version] =
      (await pageVersions(repository, [sought('pt/a.mdx', 1, [a])], places))?.get('pt/a.mdx') ?? [];
    expect(await contentOf(repository, version?.content ?? '')).toBe(page(a, 1, 'Corrigida.'));
  });

  test('are those that are wanted', async () => {
    const plans = [{ files: { [first]: page(a) } }, { files: { [first]: page(b) } }];
    expect(await toldOf(plans, sought('pt/a.mdx', 1, [a]))).toEqual([`pt/a.mdx a ${first} 0`]);
    expect(await toldOf(plans, sought('pt/a.mdx', 1, []))).toEqual([]);
    expect(await toldOf(plans, sought('pt/b.mdx', 2))).toEqual([]);
  });

  test('are taken along when Git sees that it was renamed', async () => {
    const plans = [
      { files: { 'content/pt/old.mdx': page(a) } },
      { files: { [first]: page(b) }, deleted: ['content/pt/old.mdx'] },
    ];
    const expected = [`pt/a.mdx b ${first} 1`, 'pt/a.mdx a content/pt/old.mdx 0'];
    expect(await toldOf(plans, sought('pt/a.mdx'))).toEqual(expected);
    expect(await toldOf(plans, sought('pt/a.mdx', null))).toEqual(expected);
  });

  test('are known by the exl-id when it was renamed and written anew', async () => {
    const plans = [
      { files: { 'content/pt/old.mdx': page(a), 'content/it/old.mdx': page(c) } },
      { deleted: ['content/pt/old.mdx'] },
      { files: { 'content/pt/new/a.mdx': rewritten(b) } },
    ];
    expect(await toldOf(plans, sought('pt/new/a.mdx'))).toEqual([
      'pt/new/a.mdx b content/pt/new/a.mdx 2',
      'pt/new/a.mdx a content/pt/old.mdx 0',
    ]);
    expect(await toldOf(plans, sought('pt/new/a.mdx', null))).toEqual([
      'pt/new/a.mdx b content/pt/new/a.mdx 2',
    ]);
  });

  test('are known by the exl-id when it was renamed in the work tree alone', async () => {
    const plans = [{ files: { 'content/pt/old.mdx': page(a) } }];
    expect(await toldOf(plans, sought('pt/uncommitted.mdx'))).toEqual([
      'pt/uncommitted.mdx a content/pt/old.mdx 0',
    ]);
  });

  test('are not those of another page that stood at its path', async () => {
    const plans = [
      { files: { [first]: page(a, 2), 'content/pt/old.mdx': page(a) } },
      { files: { 'content/pt/b.mdx': rewritten(b, 2) }, deleted: [first] },
      { files: { [first]: rewritten(b) }, deleted: ['content/pt/old.mdx'] },
    ];
    expect(await toldOf(plans, sought('pt/a.mdx'), sought('pt/b.mdx', 2))).toEqual([
      `pt/a.mdx b ${first} 2`,
      'pt/a.mdx a content/pt/old.mdx 0',
      'pt/b.mdx b content/pt/b.mdx 1',
      `pt/b.mdx a ${first} 0`,
    ]);
  });

  test('are not those of a page that Git takes for it', async () => {
    const plans = [
      { files: { 'content/pt/old.mdx': page(a, 2), 'content/it/old.mdx': page(c, 3) } },
      {
        files: { [first]: page(b, 2).replace(identity(2), identity(1)), 'content/pt/c.mdx': page(b, 3) },
        deleted: ['content/pt/old.mdx', 'content/it/old.mdx'],
      },
    ];
    expect(await toldOf(plans, sought('pt/a.mdx'), sought('pt/c.mdx', 3))).toEqual([
      `pt/a.mdx b ${first} 1`,
      'pt/c.mdx b content/pt/c.mdx 1',
    ]);
  });

  test('are kept when its exl-id was corrected', async () => {
    const plans = [{ files: { [first]: page(a, 9) } }, { files: { [first]: page(b) } }];
    expect(await toldOf(plans, sought('pt/a.mdx'))).toEqual([
      `pt/a.mdx b ${first} 1`,
      `pt/a.mdx a ${first} 0`,
    ]);
  });

  test('are its own when another page had the same exl-id, which an import replaced', async () => {
    const plans = [
      { files: { [first]: page(a), 'content/pt/b.mdx': rewritten(b) } },
      { files: { [first]: page(c), 'content/pt/b.mdx': rewritten(c) } },
    ];
    expect(await toldOf(plans, sought('pt/a.mdx', 1, [a, b]), sought('pt/b.mdx', 2, [a, b]))).toEqual([
      `pt/a.mdx a ${first} 0`,
      'pt/b.mdx b content/pt/b.mdx 0',
    ]);
  });

  test('come from both sides of a merge, and from the merge', async () => {
    const plans = [
      { files: { 'content/pt/old.mdx': page(a) } },
      { files: { [first]: page(a) }, deleted: ['content/pt/old.mdx'] },
      { parents: [0], files: { 'content/pt/old.mdx': page(b) } },
      { parents: [1, 2], files: { [first]: page(c) }, deleted: ['content/pt/old.mdx'] },
    ];
    expect(await toldOf(plans, sought('pt/a.mdx'))).toEqual([
      `pt/a.mdx c ${first} 3`,
      'pt/a.mdx b content/pt/old.mdx 2',
      `pt/a.mdx a ${first} 1`,
    ]);
  });

  test('have no date at the edge of a shallow clone', async () => {
    const { folder } = await gitRepository([
      { files: { [first]: page(a) } },
      { files: { [first]: page(b) } },
      { files: { [first]: page(c) } },
    ]);
    const clone = join(await temporaryFolder(), 'clone');
    git(folder, ['clone', '-q', '--depth', '2', `file://${folder}`, clone]);
    expect(await told(clone, [sought('pt/a.mdx')])).toEqual([
      `pt/a.mdx c ${first} 2`,
      `pt/a.mdx b ${first} ?`,
    ]);
  });
});

test('there are none to tell without a history or its pages', async () => {
  const { folder: empty } = await gitRepository();
  expect(await told(empty, [sought('pt/a.mdx')])).toBeNull();
  const { folder } = await gitRepository([{ files: { [first]: page(a) } }, { files: { [first]: page(b) } }]);
  git(folder, ['config', 'uploadpack.allowFilter', 'true']);
  const partial = join(await temporaryFolder(), 'partial');
  git(folder, ['clone', '-q', '--filter=blob:none', `file://${folder}`, partial]);
  expect(await told(partial, [sought('pt/a.mdx')])).toBeNull();
});
