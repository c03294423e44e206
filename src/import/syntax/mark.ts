import type { Parent, PhrasingContent } from 'mdast';
import type { CompileContext, Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { labelEnd } from 'micromark-core-commonmark';
import { resolveAll } from 'micromark-util-resolve-all';
import type { Code, Construct, Event, Extension, State, Token, TokenizeContext } from 'micromark-util-types';
import type { Attributes } from './attribute-list.ts';

/** A mark of Adobe's Markdown: `[!UICONTROL Save]`, with whatever Markdown in it. */
export interface Mark extends Parent {
  type: 'mark';
  /** The word behind the exclamation mark. */
  keyword: string;
  /** From the `{…}` behind the mark. */
  attributes?: Attributes;
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mark: Mark;
  }
  interface RootContentMap {
    mark: Mark;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    adobeMark: 'adobeMark';
    adobeMarkStart: 'adobeMarkStart';
    adobeMarkEnd: 'adobeMarkEnd';
  }
}

/** What a mark, or a link that is one, begins with, behind its bracket. */
const keywordPattern = /^!([A-Z][A-Z\d_-]+)(?:\s+|$)/;

/**
 * A mark begins like a link, so CommonMark finds its `[`. At a `]` that ends no link (`[!DNL a](b)` is one), the
 * bracket that it closes tells whether the two make a mark.
 */
const construct: Construct = {
  name: 'adobeMark',
  tokenize(this: TokenizeContext, effects, ok, nok) {
    const opener = openBracket(this);
    if (opener?.type !== 'labelLink') return nok;
    if (!keywordPattern.test(this.sliceSerialize({ start: opener.end, end: this.now() }))) return nok;
    const close: State = (code: Code) => {
      opener._balanced = true;
      opener.type = 'adobeMarkStart';
      effects.enter('adobeMarkEnd');
      effects.consume(code);
      effects.exit('adobeMarkEnd');
      return ok;
    };
    const isLink: State = (code: Code) => {
      // Only looking took the bracket away, which the link still needs.
      this._labelStarts?.push(opener);
      return nok(code);
    };
    return effects.check(labelEnd, isLink, close);
  },
  resolveTo(events, context) {
    const open = events.findLastIndex(([kind, token]) => kind === 'enter' && token.type === 'adobeMarkStart');
    const start = events[open]?.[1];
    const end = events.at(-1)?.[1];
    if (!start || !end) return events;
    const mark: Token = { type: 'adobeMark', start: { ...start.start }, end: { ...end.end } };
    // The bracket took four events (the label and its marker, each entered and left), the end two. Those of the end
    // stay: micromark goes round for ever where a line has one event only, as that of a mark which ends on it.
    const between = events.slice(open + 4, -2);
    const group: Event[] = [
      ['enter', mark, context],
      // Emphasis pairs up within the mark, so that none of it reaches across the mark's ends.
      ...resolveAll(context.parser.constructs.insideSpan.null ?? [], between, context),
      ...events.slice(-2),
      ['exit', mark, context],
    ];
    // In place, since micromark keeps the list.
    events.splice(open, events.length - open, ...group);
    return events;
  },
};

/** The last bracket that is still open, which may be that of an image. */
function openBracket(context: TokenizeContext): Token | undefined {
  return context._labelStarts?.findLast(({ _balanced }) => !_balanced);
}

const rightSquareBracket = 93;

/** Marks, for micromark. */
export const markSyntax: Extension = { text: { [rightSquareBracket]: construct } };

/** Marks, as nodes of a tree. */
export const markFromMarkdown: FromMarkdownExtension = {
  canContainEols: ['mark'],
  enter: {
    adobeMark(this: CompileContext, token) {
      this.enter({ type: 'mark', keyword: '', children: [] }, token);
    },
  },
  exit: {
    adobeMark(this: CompileContext, token) {
      const mark = this.stack.at(-1);
      if (mark?.type === 'mark') mark.keyword = takeKeyword(mark.children) ?? '';
      this.exit(token);
    },
  },
};

/** The keyword that a text begins with, with the length of what it takes up; null where there is none. */
export function keywordIn(text: string): { keyword: string; length: number } | null {
  const [whole = '', keyword = ''] = keywordPattern.exec(text) ?? [];
  return keyword === '' ? null : { keyword, length: whole.length };
}

/** Takes the keyword away from the front of a mark's children, or of a link's. */
export function takeKeyword(children: PhrasingContent[]): string | null {
  const first = children[0];
  const found = first?.type === 'text' ? keywordIn(first.value) : null;
  if (first?.type !== 'text' || !found) return null;
  first.value = first.value.slice(found.length);
  if (first.value === '') children.shift();
  return found.keyword;
}

/** Reduces the marks in a plain text to what is in them, the innermost first. */
export function withoutMarks(text: string): string {
  const reduced = text.replaceAll(/\[![A-Z][A-Z\d_-]+\s*([^[\]]*?)(?:\s|&#x200B;)*\]/g, '$1');
  return reduced === text ? text : withoutMarks(reduced);
}
