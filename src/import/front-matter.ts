import { isMap, isScalar, parseDocument, Scalar, stringify, type Pair } from 'yaml';
import { frontMatterSchema } from '#catalogue';
import { faultIn, mendFrontMatter } from './front-matter-mending.ts';
import { withoutMarks } from './syntax/index.ts';
import type { Warn } from './warning.ts';

/** Keys whose values are sentences for readers. */
const sentenceKey = /(?:^|-)(?:title|description)$/;

/** A piece of a text to be written anew. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Brings front matter into our form. Keys, values, quotes and comments stay as they are, except that sentences lose
 * their marks and the spaces around them, and that what the schema refuses goes into comments.
 *
 * @param text - what stands between the lines `---`, each line with its end
 */
export function importFrontMatter(text: string, warn: Warn): string {
  const mended = mendFrontMatter(quoteMarks(text), warn);
  if (faultIn(mended)) return text;
  const { contents } = parseDocument(mended, { logLevel: 'silent' });
  const pairs = isMap(contents) ? contents.items : [];
  const edits = pairs.flatMap((pair) => [
    ...sentenceEdit(pair, mended),
    ...idEdit(pair, mended, warn),
    ...refusedEdit(pair, mended, warn),
  ]);
  const edited = applyEdits(mended, edits);
  return faultIn(edited) ? mended : edited;
}

/** In YAML a bracket begins a list, so a sentence that begins with a mark needs quotes. */
function quoteMarks(text: string): string {
  return text.replaceAll(/^([\w-]+):[ \t]+(\[![A-Z].*)$/gm, (line: string, key: string, value: string) =>
    sentenceKey.test(key)
      ? `${key}: ${stringify(value.trim(), { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE' }).trimEnd()}`
      : line,
  );
}

/** References to characters that show nothing. YAML knows no references, but writers of titles do. */
const invisibleReference = /&#(?:x(?:200b|2060|feff)|8203|8288|65279);/gi;

/** Writes a sentence anew, in the kind of quotes that it had, where something in it has to go. */
function sentenceEdit({ key, value }: Pair, text: string): Edit[] {
  if (!isScalar(key) || typeof key.value !== 'string' || !sentenceKey.test(key.value)) return [];
  if (!isScalar(value) || typeof value.value !== 'string' || !value.range) return [];
  const plain = withoutMarks(value.value).replaceAll(invisibleReference, '').trim();
  const isBlockScalar = value.type === Scalar.BLOCK_FOLDED || value.type === Scalar.BLOCK_LITERAL;
  if (plain === value.value || (isBlockScalar && plain === value.value.trim())) return [];
  const scalar = new Scalar(plain);
  if (value.type && !isBlockScalar) scalar.type = value.type;
  const [start, end] = value.range;
  const lineEnd = isBlockScalar && text[end - 1] === '\n' ? '\n' : '';
  return [{ start, end, text: stringify(scalar, { lineWidth: 0 }).trimEnd() + lineEnd }];
}

/** Of several ids the first is kept, as sites do when pages were joined; the others go into a comment. */
function idEdit({ key, value }: Pair, text: string, warn: Warn): Edit[] {
  if (!isScalar(key) || key.value !== 'exl-id' || !isScalar(value) || !value.range) return [];
  const [first, ...others] =
    typeof value.value === 'string' ? value.value.split(/[\s,;]+/).filter(Boolean) : [];
  if (first === undefined || others.length === 0) return [];
  const message = `The page has ${others.length + 1} ids: ${first} is kept, the others are a comment.`;
  warn('front-matter-mended', placeAt(text, value.range[0]), message, 'Give each page one exl-id.');
  return [{ start: value.range[0], end: value.range[1], text: `${first} # also ${others.join(', ')}` }];
}

/** Keys that a page cannot do without stay, whatever is wrong with them: the checker tells it. */
const required: readonly string[] = ['title', 'description', 'source-git-commit', 'exl-id'];

/** Puts a value into a comment that the schema refuses. */
function refusedEdit({ key, value }: Pair, text: string, warn: Warn): Edit[] {
  const shape: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>> =
    frontMatterSchema.shape;
  if (!isScalar(key) || typeof key.value !== 'string' || !isScalar(value) || !key.range || !value.range)
    return [];
  const type = Object.hasOwn(shape, key.value) ? shape[key.value] : undefined;
  if (!type || required.includes(key.value) || type.safeParse(value.value).success) return [];
  if (value.type === Scalar.BLOCK_FOLDED || value.type === Scalar.BLOCK_LITERAL) return [];
  const message = `“${key.value}: ${String(value.value)}” is not of the form that the key has: it is a comment now.`;
  warn(
    'front-matter-mended',
    placeAt(text, key.range[0]),
    message,
    'Correct the value, or leave the key out.',
  );
  const [start, end] = [key.range[0], value.range[1]];
  return [{ start, end, text: `# ${text.slice(start, end).replaceAll('\n', '\n# ')}` }];
}

/** A place in front matter, whose first line is the second of the page. */
function placeAt(text: string, offset: number): { position: { start: { line: number; column: number } } } {
  const lines = text.slice(0, offset).split('\n');
  return { position: { start: { line: lines.length + 1, column: (lines.at(-1)?.length ?? 0) + 1 } } };
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => a.start - b.start)
    .reduceRight(
      (edited, { start, end, text: piece }) => edited.slice(0, start) + piece + edited.slice(end),
      text,
    );
}
