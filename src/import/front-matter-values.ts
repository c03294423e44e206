import { isNode, isScalar, type Pair } from 'yaml';
import { frontMatterSchema } from '#catalogue';
import { type Edit, placeAt } from './front-matter-edits.ts';
import type { Warn } from './warning.ts';

/** What every page has. Such a key stays, whatever is wrong with its value: the checker tells it. */
export const requiredKeys: readonly string[] = ['title', 'description', 'source-git-commit'];

/** Values that can be found within what else was written. */
const patterns: Readonly<Record<string, RegExp>> = {
  'exl-id': /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi,
  'source-git-commit': /\b[\da-f]{40}\b/gi,
};

/** Tells whether the catalogue takes a value for a key. It takes any for a key that it does not know. */
export function isAccepted(key: string, value: unknown): boolean {
  const shape: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>> =
    frontMatterSchema.shape;
  const type = Object.hasOwn(shape, key) ? shape[key] : undefined;
  return type?.safeParse(value).success ?? true;
}

/**
 * Mends a value that the catalogue refuses. Of several ids the first is kept, as sites do when pages were joined, with
 * the others in a comment; any other value goes into a comment, and its key with it.
 */
export function valueEdit({ key, value }: Pair, text: string, warn: Warn): Edit[] {
  if (!isScalar(key) || typeof key.value !== 'string' || !key.range || !isNode(value) || !value.range)
    return [];
  const name = key.value;
  if (isAccepted(name, value.toJSON())) return [];
  const tell = (message: string): void => {
    const help = 'Correct the value, or leave the key out.';
    warn('front-matter-mended', placeAt(text, key.range?.[0] ?? 0), message, help);
  };
  const [start, end] = value.range;
  const written = text.slice(start, end).trim();
  const line = written.replaceAll(/\s*\n\s*/g, ' ');
  const [first, ...others] = new Set(
    [...written.matchAll(patterns[name] ?? /(?!)/g)].map(([match]) => match),
  );
  if (first !== undefined) {
    const rest = others.length > 0 ? `also ${others.join(', ')}` : `was ${line}`;
    tell(`“${name}: ${line}” is not one value: ${first} is kept, the rest is a comment.`);
    return [{ start, end: start + written.length, text: `${plainValue(name, first)} # ${rest}` }];
  }
  if (requiredKeys.includes(name)) return [];
  if (written !== '') tell(`“${name}: ${line}” is not of the form that the key has: it is a comment now.`);
  const whole = text.slice(key.range[0], end).trimEnd();
  const comment = `# ${whole.replaceAll('\n', '\n# ')}`;
  return [{ start: key.range[0], end: key.range[0] + whole.length, text: comment }];
}

/** A hash is written in small letters, and in quotes where it could be a number. */
function plainValue(key: string, value: string): string {
  if (key === 'exl-id') return value;
  return /^\d+(?:e\d+)?$/i.test(value) ? `'${value}'` : value.toLowerCase();
}
