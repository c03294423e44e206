import { isMap, isScalar, LineCounter, parseDocument, Scalar, stringify, type Pair } from 'yaml';
import { withoutMarks } from './syntax/index.ts';
import type { Placed, Warn } from './warning.ts';

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
  const found = readKeys(quoteSentences(text, startsWithMark));
  const mended = found.fault ? readKeys(quoteSentences(text, startsPlain)) : found;
  const { fault } = found;
  if (fault) {
    const outcome = mended.fault ? 'It is kept as it is.' : 'Its sentences were put in quotes.';
    const help = 'Put values with a colon or a quote in quotes, and name each key once.';
    const rule = mended.fault ? 'front-matter-unreadable' : 'front-matter-mended';
    warn(rule, fault, `The front matter is not valid YAML: ${fault.message}. ${outcome}`, help);
  }
  if (mended.fault) return text;
  const edits = mended.pairs.flatMap((pair) => sentenceEdit(pair, mended.text));
  const named = mended.pairs.some(({ key }) => isScalar(key) && key.value === 'applications');
  const edited = applyEdits(mended.text, edits);
  const complete = addApplications(edited, named ? [] : applications);
  // Keys in braces or further to the right cannot be added to line by line.
  return readKeys(complete).fault ? edited : complete;
}

/** Front matter read as YAML. */
interface Keys {
  readonly text: string;
  readonly pairs: readonly Pair[];
  /** What keeps it from being read. */
  readonly fault: (Placed & { readonly message: string }) | null;
}

function readKeys(text: string): Keys {
  const lineCounter = new LineCounter();
  const { contents, errors } = parseDocument(text, { lineCounter, prettyErrors: false });
  const pairs = isMap(contents) ? contents.items : [];
  const error = errors[0];
  if (!error && (contents === null || isMap(contents))) return { text, pairs, fault: null };
  const { line, col } = lineCounter.linePos(error?.pos[0] ?? 0);
  const start = { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  return { text, pairs, fault: { message: error?.message ?? 'it is no list of keys', position: { start } } };
}

/** In YAML a bracket begins a list, so a sentence that begins with a mark needs quotes. */
const startsWithMark = /^\[![A-Z]/;

/** A sentence without quotes may hold what means something else in YAML, such as a colon. */
const startsPlain = /^[^\s"'|>]/;

/** Puts the sentences that begin in some way in quotes. */
function quoteSentences(text: string, beginning: RegExp): string {
  return text.replaceAll(/^([\w-]+):[ \t]+(\S.*)$/gm, (line: string, key: string, value: string) =>
    sentenceKey.test(key) && beginning.test(value) ? `${key}: ${quoted(value)}` : line,
  );
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
  return edits.reduceRight(
    (edited, { start, end, text: piece }) => edited.slice(0, start) + piece + edited.slice(end),
    text,
  );
}

/** Adds the applications behind the last key, before the empty lines that the front matter may end with. */
function addApplications(text: string, applications: readonly string[]): string {
  if (applications.length === 0) return text;
  const [, keys = '', end = ''] = /^([\s\S]*?)(\n*)$/.exec(text) ?? [];
  const list = applications.map((id) => `  - ${id}\n`).join('');
  return `${keys === '' ? '' : `${keys}\n`}applications:\n${list}${end.slice(1)}`;
}
