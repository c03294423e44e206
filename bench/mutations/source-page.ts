import { addressOf, type Language } from '#catalogue';
import { type Block, type Outline, type PageReading } from '#markdown';

/** A page as text, with what it is made of: what a mutator changes. */
export interface SourcePage {
  readonly path: string;
  readonly language: Language;
  readonly slug: string;
  readonly text: string;
  /** Its lines; the first is `lines[0]`, though places count from 1. */
  readonly lines: readonly string[];
  readonly outline: Outline;
}

/** Brings a page's text and its reading together. */
export function sourcePage(path: string, text: string, { outline }: PageReading): SourcePage {
  const address = addressOf(path);
  if (!address) throw new RangeError(`${path} is not the path of a page.`);
  return { ...address, text, lines: text.split('\n'), outline };
}

/** Lines of a page: from the first, counted from 1, up to and without the last. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** The lines that a block takes up, or null where it shares a line with another block. */
export function linesOfBlock({ lines, outline }: SourcePage, index: number): LineRange | null {
  const block = outline.blocks[index];
  if (!block) return null;
  const own = lines[block.line - 1] ?? '';
  if (own.slice(0, block.column - 1).trim() !== '') return null;
  if (block.kind === 'component') {
    const closing = `${own.slice(0, block.column - 1)}</${block.name}>`;
    const end = lines.indexOf(closing, block.line);
    return end < 0 ? null : { from: block.line, to: end + 2 };
  }
  let to = outline.blocks[index + 1]?.line ?? lines.length + 1;
  while (to > block.line && /^\s*(?:<\/\w+>\s*)?$/.test(lines[to - 2] ?? '')) to--;
  return to > block.line ? { from: block.line, to } : null;
}

/** The blocks below a heading: up to the next heading of its level or above; the index after the last. */
export function endOfSection({ outline: { blocks } }: SourcePage, index: number): number {
  const heading = blocks[index];
  if (heading?.kind !== 'heading') return index + 1;
  const end = blocks.findIndex(
    (block, place) => place > index && block.kind === 'heading' && block.depth <= heading.depth,
  );
  return end < 0 ? blocks.length : end;
}

/** The page's text with some lines replaced. */
export function replaceLines(
  { lines }: SourcePage,
  { from, to }: LineRange,
  replacement: readonly string[],
): string {
  return lines.toSpliced(from - 1, to - from, ...replacement).join('\n');
}

/** The page's text without some lines; of the blank lines around them, one stays. */
export function removeLines(page: SourcePage, { from, to }: LineRange): string {
  const blankBefore = page.lines[from - 2]?.trim() === '';
  const blankAfter = page.lines[to - 1]?.trim() === '';
  return replaceLines(page, { from, to: blankBefore && blankAfter ? to + 1 : to }, []);
}

/** The page's text with further lines and a blank one before a line. */
export function insertLines(page: SourcePage, before: number, inserted: readonly string[]): string {
  const blank = page.lines[before - 2]?.trim() === '' ? [] : [''];
  return replaceLines(page, { from: before, to: before }, [...blank, ...inserted, '']);
}

/**
 * The page's text with what matches at a place replaced.
 *
 * @param pattern - with the flag `y`
 * @returns null where the pattern does not match, or nothing would change
 */
export function replaceAt(
  { lines }: SourcePage,
  { line, column }: { readonly line: number; readonly column: number },
  pattern: RegExp,
  replacement: string | ((...groups: string[]) => string),
): string | null {
  const text = lines[line - 1] ?? '';
  pattern.lastIndex = column - 1;
  const match = pattern.exec(text);
  if (!match) return null;
  const put = typeof replacement === 'string' ? replacement : replacement(...match);
  if (put === match[0]) return null;
  const changed = text.slice(0, column - 1) + put + text.slice(column - 1 + match[0].length);
  return lines.with(line - 1, changed).join('\n');
}

/** What a block is made of, in figures that all its translations share: equal for pages in lockstep. */
export function shapeOf(block: Block): string {
  const within = block.within.join('/');
  switch (block.kind) {
    case 'heading':
      return `${within} heading ${block.depth}`;
    case 'list':
      return `${within} list ${block.items.map(({ depth }) => depth).join('')}`;
    case 'table': {
      const rows = [block.header, ...block.rows];
      return `${within} table ${rows.map(({ cells }) => cells.map(({ items }) => items.length).join('-')).join(' ')}`;
    }
    case 'component':
      return `${within} ${block.name}`;
    default:
      return `${within} ${block.kind}`;
  }
}

/** What is found out of a page, found out once. */
export function oncePerPage<Result>(find: (page: SourcePage) => Result): (page: SourcePage) => Result {
  const known = new WeakMap<SourcePage, Result>();
  return (page) => {
    const result = known.get(page) ?? find(page);
    known.set(page, result);
    return result;
  };
}
