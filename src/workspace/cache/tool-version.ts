import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const projectRoot = new URL('../../../', import.meta.url);

/**
 * Names the tool as it is now: its own sources, the exact versions of its libraries and of Node. What another version
 * of it has found out may be wrong by now.
 */
export function toolVersion(): string {
  const parts: string[] = [process.version];
  for (const name of ['package.json', 'package-lock.json']) parts.push(textOf(new URL(name, projectRoot)));
  const sources = new URL('src/', projectRoot);
  const files = readdirSync(fileURLToPath(sources), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.(?:ts|json)$/.test(name)).sort())
    parts.push(file, textOf(new URL(file.replaceAll('\\', '/'), sources)));
  return hash('sha256', JSON.stringify(parts), 'base64url');
}

function textOf(file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
