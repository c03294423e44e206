import { pointAt, type Problem } from './problem.ts';

/**
 * The parser is fast on pages and slow, by the square of the length, on some texts that are none: 100,000 `{`
 * take it a minute. So a page is bounded before it is parsed. The longest real page has 93 KB, 3,000 of one mark
 * and 20 of one mark in a row.
 */
const limits = {
  /** UTF-16 code units in a page. */
  length: 512 * 1024,
  /** One of these marks in a page. */
  marks: 8_000,
  /** The same mark in a row, unless lines are drawn with it. */
  run: 400,
  /** Block quotes and lists opened within each other on one line. */
  nesting: 60,
  /** Lines by columns of the widest table. The longest real page has 5,000. */
  cells: 400_000,
} as const;

/** Marks that open something which the parser then looks for the end of. */
const marks = ['{', '}', '<', '>', '[', ']', '(', ')', '_', '*', '~', '`', '&', '!', '|', '$', '^'];

/** Above these a page may still be slow to parse, and is parsed under a time limit first. */
const suspicious = { length: 160 * 1024, marks: 1_200, cells: 40_000, code: 800 } as const;

/** Comments, which are the only expressions that pages have. */
const comments = /\{\s*\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/\s*\}/g;

/** What the parser may take for code, and parse with a stack that some thousand brackets exhaust. */
const code = /\{|^(?:import|export)\s/m;

const deepNesting = new RegExp(`^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))){${limits.nesting},}`, 'm');

/** What keeps a page from being parsed at all, or null when it is within the limits. */
export function outOfBounds(text: string): Problem | null {
  if (text.length > limits.length) {
    return {
      rule: 'page-too-large',
      message: `The page has ${text.length.toLocaleString('en')} characters; at most ${limits.length.toLocaleString('en')} are read.`,
      help: 'Split the page, or move data out of it.',
      ...pointAt(text, limits.length),
    };
  }
  const { longRun, mostOfOneMark, cells } = countsOf(text);
  if (longRun)
    return tooComplex(
      text,
      longRun.offset,
      `“${longRun.mark}” stands more than ${limits.run} times in a row`,
    );
  for (const mark of mostOfOneMark > limits.marks ? marks : []) {
    const offset = offsetOfMark(text, mark, limits.marks);
    if (offset >= 0)
      return tooComplex(
        text,
        offset,
        `The page has more than ${limits.marks.toLocaleString('en')} “${mark}”`,
      );
  }
  const nested = deepNesting.exec(text);
  if (nested) return tooComplex(text, nested.index, 'Lists and quotes are nested too deeply');
  if (cells > limits.cells) return tooComplex(text, 0, 'The page could have a table of too many cells');
  return null;
}

/** Tells whether a page within the limits should be parsed under a time limit first. */
export function isSuspicious(text: string): boolean {
  if (text.length > suspicious.length) return true;
  const { mostOfOneMark, cells } = countsOf(text);
  return (
    mostOfOneMark > suspicious.marks ||
    cells > suspicious.cells ||
    (text.length > suspicious.code && code.test(text.replaceAll(comments, '')))
  );
}

/** What people draw lines with: rules and the row below the head of a table. It costs the parser nothing. */
const drawnLines = '-=.·–—─…';

const [bar, lineFeed, carriageReturn] = [0x7c, 0x0a, 0x0d];
const markCodes = marks.map((mark) => mark.charCodeAt(0));

/** What the bounds are about, counted in one pass. */
interface Counts {
  /** How often the most frequent of the marks, which are all ASCII, stands in the text. */
  readonly mostOfOneMark: number;
  /** The cells of the widest table if it went on to the page's end: a short row is filled up to the width of the first. */
  readonly cells: number;
  /** The first mark that stands too many times in a row. Letters, digits and spaces are no marks. */
  readonly longRun: { readonly mark: string; readonly offset: number } | null;
}

let last: { readonly text: string; readonly counts: Counts } | null = null;

/** The counts of a text. The last ones are kept: whether a page is suspicious is asked right before it is parsed. */
function countsOf(text: string): Counts {
  if (last?.text !== text) last = { text, counts: count(text) };
  return last.counts;
}

function count(text: string): Counts {
  const counts = new Uint32Array(128);
  let [lines, widest, columns] = [1, 1, 1];
  let longRun: Counts['longRun'] = null;
  let [start, previous] = [0, -1];
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code < 128) counts[code] = (counts[code] ?? 0) + 1;
    if (code === bar) columns++;
    else if (code === lineFeed || code === carriageReturn) {
      if (columns > widest) widest = columns;
      lines++;
      columns = 1;
    }
    if (code !== previous) {
      start = offset;
      previous = code;
    } else if (offset - start === limits.run) {
      const mark = text.charAt(start);
      if (/[^\s\p{L}\p{N}]/u.test(mark) && !drawnLines.includes(mark)) longRun ??= { mark, offset: start };
    }
  }
  return {
    mostOfOneMark: Math.max(...markCodes.map((code) => counts[code] ?? 0)),
    cells: text.includes('|') ? Math.max(widest, columns) * lines : 0,
    longRun,
  };
}

/** Offset of the mark that is one too many, or -1. */
function offsetOfMark(text: string, mark: string, allowed: number): number {
  let offset = -1;
  for (let count = 0; count <= allowed; count++) {
    offset = text.indexOf(mark, offset + 1);
    if (offset < 0) return -1;
  }
  return offset;
}

function tooComplex(text: string, offset: number, what: string): Problem {
  const help = 'No page needs that: take the generated or damaged text out, or split the page.';
  return { rule: 'page-too-complex', message: `${what}.`, help, ...pointAt(text, offset) };
}
