import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '#drift';
import { git } from '../history/git-repository.ts';
import { type CliRun, runCli } from './run-cli.ts';
import { pageText, temporaryFolder } from './temporary-folder.ts';

const [older, newer] = ['a'.repeat(40), 'b'.repeat(40)];

/** A warning: what pt has, and it has not. */
const drifting = {
  'pt/a.mdx': pageText({ body: 'Um parágrafo.' }),
  'it/a.mdx': pageText({ body: 'Un paragrafo.' }),
  'pt/b.mdx': pageText({ id: 2 }),
};

function check(content: string, ...args: readonly string[]): Promise<CliRun> {
  return runCli(['check', '--content', content, ...args]);
}

function accept(content: string, reason = 'Being translated.', ...args: readonly string[]): Promise<CliRun> {
  return check(content, '--update-baseline', '--reason', reason, ...args);
}

const baselineIn = (content: string): Promise<string> => readFile(join(content, 'baseline.json'), 'utf8');

describe('isogloss check, with a baseline', () => {
  test('tells what is known, with the reason, and exits with 0', async () => {
    const content = await temporaryFolder(drifting);
    expect((await accept(content)).stdout).toBe(
      `${join(content, 'baseline.json')}: 1 known finding; 1 added.\n`,
    );
    const { code, stdout } = await check(content);
    expect(stdout).toContain('      known: Being translated.\n');
    expect(stdout).toContain('0 errors, 1 warning, 0 info; 1 of them known.\n');
    expect(code).toBe(0);
  });

  test('fails on whatever is new, which it does not without one', async () => {
    const content = await temporaryFolder(drifting);
    const more = { path: join(content, 'pt/c.mdx'), text: pageText({ id: 3 }) };
    expect((await check(content)).code).toBe(0);
    expect((await check(content, '--fail-on', 'new')).code).toBe(1);
    await accept(content);
    await writeFile(more.path, more.text);
    expect((await check(content)).code).toBe(1);
    expect((await check(content, '--fail-on', 'error')).code).toBe(0);
  });

  test.each(['error', 'warning', 'info', 'new'])(
    '--fail-on %s does not count what is known',
    async (level) => {
      const content = await temporaryFolder({
        ...drifting,
        'it/b.mdx': pageText({ id: 2, body: 'Ciao {x}.' }),
      });
      expect((await check(content, '--fail-on', level)).code).toBe(1);
      await accept(content);
      expect((await check(content, '--fail-on', level)).code).toBe(0);
    },
  );

  test('tells what no longer occurs, and does not fail on it', async () => {
    const content = await temporaryFolder(drifting);
    await accept(content);
    await writeFile(join(content, 'it/b.mdx'), pageText({ id: 2 }));
    const { code, stdout } = await check(content);
    expect(stdout).toContain(`${content}/baseline.json:4:5`);
    expect(stdout).toContain('baseline-outdated');
    expect(code).toBe(0);
    expect((await check(content, '--fail-on', 'info')).code).toBe(1);
  });

  test('fails on a baseline that is malformed, and finds nothing known', async () => {
    const content = await temporaryFolder({ ...drifting, 'baseline.json': '{ "schema": 1 }' });
    const { code, stdout } = await check(content);
    expect(stdout).toContain(`${content}/baseline.json:1:1`);
    expect(stdout).toContain('1 error, 1 warning, 0 info.\n');
    expect(code).toBe(1);
  });
});

