import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { pageText, temporaryFolder } from './temporary-folder.ts';

/** Bodies that would run, break or stall a careless reader, with the rule that each must end in. */
const hostile: readonly (readonly [name: string, body: string, rule: string])[] = [
  ['import', 'import x from "y"', 'module-forbidden'],
  ['exit', 'Olá {process.exit()}', 'expression-forbidden'],
  ['script', '<script>globalThis.broken = true</script>', 'element-unknown'],
  ['onerror', '<img src="x.png" onerror="alert(1)" />', 'attribute-unknown'],
  ['onerror-unclosed', '<img onerror>', 'syntax-invalid'],
  ['javascript', '[x](javascript:alert(1))', 'url-unsafe'],
  ['unclosed', '<div>\n\nsem fim', 'syntax-invalid'],
  ['brackets', '['.repeat(1_000_000), 'page-too-large'],
  ['braces', '{'.repeat(100_000), 'page-too-complex'],
  ['emphasis', '_a'.repeat(100_000), 'page-too-complex'],
  ['quotes', '>'.repeat(100_000), 'page-too-complex'],
  ['entities', '&amp;'.repeat(100_000), 'page-too-complex'],
];

test('hostile pages each end in a diagnostic with its place, together within ten seconds', async () => {
  const files = Object.fromEntries<string | Uint8Array>(
    hostile.map(([name, body], index) => [`pt/${name}.mdx`, pageText({ id: index + 1, body })]),
  );
  files['pt/bytes.mdx'] = Buffer.concat([
    Buffer.from(pageText({ id: 98, body: 'ol' })),
    Buffer.from([0xe1, 0x20, 0xff]),
  ]);
  files['pt/good.mdx'] = pageText({ id: 99, body: 'Tudo bem.' });
  const content = await temporaryFolder(files);

  const { code, stdout, milliseconds } = await runCli(['check', '--content', content]);

  for (const [name, , rule] of [...hostile, ['bytes', '', 'text-not-utf8'] as const]) {
    const told = stdout.split('\n\n').find((block) => block.startsWith(`${content}/pt/${name}.mdx\n`));
    expect(told, name).toContain(rule);
    expect(told, name).toMatch(new RegExp(`${name}\\.mdx:1\\d:\\d+`));
  }
  expect(stdout).not.toContain('good.mdx');
  expect(code).toBe(1);
  // The bound is the promise to writers; what the machine was doing meanwhile is allowed for.
  expect(milliseconds).toBeLessThan(10_000);
}, 30_000);

test('control characters of a page do not reach the terminal', async () => {
  const content = await temporaryFolder({
    'pt/a.mdx': pageText({ body: '<Note type="\u001B[2J">\n\nx\n\n</Note>' }),
  });
  const { stdout } = await runCli(['check', '--content', content]);
  expect(stdout).toContain('attribute-malformed');
  expect(stdout).not.toContain('\u001B');
});
