import { expect, test } from 'vitest';
import { sourceCommitOf } from '../../src/history/source-commit.ts';

const hash = '83cda30e0fac5c3a2c38ca4b2df2c2405736e4a0';

test.each([
  ['plain', `---\nsource-git-commit: ${hash}\n---\n`],
  ['in quotes', `---\ntitle: A\nsource-git-commit: "${hash}"\nht-degree: 54%\n---\n# A\n`],
  ['in single quotes', `---\nsource-git-commit: '${hash}'\n---\n`],
  ['with Windows line ends', `---\r\ntitle: A\r\nsource-git-commit: ${hash}\r\n---\r\n`],
  ['behind a byte order mark', `\uFEFF---\nsource-git-commit: ${hash}\n---\n`],
  ['with spaces and a comment', `--- \nsource-git-commit:   ${hash}  # main\n--- \n`],
  ['beside what is not YAML', `---\ntitle: "a\nsource-git-commit: ${hash}\n: : :\n---\n`],
  ['at the end of the text', `---\nsource-git-commit: ${hash}\n---`],
])('finds it %s', (_, text) => {
  expect(sourceCommitOf(text)).toBe(hash);
});

test.each([
  ['without front matter', `source-git-commit: ${hash}\n`],
  ['behind the front matter', `---\ntitle: A\n---\nsource-git-commit: ${hash}\n---\n`],
  ['in front matter that does not begin the text', `\n---\nsource-git-commit: ${hash}\n---\n`],
  ['in front matter that does not end', `---\nsource-git-commit: ${hash}\n`],
  ['within another value', `---\ntitle:\n  source-git-commit: ${hash}\n---\n`],
  ['under another key', `---\nold-source-git-commit: ${hash}\n---\n`],
  ['too short', `---\nsource-git-commit: ${hash.slice(1)}\n---\n`],
  ['too long', `---\nsource-git-commit: ${hash}0\n---\n`],
  ['in one quote', `---\nsource-git-commit: "${hash}\n---\n`],
  ['in a comment', `---\n# source-git-commit: ${hash}\n---\n`],
  ['in nothing', ''],
])('finds none %s', (_, text) => {
  expect(sourceCommitOf(text)).toBeNull();
});
