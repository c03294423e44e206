import { describe, expect, test } from 'vitest';
import { commitOf, commitsOf } from '#history';
import type { GitObject } from '../../src/history/answers.ts';
import { parseCommit } from '../../src/history/commit.ts';
import { git, gitRepository, open } from './git-repository.ts';

const tree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const person = 'Áslaug <a@example.com>';

function commitObject(text: string | Buffer): GitObject {
  const content = Buffer.from(text as string);
  return { id: 'c'.repeat(40), type: 'commit', size: content.length, content };
}

/** A commit whose dates are the end of its signature, and whose message is as given. */
function parsed({ date = '1 +0000', headers = '', message = 'Subject\n' }): ReturnType<typeof parseCommit> {
  const signatures = `author ${person} ${date}\ncommitter ${person} ${date}\n`;
  return parseCommit(commitObject(`tree ${tree}\n${signatures}${headers}\n${message}`));
}

describe('commitOf', () => {
  test('reads what Git stores', async () => {
    const { folder } = await gitRepository([{ subject: 'One' }]);
    git(folder, ['commit', '-q', '--allow-empty', '-m', 'Två ord\nmore\n\nBody']);
    const repository = await open(folder);
    const parent = git(folder, ['rev-parse', 'HEAD~1']);
    expect(await commitOf(repository, 'main')).toEqual({
      hash: git(folder, ['rev-parse', 'HEAD']),
      parents: [parent],
      authorDate: '2021-06-21T17:34:58-06:00',
      committerDate: '2021-06-22T08:00:00+02:00',
      subject: 'Två ord more',
    });
  });

  test('reads it as git log prints it', async () => {
    const { folder } = await gitRepository([{}, {}, { parents: [0] }, { parents: [1, 2], subject: 'Merge' }]);
    const repository = await open(folder);
    for (const revision of ['HEAD', 'HEAD^2', 'HEAD~2', 'main^{/Commit 1}']) {
      const format = '--format=%H%n%P%n%aI%n%cI%n%s';
      const printed = git(folder, ['log', '-1', format, revision]).split('\n');
      const commit = await commitOf(repository, revision);
      expect([
        commit?.hash,
        commit?.parents.join(' '),
        commit?.authorDate,
        commit?.committerDate,
        commit?.subject,
      ]).toEqual(printed);
    }
  });

  test('follows a tag', async () => {
    const { folder, hashes } = await gitRepository([{}]);
    git(folder, ['tag', '-a', '-m', 'Tag', 'v1']);
    expect(await commitOf(await open(folder), 'v1')).toMatchObject({ hash: hashes[0] });
  });

  test('reads the commit itself where another one stands in for it', async () => {
    const { folder, hashes } = await gitRepository([{ subject: 'Real' }, { subject: 'Other' }]);
    const [real = '', other = ''] = hashes;
    git(folder, ['replace', real, other]);
    expect(await commitOf(await open(folder), real)).toMatchObject({ hash: real, subject: 'Real' });
  });

  test.each([
    'nowhere',
    '',
    '-1',
    '--all',
    '--output=/tmp/x',
    'HEAD:a.md',
    'HEAD^{tree}',
    'HEAD\nHEAD',
    'main..main',
    '0'.repeat(40),
  ])('knows no commit %j', async (revision) => {
    const { folder } = await gitRepository([{ files: { 'a.md': 'a', 'a.md^{commit}': 'b' } }]);
    expect(await commitOf(await open(folder), revision)).toBeNull();
  });

  test('reads a commit with signatures and merged tags in its headers', async () => {
    const { folder, hashes } = await gitRepository([{}]);
    const text = [
      `tree ${tree}`,
      `parent ${hashes[0] ?? ''}`,
      `author ${person} 1624318498 -0600`,
      `committer ${person} 1624318499 +0530`,
      `mergetag object ${'d'.repeat(40)}`,
      ' type commit',
      ' tag v1',
      ' tagger Somebody <b@example.com> 1 +0000',
      ' ',
      ' author of the tag',
      'gpgsig -----BEGIN PGP SIGNATURE-----',
      ' ',
      ' parent of nothing',
      ' -----END PGP SIGNATURE-----',
      '',
      'Signed',
      '',
      'parent: the body',
    ].join('\n');
    const hash = git(folder, ['hash-object', '-t', 'commit', '-w', '--stdin'], text);
    expect(await commitOf(await open(folder), hash)).toEqual({
      hash,
      parents: [hashes[0]],
      authorDate: '2021-06-21T17:34:58-06:00',
      committerDate: '2021-06-22T05:04:59+05:30',
      subject: 'Signed',
    });
  });

  test('reads a message in another encoding', async () => {
    const { folder } = await gitRepository();
    const text = `tree ${tree}\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\nencoding ISO-8859-1\n\nMalmö\n`;
    const bytes = Buffer.from(text, 'latin1');
    const hash = git(folder, ['hash-object', '-t', 'commit', '-w', '--stdin'], bytes);
    expect(await commitOf(await open(folder), hash)).toMatchObject({ subject: 'Malmö' });
  });
});