describe('isogloss check --update-baseline', () => {
  test('refuses what is new without a reason, lists it and writes nothing', async () => {
    const content = await temporaryFolder(drifting);
    const { code, stdout, stderr } = await check(content, '--update-baseline');
    expect(stderr).toContain('1 finding is new, and nothing says why');
    expect(stderr).toContain(`${content}/pt/b.mdx:2:1`);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    await expect(baselineIn(content)).rejects.toThrow('ENOENT');
  });

  test('keeps reasons, takes out what no longer occurs, and gives the same bytes each time', async () => {
    const content = await temporaryFolder(drifting);
    await accept(content, 'First.');
    await writeFile(join(content, 'pt/c.mdx'), pageText({ id: 3 }));
    expect((await accept(content, 'Second.')).stdout).toContain('2 known findings; 1 added.');
    const text = await baselineIn(content);
    expect(JSON.parse(text)).toMatchObject({
      schema: 1,
      findings: [
        { rule: 'translation-missing', path: 'pt/b.mdx', reason: 'First.' },
        { rule: 'translation-missing', path: 'pt/c.mdx', reason: 'Second.' },
      ],
    });
    expect((await check(content, '--update-baseline')).stdout).toContain('2 known findings; unchanged.');
    expect(await baselineIn(content)).toBe(text);
    await rm(join(content, 'pt/b.mdx'));
    expect((await check(content, '--update-baseline')).stdout).toContain('1 known finding; 1 taken out.');
    expect((await check(content)).stdout).not.toContain('baseline-outdated');
  });

  test('keeps the address of the schema', async () => {
    const content = await temporaryFolder({
      ...drifting,
      'baseline.json': '{"$schema":"/schemas/baseline.json","schema":1,"findings":[]}',
    });
    await accept(content);
    expect(JSON.parse(await baselineIn(content))).toMatchObject({ $schema: '/schemas/baseline.json' });
  });

  test('leaves a malformed baseline alone, whose reasons would be lost', async () => {
    const broken = '{ "schema": 1, "findings": [,] }';
    const content = await temporaryFolder({ ...drifting, 'baseline.json': broken });
    const { code, stderr } = await accept(content);
    expect(stderr).toContain('baseline.json has faults, and its reasons would be lost:');
    expect(code).toBe(2);
    expect(await baselineIn(content)).toBe(broken);
  });

  test.each([
    [['--update-baseline', '--watch'], 'does not go together with --watch'],
    [['--update-baseline', '--reporter', 'json'], 'does not go together with --reporter'],
    [['--update-baseline', '--fail-on', 'new'], 'does not go together with --fail-on'],
    [['--update-baseline', '--reason', ' '], '--reason is empty.'],
    [['--reason', 'So.'], '--reason is for findings that come into the baseline.'],
  ])('%j is a usage error', async (args, message) => {
    const { code, stderr } = await check(await temporaryFolder(drifting), ...args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

describe('entries of a baseline survive', () => {
  const sentence = (words: string): string =>
    `# Título\n\nA equipe ${words} a campanha ao público do canal.\n`;
  const earlier = {
    'pt/a.mdx': pageText({ commit: older, body: sentence('envia') }),
    'it/a.mdx': pageText({ commit: older, body: sentence('envia') }),
    'sources.yaml': `commits:\n  - hash: ${older}\n    date: 2021-06-01T00:00:00Z\n  - hash: ${newer}\n    date: 2021-07-01T00:00:00Z\n`,
  };
  const later = {
    'it/a.mdx': pageText({ commit: newer, body: `${sentence('agenda e publica')}\n- 1\n- 2\n` }),
    'pt/b.mdx': pageText({ id: 2, commit: newer, body: 'Um parágrafo com {chaves}.' }),
  };

  /** A content folder with findings of several kinds, some by its history, in a repository of its own. */
  async function committed(): Promise<string> {
    const repository = await temporaryFolder();
    git(repository, ['init', '-q', '-b', 'main']);
    for (const files of [earlier, later]) {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(repository, 'content', path)), { recursive: true });
        await writeFile(join(repository, 'content', path), text);
      }
      git(repository, ['add', '.']);
      git(repository, ['commit', '-q', '-m', 'Translate']);
    }
    await accept(join(repository, 'content'));
    git(repository, ['add', '.']);
    git(repository, ['commit', '-q', '-m', 'Accept what is known']);
    return repository;
  }

  async function reportOn(content: string, ...args: readonly string[]): Promise<Report> {
    return JSON.parse((await check(content, '--reporter', 'json', ...args)).stdout) as Report;
  }

  const unknownRules = ({ findings }: Report): string[] =>
    findings.filter(({ known }) => known === undefined).map(({ rule }) => rule);

  test(
    'another name of the content folder, another cache and a fresh clone',
    { timeout: 60_000 },
    async () => {
      const repository = await committed();
      const before = await reportOn(join(repository, 'content'));
      expect(unknownRules(before)).toEqual([]);
      expect(new Set(before.findings.map(({ rule }) => rule))).toEqual(
        new Set([
          'edition-behind',
          'expression-forbidden',
          'list-missing',
          'text-behind',
          'text-foreign',
          'translation-missing',
        ]),
      );

      const cache = await temporaryFolder();
      const cached = (): Promise<Report> => reportOn(join(repository, 'content'), '--cache', cache);
      expect(unknownRules(await cached())).toEqual([]);
      expect(await cached()).toEqual(before);
      expect(unknownRules(await reportOn(join(repository, 'content'), '--no-cache'))).toEqual([]);

      const clone = join(await temporaryFolder(), 'clone');
      git(repository, ['clone', '-q', repository, clone]);
      expect(unknownRules(await reportOn(join(clone, 'content')))).toEqual([]);

      const shallow = join(await temporaryFolder(), 'shallow');
      git(repository, ['clone', '-q', '--depth', '1', `file://${repository}`, shallow]);
      expect(unknownRules(await reportOn(join(shallow, 'content')))).toEqual(['baseline-outdated']);
      const listed = await baselineIn(join(shallow, 'content'));
      const { stdout } = await check(join(shallow, 'content'), '--update-baseline');
      expect(stdout).toContain('known findings; 1 kept that only Git tells of.');
      expect(await baselineIn(join(shallow, 'content'))).toBe(listed);

      await rename(join(repository, 'content'), join(repository, 'docs'));
      git(repository, ['add', '.']);
      git(repository, ['commit', '-q', '-m', 'Rename the folder']);
      // History is looked for below the name of today, and so is what only it tells.
      expect(unknownRules(await reportOn(join(repository, 'docs')))).toEqual(['baseline-outdated']);
    },
  );
});
