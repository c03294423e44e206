import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '#drift';
import { runCli } from '../cli/run-cli.ts';

const corpus = join(process.env['ISOGLOSS_SHARED'] ?? '', 'corpus');

test('every page of the corpus is imported, and what comes out is valid MDX in which nothing runs', async () => {
  const content = await mkdtemp(join(tmpdir(), 'isogloss-corpus-'));
  try {
    for (const [language, folder] of [
      ['pt', 'pt-BR'],
      ['it', 'it-IT'],
      ['sv', 'sv-SE'],
      ['es', 'es-ES'],
    ] as const) {
      const { code, stderr } = await runCli([
        'import',
        '--lang',
        language,
        '--out',
        content,
        join(corpus, folder),
      ]);
      expect(code, stderr.slice(-1000)).toBe(0);
    }
    const { stdout } = await runCli([
      'check',
      '--content',
      content,
      '--reporter',
      'json',
      '--fail-on',
      'none',
    ]);
    const { findings, catalogue } = JSON.parse(stdout) as Report;
    // Two pages carry two exl-ids in one key, which the schema refuses.
    const refused = findings
      .filter(({ rule }) => rule === 'key-malformed')
      .map(({ places }) => places[0].path);
    expect(refused.map((path) => path.slice(content.length + 1))).toEqual([
      'pt/audience-activation/data-science.mdx',
      'sv/audience-activation/data-science.mdx',
    ]);
    expect(catalogue.pages + refused.length).toBe(226);
    const inText = [
      'syntax-invalid',
      'expression-forbidden',
      'module-forbidden',
      'component-unknown',
      'element-unknown',
      'url-unsafe',
      'page-too-complex',
    ];
    expect(
      findings
        .filter(({ rule }) => inText.includes(rule))
        .map(({ places, message }) => [places[0].path, message]),
    ).toEqual([]);
  } finally {
    await rm(content, { recursive: true, force: true });
  }
}, 120_000);