test('commitsOf gives the commits that are there, by hash', async () => {
  const { folder, hashes } = await gitRepository([{ files: { 'a.md': 'a' } }, {}, {}]);
  git(folder, ['branch', 'f'.repeat(7)]);
  const [first = '', second = ''] = hashes;
  const blob = git(folder, ['rev-parse', 'HEAD:a.md']);
  const others = ['0'.repeat(40), blob, first.slice(0, 10), 'main', 'f'.repeat(7), '', '\n', '--all'];
  const commits = await commitsOf(await open(folder), [second, ...others, first, second]);
  expect([...commits.keys()]).toEqual([second, first]);
  expect(commits.get(first)).toMatchObject({ hash: first, parents: [], subject: 'Commit 0' });
});

describe('parseCommit', () => {
  test.each([
    ['0 +0000', '1970-01-01T00:00:00+00:00'],
    ['0 -0130', '1969-12-31T22:30:00-01:30'],
    ['1609455599 +0100', '2020-12-31T23:59:59+01:00'],
    ['1609455600 +0100', '2021-01-01T00:00:00+01:00'],
    ['1609455600 +1400', '2021-01-01T13:00:00+14:00'],
    ['1609455600 +0575', '2020-12-31T23:00:00+00:00'],
    ['1609455600 -9900', '2020-12-31T23:00:00+00:00'],
  ])('gives the date of %s', (date, expected) => {
    expect(parsed({ date })?.committerDate).toBe(expected);
    expect(Date.parse(expected)).toBe(Number(date.split(' ')[0]) * 1000);
  });

  test.each(['', 'now', '1', '-5 +0000', '253402300800 +0000', '9'.repeat(30) + ' +0000', '1 +000000'])(
    'there is no commit with the date %j',
    (date) => expect(parsed({ date })).toBeNull(),
  );

  test.each([
    ['Subject', 'Subject'],
    ['\n \nSubject  \nmore\n \nbody', 'Subject more'],
    ['', ''],
    ['\n\n', ''],
    ['Subject\r\n\r\nbody', 'Subject'],
  ])('gives the subject of %j', (message, subject) => {
    expect(parsed({ message })?.subject).toBe(subject);
  });

  test('takes an encoding that nobody knows for UTF-8', () => {
    expect(parsed({ headers: 'encoding x-nobody\n', message: 'Malmö' })?.subject).toBe('Malmö');
  });

  test('takes a commit without a message, and nothing that is no commit', () => {
    const text = `tree ${tree}\nauthor ${person} 1 +0000\ncommitter ${person} 1 +0000\n`;
    expect(parseCommit(commitObject(text.trimEnd()))).toMatchObject({ subject: '', parents: [] });
    expect(parseCommit({ ...commitObject(text), type: 'tag' })).toBeNull();
    expect(parseCommit(commitObject(`tree ${tree}\n\nauthor ${person} 1 +0000`))).toBeNull();
    expect(parseCommit(commitObject(''))).toBeNull();
  });
});
