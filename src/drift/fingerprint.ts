import { hash } from 'node:crypto';

/**
 * Names a finding by what it is about and not by where it stands, so that it keeps its name when other lines change.
 *
 * @returns the first 16 hexadecimal digits of a SHA-256 (FIPS 180-4)
 */
export function fingerprint(...parts: readonly (string | readonly string[] | null)[]): string {
  return hash('sha256', JSON.stringify(parts.map((part) => (typeof part === 'string' ? fold(part) : part)))).slice(0, 16);
}

function fold(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
}
