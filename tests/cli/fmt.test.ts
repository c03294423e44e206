import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { pageText, temporaryFolder } from './temporary-folder.ts';

const canonical = pageText({ body: '- a' });
const other = pageText({ id: 2, body: '* a' });

describe('isogloss fmt', () => {
  test('writes the pages that are not in the canonical form, and names them', async () => {
    const content = await temporaryFolder({
      'pt/a.mdx': canonical,
      'pt/b.mdx': other,
      'sv/c.mdx': `\uFEFF${canonical.replaceAll('\n', '\r\n')}`,
      'pt/navigation.yaml': 'areas:   []',
      'pt/notes.md': '* a',
    });
    const { code, stdout, stderr } = await runCli(['fmt', '--content', content]);
    expect(stdout.split('\n')).toEqual([join(content, 'pt/b.mdx'), join(content, 'sv/c.mdx'), '']);
    expect(stderr).toBe('Formatted 2 of 3 pages.\n');
    expect(code).toBe(0);
    expect(await readFile(join(content, 'pt/b.mdx'), 'utf8')).toBe(other.replace('* a', '- a'));
    expect(await readFile(join(content, 'sv/c.mdx'), 'utf8')).toBe(canonical);
    expect(await readFile(join(content, 'pt/notes.md'), 'utf8')).toBe('* a');

    const again = await runCli(['fmt', '--check'], { ISOGLOSS_CONTENT: content });
    expect(again).toMatchObject({ code: 0, stdout: '', stderr: '0 of 3 pages are to be formatted.\n' });
  });

  test('finds nothing to do in our own pages', async () => {
    expect(await runCli(['fmt', '--check'])).toMatchObject({ code: 0, stdout: '' });
  });

  test('only lists them with --check', async () => {
    const content = await temporaryFolder({ 'pt/a.mdx': canonical, 'pt/b.mdx': other });
    const { code, stdout, stderr } = await runCli(['fmt', '--check', '--content', content]);
    expect(stdout).toBe(`${join(content, 'pt/b.mdx')}\n`);
    expect(stderr).toBe('1 of 2 pages is to be formatted.\n');
    expect(code).toBe(1);
    expect(await readFile(join(content, 'pt/b.mdx'), 'utf8')).toBe(other);
  });

  test('takes the files and folders that are named, each page once', async () => {
    const content = await temporaryFolder({ 'pt/a.mdx': other, 'pt/b.mdx': other, 'sv/a.mdx': other });
    const [file, folder] = [join(content, 'pt/a.mdx'), join(content, 'sv')];
    const { code, stdout, stderr } = await runCli(['fmt', file, folder, join(folder, '..', 'sv/a.mdx')]);
    expect(stdout).toBe(`${file}\n${join(folder, 'a.mdx')}\n`);
    expect(stderr).toBe('Formatted 2 of 2 pages.\n');
    expect(code).toBe(0);
    expect(await readFile(join(content, 'pt/b.mdx'), 'utf8')).toBe(other);
  });

  test('leaves pages alone that it cannot read, and says where and why', async () => {
    const broken = pageText({ body: '* a\n\n<b>' });
    const bytes = Buffer.concat([Buffer.from(pageText({ body: '* ol' })), Buffer.from([0xe1, 0x20])]);
    const braces = pageText({ body: '{'.repeat(100_000) });
    const content = await temporaryFolder({
      'pt/broken.mdx': broken,
      'pt/bytes.mdx': bytes,
      'pt/braces.mdx': braces,
      'pt/good.mdx': other,
    });
    const { code, stdout, stderr } = await runCli(['fmt', '--content', content]);
    expect(stdout).toBe(`${join(content, 'pt/good.mdx')}\n`);
    expect(stderr).toContain(
      `${join(content, 'pt/broken.mdx')}:12:1  error  Not valid MDX: Expected a closing`,
    );
    expect(stderr).toContain('    Close every tag');
    expect(stderr).toContain(`${join(content, 'pt/bytes.mdx')}:11:1  error  The file is not UTF-8 text.`);
    expect(stderr).toContain(`${join(content, 'pt/braces.mdx')}:10:1  error`);
    expect(stderr).toContain('Formatted 1 of 4 pages; 3 stay as they are.\n');
    expect(code).toBe(1);
    expect(await readFile(join(content, 'pt/broken.mdx'), 'utf8')).toBe(broken);
    expect(await readFile(join(content, 'pt/bytes.mdx'))).toEqual(bytes);
    expect(await readFile(join(content, 'pt/braces.mdx'), 'utf8')).toBe(braces);
  });

  test('lets no control characters of a name reach the terminal', async () => {
    const content = await temporaryFolder({ 'pt/a\u001B[2J.mdx': pageText({ body: '<b>' }) });
    const { code, stderr } = await runCli(['fmt', '--content', content]);
    expect(stderr).toContain('pt/a [2J.mdx:10:1  error  Not valid MDX');
    expect(stderr).not.toContain('\u001B');
    expect(code).toBe(1);
  });

  test('does not follow links to files', async () => {
    const elsewhere = await temporaryFolder({ 'a.mdx': other });
    const content = await temporaryFolder({ 'pt/b.mdx': canonical });
    const link = join(content, 'pt/a.mdx');
    await symlink(join(elsewhere, 'a.mdx'), link);
    expect(await runCli(['fmt', '--content', content])).toMatchObject({ code: 0, stdout: '' });
    const { code, stderr } = await runCli(['fmt', link]);
    expect(stderr).toContain('There are no pages in');
    expect(code).toBe(2);
    expect(await readFile(join(elsewhere, 'a.mdx'), 'utf8')).toBe(other);
  });

  test.each([
    [['fmt', '/nowhere'], 'There is nothing at /nowhere.'],
    [['fmt', 'README.md'], 'README.md is not a page.'],
    [['fmt', '--content', 'scripts'], 'There are no pages in scripts.'],
    [['fmt', '--content', '/nowhere'], 'There is nothing at /nowhere.'],
    [['fmt', '--quick'], "Unknown option '--quick'"],
  ])('%j is a usage error', async (args, message) => {
    const { code, stderr } = await runCli(args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
