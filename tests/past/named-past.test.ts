import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinPasts, readNamedPast } from '#past';
import { pageText, temporaryFolder } from '../cli/temporary-folder.ts';
import { type CommitPlan, gitRepository, open } from '../history/git-repository.ts';
import { a, b, catalogueIn, told } from './told-past.ts';

/** A page in Adobe's Markdown. */
const adobePage = (commit: string, body: string, id = 1): string =>
  pageText({
    id,
    commit,
    body: `${body}\n\n>[!NOTE]\n>\n>Escolha [!UICONTROL Perfis] no [!DNL Experience Platform].\n\n[Outra](other.md){target="_blank"}`,
  });

/** A catalogue in which pt is ahead of it, in two blueprints. */
async function catalogue(): Promise<Parameters<typeof readNamedPast>[1]> {
  const files = {
    'pt/journeys/one.mdx': pageText({ commit: b, body: 'Versão nova.' }),
    'it/journeys/one.mdx': pageText({ commit: a, body: 'Testo.' }),
    'pt/journeys/two.mdx': pageText({ id: 2, commit: b, body: 'Versão nova.' }),
    'it/journeys/two.mdx': pageText({ id: 2, commit: a, body: 'Testo.' }),
  };
  return catalogueIn(await temporaryFolder(files));
}

async function read(
  plans: readonly CommitPlan[],
  inside = '',
): Promise<{ past: string[]; notes: readonly string[] }> {
  const { folder } = await gitRepository(plans);
  const opened = join(folder, inside);
  await mkdir(opened, { recursive: true });
  const repository = await open(opened);
  const { past, notes } = await readNamedPast(
    { repository, name: 'docs.pt', language: 'pt' },
    await catalogue(),
  );
  return { past: told(past), notes };
}

test('pages are found by their exl-id, then by the path that they are imported to', async () => {
  const withoutId = adobePage(a, 'Versão dois.', 2).replace(/^exl-id.*\n/m, '');
  const plans = [
    {
      files: {
        'help/old-place.md': adobePage(a, 'Versão um.'),
        'help/blueprints/journeys/two.md': withoutId,
        'help/blueprints/TOC.md': adobePage(a, 'Versão zero.'),
      },
    },
    {
      files: { 'help/blueprints/journeys/one.md': adobePage(b, 'Versão nova.') },
      deleted: ['help/old-place.md'],
    },
  ];
  expect(await read(plans)).toEqual({
    past: [
      'pt/journeys/one.mdx b Versão nova',
      'pt/journeys/one.mdx a Versão um',
      'pt/journeys/two.mdx a Versão dois',
    ],
    notes: [],
  });
});

test('a folder in a repository is a repository of pages', async () => {
  const plans = [
    {
      files: {
        'docs/pt/journeys/two.md': adobePage(a, 'Versão um.', 2),
        'docs/it/journeys/two.md': adobePage(a, 'Versão zero.', 2),
      },
    },
  ];
  expect((await read(plans, 'docs/pt')).past).toEqual(['pt/journeys/two.mdx a Versão um']);
});

test('versions get our form before they are compared', async () => {
  const { folder } = await gitRepository([{ files: { 'journeys/one.md': adobePage(a, 'Versão um.') } }]);
  const { past } = await readNamedPast(
    { repository: await open(folder), name: 'docs.pt', language: 'pt' },
    await catalogue(),
  );
  const outline = JSON.stringify(past.get('pt/journeys/one.mdx')?.[0]?.outline);
  expect(outline).toContain('Perfis');
  expect(outline).toContain('other.mdx');
  expect(outline).not.toMatch(/UICONTROL|\[!DNL|\[!NOTE|_blank/);
});

test('a repository without the pages is told', async () => {
  expect(await read([{ files: { 'help/x.md': adobePage(a, 'Versão um.', 9) } }])).toEqual({
    past: [],
    notes: ['The history of docs.pt has no other edition of the pt pages that are compared.'],
  });
  expect(await read([])).toEqual({
    past: [],
    notes: ['Nothing is committed in the repository of docs.pt yet: earlier editions are not compared.'],
  });
});

test('what two repositories tell is joined, the newest first', () => {
  const version = (commit: string, date: string | null, origin = 'other') => ({
    commit,
    date,
    text: '',
    outline: { blocks: [] },
    origin,
  });
  const own = version(a, '2022-01-01T00:00:00Z', 'own');
  const [newer, same, undated] = [
    version(b, '2023-01-01T00:00:00Z'),
    version(a, '2024-01-01T00:00:00Z'),
    version('c', null),
  ];
  expect(
    joinPasts(
      new Map([['pt/a.mdx', [own]]]),
      new Map([
        ['pt/a.mdx', [same, newer, undated]],
        ['pt/b.mdx', [newer]],
      ]),
    ),
  ).toEqual(
    new Map([
      ['pt/a.mdx', [same, newer, own, undated]],
      ['pt/b.mdx', [newer]],
    ]),
  );
});
