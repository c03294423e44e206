import type { Literal, Text } from 'mdast';
import type { CompileContext, Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State } from 'micromark-util-types';

/** Attributes by name; `#id` has the name `id`. */
export type Attributes = Readonly<Record<string, string>>;

/** Attributes behind a heading, an image, a link or a mark: `{#setup}`, `{zoomable="yes"}`. */
export interface AttributeList extends Literal {
  type: 'attributeList';
  /** As it is written, with its braces. */
  value: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    attributeList: AttributeList;
  }
  interface RootContentMap {
    attributeList: AttributeList;
  }
  interface ImageData {
    attributes?: Attributes;
  }
  interface LinkData {
    attributes?: Attributes;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    adobeAttributeList: 'adobeAttributeList';
  }
}

const item = /(?:#([\p{L}\p{N}_.:-]+)|\.([\w-]+)|([a-z][\w-]*)=(?:"([^"]*)"|'([^']*)'|([^\s"'=]+)))/iu;
const list = new RegExp(`^:?\\s*${item.source}(?:[\\s,]+${item.source})*\\s*$`, 'iu');

/** Machine translation makes typographic quotes of the straight ones around values, or references. */
function withStraightQuotes(text: string): string {
  return text
    .replaceAll(/=(?:["“”„«»]|&quot;)([^"“”„«»&]*)(?:["“”„«»]|&quot;)(?=[\s,]|$)/g, '="$1"')
    .replaceAll(/=(?:['‘’]|&#39;)([^"'‘’&]*)(?:['‘’]|&#39;)(?=[\s,]|$)/g, "='$1'");
}

/** Tells whether what stands between two braces is a list of attributes. */
function isList(content: string): boolean {
  return list.test(withStraightQuotes(content));
}

const leftCurlyBrace = 123;
const rightCurlyBrace = 125;

/** Braces are a list of attributes only when all that is in them is: `{name}` in a sentence is text. */
const construct: Construct = {
  name: 'adobeAttributeList',
  tokenize(effects, ok, nok) {
    let content = '';
    const start: State = (code: Code) => {
      effects.enter('adobeAttributeList');
      effects.consume(code);
      return inside;
    };
    const inside: State = (code: Code) => {
      if (code === null || code === leftCurlyBrace || isLineEnding(code)) return nok(code);
      if (code === rightCurlyBrace) {
        if (!isList(content)) return nok(code);
        effects.consume(code);
        effects.exit('adobeAttributeList');
        return ok;
      }
      content += code < 0 ? ' ' : String.fromCodePoint(code);
      effects.consume(code);
      return inside;
    };
    return start;
  },
};

/** Micromark has codes of its own, below those of characters, for line ends (-5 to -3) and tabs (-2 and -1). */
function isLineEnding(code: number): boolean {
  return code < -2;
}

/** Lists of attributes, for micromark. */
export const attributeListSyntax: Extension = { text: { [leftCurlyBrace]: construct } };

/** Lists of attributes, as nodes of a tree. */
export const attributeListFromMarkdown: FromMarkdownExtension = {
  enter: {
    adobeAttributeList(this: CompileContext, token) {
      this.enter({ type: 'attributeList', value: this.sliceSerialize(token) }, token);
    },
  },
  exit: {
    adobeAttributeList(this: CompileContext, token) {
      this.exit(token);
    },
  },
};

/** The attributes in a list. */
export function attributesIn({ value }: AttributeList): Attributes {
  const attributes: Record<string, string> = {};
  for (const [, id, className, name, ...values] of withStraightQuotes(value.slice(1, -1)).matchAll(
    new RegExp(item, 'giu'),
  )) {
    if (id !== undefined) attributes['id'] = id;
    else if (className !== undefined) attributes['class'] = className;
    else if (name !== undefined) attributes[name.toLowerCase()] = values.find(Boolean) ?? '';
  }
  return attributes;
}

/** Parts a text that Markdown has not looked into, that of an HTML block, at its lists of attributes. */
export function listsIn(text: string): (Text | AttributeList)[] {
  return text.split(/(\{[^{}\n]*\})/).flatMap((value, index) => {
    if (value === '') return [];
    return [{ type: index % 2 === 1 && isList(value.slice(1, -1)) ? 'attributeList' : 'text', value }];
  });
}
