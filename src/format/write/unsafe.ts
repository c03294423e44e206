import type { Root } from 'mdast';
import type { ConstructName, State, Unsafe } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';

/** Where a character that could be markup is none: in addresses and titles. */
const noMarkup: ConstructName[] = [
  'autolink',
  'destinationLiteral',
  'destinationRaw',
  'reference',
  'titleQuote',
  'titleApostrophe',
];

const inText = (character: string): Unsafe => ({
  character,
  inConstruct: 'phrasing',
  notInConstruct: noMarkup,
});
const atBreak = (character: string, after: string): Unsafe => ({ atBreak: true, character, after });

/** A pattern for a character, and the expression which tells where the character would really be markup. */
type Precise = readonly [Unsafe, RegExp?];

/**
 * Where characters are escaped, in place of patterns of `mdast-util-to-markdown` that escape them wherever they
 * stand. It is meant for reading: translators see these texts.
 */
const precise: readonly Precise[] = [
  // Emphasis begins and ends next to something that is no space.
  [inText('*'), /\*(?<!\s\*(?=\s))/g],
  // A tilde after a space ends no strikethrough, and without an end there is none.
  [inText('~'), /~(?<!(?:^|\s)~(?!~))/g],
  [atBreak('~', '~~')],
  // A character reference ends with a semicolon.
  [
    { character: '&', inConstruct: ['phrasing', 'titleQuote', 'destinationRaw', 'destinationLiteral'] },
    /&(?=#?[a-z\d]+;)/gi,
  ],
  // Up to six number signs and a space begin a heading.
  [atBreak('#', '(?=#{0,5}(?:[ \\t\\r\\n]|$))')],
  // A row of equals signs makes a heading of the line before.
  [atBreak('=', '(?==*[ \\t]*(?:[\\r\\n]|$))')],
  // MDX reads a paragraph that begins so as code.
  [inText('i'), /(?<=^\n)i(?=mport[ \t{*])/g],
  [inText('e'), /(?<=^\n)e(?=xport[ \t{*])/g],
  // At the beginning of a page, plus signs begin front matter in TOML.
  [atBreak('+', '\\+\\+')],
  // Braces look better in pairs, both escaped.
  [{ character: '}', inConstruct: 'phrasing' }],
];

/** A bracket is only text where it closes soon and no address, label or keyword is near. */
const preciseBrackets: readonly Precise[] = [[inText('['), /\[(?![^[\]!^\n]{2,}\](?![([:{]))/g]];

/** Escapes fewer characters in a text that is being written. */
export function escapeLess(state: State, tree: Root): void {
  // Text in brackets is a link wherever the page defines an address for it.
  const patterns = hasDefinitions(tree) ? precise : [...precise, ...preciseBrackets];
  const expressions = new Map(patterns.map(([pattern, expression]) => [pattern, expression]));
  const characters = new Set(patterns.map(([{ character }]) => character));
  const { compilePattern } = state;
  state.unsafe = [
    ...state.unsafe
      .filter((pattern) => !characters.has(pattern.character) || isNarrow(pattern))
      .map(lookingAhead),
    ...expressions.keys(),
  ];
  state.compilePattern = (pattern) => expressions.get(pattern) ?? compilePattern(pattern);
}

/** A pattern that leaves what has to follow for the next match: in `-` and, on the next line, `- a`, both are escaped. */
function lookingAhead(pattern: Unsafe): Unsafe {
  const { after } = pattern;
  return after ? { ...pattern, after: `(?=${after})`, _compiled: undefined } : pattern;
}

/** Patterns that say what has to follow, or are about other places than text, are right as they are. */
function isNarrow({ character, atBreak: breaks, after, inConstruct }: Unsafe): boolean {
  if (character === '&') return false;
  if (breaks) return after !== undefined;
  return inConstruct !== 'phrasing' && ![inConstruct].flat().includes('phrasing');
}

function hasDefinitions(tree: Root): boolean {
  let found = false;
  visit(tree, ['definition', 'footnoteDefinition'], () => {
    found = true;
  });
  return found;
}
