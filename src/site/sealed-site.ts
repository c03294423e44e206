import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withIntegrity } from './integrity.ts';
import { headersFile } from './security.ts';

/** Writes the digests of scripts and style sheets into the built pages, and what a host is to send with them. */
export function sealedSite(): AstroIntegration {
  return {
    name: 'isogloss-sealed-site',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, '_headers'), headersFile());
        const digestOf = digestsOf(folder);
        for (const file of await readdir(folder, { recursive: true })) {
          if (!file.endsWith('.html')) continue;
          const path = join(folder, file);
          await writeFile(path, withIntegrity(await readFile(path, 'utf8'), digestOf));
        }
      },
    },
  };
}

/** Digests of the files of a folder, each file read once. */
function digestsOf(folder: string): (address: string) => string | null {
  const known = new Map<string, string | null>();
  return (address) => {
    const digest = known.get(address) ?? digestOfFile(join(folder, address));
    known.set(address, digest);
    return digest;
  };
}

function digestOfFile(file: string): string | null {
  return existsSync(file)
    ? `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`
    : null;
}
