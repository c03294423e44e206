import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSourceHistory, type SourceReading } from '#past';
import { pageText, temporaryFolder } from '../cli/temporary-folder.ts';
import { type CommitPlan, git, gitRepository, open } from '../history/git-repository.ts';
import { catalogueIn } from './told-past.ts';

/** The source of a blueprint: a page in English. */
const source = (body: string, id = 1, title = 'One'): string =>
  pageText({ id, body })
    .replace(/^title: .*$/m, `title: ${title}`)
    .replace(/^source-git-commit.*\n/m, '');

const identity = (id: number): string => `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
const one = 'help/blueprints/journeys/one.md';

/** Reads a source about blueprints whose pt and it pages come from two of its commits. */
async function read(
  folder: string,
  cited: Readonly<Record<string, readonly [string, string]>>,
  idOf: (slug: string) => number = () => 1,
): Promise<SourceReading> {
  const files = Object.entries(cited).flatMap(([slug, [first, second]]) => [
    [`pt/${slug}.mdx`, pageText({ id: idOf(slug), commit: first })] as const,
    [`it/${slug}.mdx`, pageText({ id: idOf(slug), commit: second })] as const,
  ]);
  const catalogue = await catalogueIn(await temporaryFolder(Object.fromEntries(files)));
  return readSourceHistory(await open(folder), 'the source', catalogue);
}

/** What is known of the blueprint `journeys/one` between two commits of a history. */
async function between(plans: readonly CommitPlan[], first: number, second: number) {
  const { folder, hashes } = await gitRepository(plans);
  const [a = '', b = ''] = [hashes[first], hashes[second]];
  const reading = await read(folder, { 'journeys/one': [a, b] });
  const { source: history, notes } = reading;
  const [order, back] = [history.order(a, b), history.order(b, a)];
  return { order, back, differs: history.differs(identity(1), a, b), notes };
}

test('a commit is later than those that lead to it', async () => {
  const plans = [
    { files: { [one]: source('One.') } },
    { files: { [one]: source('Two.') } },
    { parents: [0] },
  ];
  expect(await between(plans, 0, 1)).toEqual({ order: -1, back: 1, differs: true, notes: [] });
  expect(await between(plans, 1, 2)).toMatchObject({ order: null, back: null, differs: true });
});

test('a page that did not change does not differ, whatever else did', async () => {
  const plans = [
    { files: { [one]: source('One.') } },
    { files: { 'help/blueprints/other.md': source('Other.', 2) } },
    { files: { [one]: source('One.', 1, 'Another title').replaceAll('\n', '\r\n') } },
  ];
  expect(await between(plans, 0, 1)).toMatchObject({ order: -1, differs: false });
  expect(await between(plans, 0, 2)).toMatchObject({ order: -1, differs: false });
});

test('a page that moved is found by its exl-id', async () => {
  const plans = [
    { files: { 'help/one.md': source('One.') } },
    { files: { 'help/two.md': source('One.') }, deleted: ['help/one.md'] },
    { files: { 'help/three.md': source('Three.') }, deleted: ['help/two.md'] },
  ];
  expect(await between(plans, 0, 1)).toMatchObject({ differs: false });
  expect(await between(plans, 1, 2)).toMatchObject({ differs: true });
  expect(await between(plans, 2, 0)).toMatchObject({ order: 1, differs: true });
});

test('a page without exl-id is found by the path that it is imported to', async () => {
  const plain = (body: string): string => source(body).replace(/^exl-id.*\n/m, '');
  const plans = [{ files: { [one]: plain('One.') } }, { files: { [one]: plain('Two.') } }];
  expect(await between(plans, 0, 1)).toMatchObject({ differs: true });
});

test('a page of another blueprint is not its source', async () => {
  const { folder, hashes } = await gitRepository([
    { files: { [one]: source('One.', 2) } },
    { files: { [one]: source('Two.', 2) } },
  ]);
  const [a = '', b = ''] = hashes;
  const idOf = (slug: string): number => (slug.endsWith('one') ? 1 : 2);
  const { source: history } = await read(folder, { 'journeys/one': [a, b], 'journeys/two': [a, b] }, idOf);
  expect(history.differs(identity(1), a, b)).toBeNull();
  expect(history.differs(identity(2), a, b)).toBe(true);
});

test('what the source lacks is not known, and told', async () => {
  const missing = 'f'.repeat(40);
  const { folder, hashes } = await gitRepository([{}, { files: { [one]: source('One.') } }]);
  const [before = '', after = ''] = hashes;
  const reading = await read(folder, { 'journeys/one': [missing, after] });
  expect(reading.source.order(missing, after)).toBeNull();
  expect(reading.source.differs(identity(1), missing, after)).toBeNull();
  expect(reading.notes).toEqual(['the source lacks 1 of the 2 source commits that are compared.']);
  // It was not there yet.
  const early = await read(folder, { 'journeys/one': [before, after] });
  expect(early.source.order(before, after)).toBe(-1);
  expect(early.source.differs(identity(1), before, after)).toBeNull();
  expect(early.source.differs('another', before, after)).toBeNull();
});

test('a clone that is not whole says what it knows', async () => {
  const { folder, hashes } = await gitRepository([
    { files: { [one]: source('One.') } },
    { files: { [one]: source('Two.') } },
    { files: { [one]: source('Three.') } },
  ]);
  const [first = '', second = '', third = ''] = hashes;
  const clone = (name: string, ...options: string[]): string => {
    git(folder, ['clone', '-q', ...options, `file://${folder}`, name]);
    return name;
  };
  git(folder, ['config', 'uploadpack.allowFilter', 'true']);
  const there = await temporaryFolder();

  const shallow = await read(clone(join(there, 'shallow'), '--depth', '2'), {
    'journeys/one': [first, third],
  });
  expect(shallow.source.order(first, third)).toBeNull();
  expect(shallow.notes).toEqual([
    'The history of the source is cut off (a shallow clone): editions from before are not compared.',
    'the source lacks 1 of the 2 source commits that are compared.',
  ]);
  const partial = await read(clone(join(there, 'partial'), '--filter=blob:none', '--bare'), {
    'journeys/one': [second, third],
  });
  expect(partial.source.order(second, third)).toBe(-1);
  expect(partial.source.differs(identity(1), second, third)).toBeNull();
  expect(partial.notes).toEqual([
    'the source has none of the pages that are compared, or lacks their texts (a partial clone).',
  ]);
});
