import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextFile } from '#catalogue';
import { pointAt, type Problem } from '#markdown';

/** A file of the content folder as text, and what kept its bytes from being one. */
export interface ContentFile extends TextFile {
  readonly problem: Problem | null;
}

/** A file as it is on disk. */
export interface StoredFile extends ContentFile {
  /** Names the bytes of the file: SHA-256, in base64url. */
  readonly digest: string;
}

/**
 * Reads every `.mdx` and `.yaml` file below a folder, ordered by path. Links out of the folder are not followed.
 *
 * @param alsoRead - tells by its path whether another file is read, too
 */
export function readFiles(root: string, alsoRead: (path: string) => boolean = () => false): StoredFile[] {
  // One by one: for small files, going through the thread pool costs six times as much as reading them.
  return listFiles(root, '')
    .filter((path) => /\.(?:mdx|ya?ml)$/.test(path) || alsoRead(path))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => {
      const bytes = readFileSync(join(root, path));
      return { ...decode(path, bytes), digest: hash('sha256', bytes, 'base64url') };
    });
}

/** Folder by folder, since `readdir` follows links to folders where it lists recursively. */
function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return listFiles(root, path);
    return entry.isFile() ? [path] : [];
  });
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a file; bytes that are not UTF-8 (RFC 3629) become U+FFFD and a problem at the first of them. */
export function decode(path: string, bytes: Uint8Array): ContentFile {
  try {
    return { path, text: strict.decode(bytes), problem: null };
  } catch {
    const text = lenient.decode(bytes);
    const problem: Problem = {
      rule: 'text-not-utf8',
      message: 'The file is not UTF-8 text.',
      help: 'Save it again as UTF-8; from here on, its characters cannot be read.',
      ...pointAt(text, firstReplacement(text, bytes)),
    };
    return { path, text, problem };
  }
}

/** Offset of the first U+FFFD that stands for bytes that are not UTF-8, and not for a real U+FFFD in the file. */
function firstReplacement(text: string, bytes: Uint8Array): number {
  const encoder = new TextEncoder();
  let offset = text.indexOf('\uFFFD');
  let byte = encoder.encode(text.slice(0, offset)).length;
  while (bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd) {
    const next = text.indexOf('\uFFFD', offset + 1);
    byte += encoder.encode(text.slice(offset, next)).length;
    offset = next;
  }
  return offset;
}
