import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder with files in it, by path, which goes when the test is over. */
export async function temporaryFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'isogloss test '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** A page that is valid, with a body and an identity of its own. */
export function pageText({
  id = 1,
  body = '',
  commit = 'a'.repeat(40),
}: {
  id?: number;
  body?: string;
  commit?: string;
}): string {
  return [
    '---',
    `title: Página ${id}`,
    'description: Teste.',
    `exl-id: 00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
    `source-git-commit: ${commit}`,
    '---',
    '',
    `# Página ${id}`,
    '',
    body,
    '',
  ].join('\n');
}
