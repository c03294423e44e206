import { isNode, isScalar, type Pair, Scalar, stringify } from 'yaml';
import { plainCharacters } from './characters.ts';
import type { Edit } from './front-matter-edits.ts';
import { withoutReferences } from './references.ts';
import { withoutMarks } from './syntax/index.ts';

/** Keys whose values are sentences for readers. */
const sentenceKey = /(?:^|-)(?:title|description)$/;

/**
 * Puts sentences in quotes that begin with what means something else to YAML than to writers: `[!DNL Tide]` is no list,
 * and `&quot;Tide&quot;` no anchor.
 */
export function quoteIndicators(text: string): string {
  return text.replaceAll(
    /^([\w-]+):[ \t]+([[\]{},&*!%@`#].*)$/gm,
    (line: string, key: string, value: string) =>
      sentenceKey.test(key) ? `${key}: ${quoted(value.trim())}` : line,
  );
}

/** Writes a sentence anew, in the kind of quotes that it had, where something in it has to go. */
export function sentenceEdit({ key, value }: Pair, text: string): Edit[] {
  if (!isScalar(key) || typeof key.value !== 'string' || !sentenceKey.test(key.value)) return [];
  if (!isNode(value) || !value.range) return [];
  const [start, end] = value.range;
  // A list, a number or a mapping is a sentence, too, which only looked like something else.
  if (!isScalar(value) || typeof value.value !== 'string') {
    const source = text.slice(start, end).trim();
    return source === ''
      ? []
      : [{ start, end: start + source.length, text: quoted(source.replaceAll(/\s*\n\s*/g, ' ')) }];
  }
  const plain = plainSentence(value.value);
  const isBlockScalar = value.type === Scalar.BLOCK_FOLDED || value.type === Scalar.BLOCK_LITERAL;
  if (plain === value.value || (isBlockScalar && plain === value.value.trim())) return [];
  const scalar = new Scalar(plain);
  if (value.type && !isBlockScalar) scalar.type = value.type;
  const lineEnd = isBlockScalar && text[end - 1] === '\n' ? '\n' : '';
  return [{ start, end, text: stringify(scalar, { lineWidth: 0 }).trimEnd() + lineEnd }];
}

/** A sentence without marks, references to characters, characters that show nothing, and the spaces around it. */
function plainSentence(text: string): string {
  const plain = plainCharacters(withoutReferences(withoutMarks(text))).trim();
  return plain === text ? text : plainSentence(plain);
}

function quoted(text: string): string {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_SINGLE;
  return stringify(scalar, { lineWidth: 0 }).trimEnd();
}
