import { isMap, isScalar, LineCounter, parseDocument, Scalar, stringify, type Pair } from 'yaml';
import { withoutMarks } from './syntax/index.ts';
import type { Point, Warn } from './warning.ts';

/** Keys whose values are sentences for readers. */
const sentenceKey = /(?:^|-)(?:title|description)$/;

/** The line that front matter begins on in a page. */
const firstLine = 2;

/** A piece of a text to be written anew. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Brings front matter into our form. Keys, order, values, quotes and comments stay as they are, except that
 * sentences lose their marks and the spaces around them.
 *
 * @param text - what stands between the lines `---`
 * @param applications - ids to add where the front matter names none
 */
export function importFrontMatter(text: string, applications: readonly string[], warn: Warn): string {
  const mended = quoteMarks(text);
  const lines = new LineCounter();
  const document = parseDocument(mended, { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  const { contents } = document;
  if (error || (contents !== null && !isMap(contents))) {
    const { line, col } = lines.linePos(error?.pos[0] ?? 0);
    const at = pointIn(line, col);
    const message = `The front matter is kept as it is, since it is not valid YAML: ${error?.message ?? 'it is no list of keys'}`;
    warn('front-matter-unreadable', at, message, 'Put values with a colon or a quote in quotes, and name each key once.');
    return text;
  }
  const pairs = contents?.items ?? [];
  const edits = pairs.flatMap((pair) => sentenceEdit(pair, mended));
  const named = pairs.some(({ key }) => isScalar(key) && key.value === 'applications');
  return addApplications(applyEdits(mended, edits), named ? [] : applications);
}

/** In YAML a bracket begins a list, so a sentence that begins with a mark needs quotes. */
function quoteMarks(text: string): string {
  return text.replaceAll(/^([\w-]+:[ \t]+)(\[![A-Z].*)$/gm, (_, key: string, value: string) => `${key}${quoted(value)}`);
}

function quoted(value: string): string {
  return stringify(value.trim(), { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE' }).trimEnd();
}

/** Writes a sentence anew, in the kind of quotes that it had, where something in it has to go. */
function sentenceEdit({ key, value }: Pair, text: string): Edit[] {
  if (!isScalar(key) || typeof key.value !== 'string' || !sentenceKey.test(key.value)) return [];
  if (!isScalar(value) || typeof value.value !== 'string' || !value.range) return [];
  const plain = withoutMarks(value.value).trim();
  const isBlockScalar = value.type === Scalar.BLOCK_FOLDED || value.type === Scalar.BLOCK_LITERAL;
  if (plain === value.value || (isBlockScalar && plain === value.value.trim())) return [];
  const scalar = new Scalar(plain);
  if (value.type && !isBlockScalar) scalar.type = value.type;
  const [start, end] = value.range;
  const lineEnd = isBlockScalar && text[end - 1] === '\n' ? '\n' : '';
  return [{ start, end, text: stringify(scalar, { lineWidth: 0 }).trimEnd() + lineEnd }];
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((edited, { start, end, text: piece }) => edited.slice(0, start) + piece + edited.slice(end), text);
}

/** Adds the applications behind the last key, before the empty lines that the front matter may end with. */
function addApplications(text: string, applications: readonly string[]): string {
  if (applications.length === 0) return text;
  const [, keys = '', end = ''] = /^([\s\S]*?)(\n*)$/.exec(text) ?? [];
  const list = applications.map((id) => `  - ${id}\n`).join('');
  return `${keys === '' ? '' : `${keys}\n`}applications:\n${list}${end.slice(1)}`;
}

function pointIn(line: number, column: number): { position: { start: Point } } {
  return { position: { start: { line: Math.max(line, 1) + firstLine - 1, column: Math.max(column, 1) } } };
}
