import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Names a finding by what it is about and not by where it stands, so that it keeps its name when other lines change.
 *
 * @returns the first 16 hexadecimal digits of a SHA-256 (FIPS 180-4)
 */
export function fingerprint(...parts: readonly (string | readonly string[] | null)[]): string {
  const text = JSON.stringify(parts.map((part) => (typeof part === 'string' ? fold(part) : part)));
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}

function fold(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
}
