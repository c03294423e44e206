import type { Parent, PhrasingContent } from 'mdast';
import type { CompileContext, Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types';

/** A line that begins a collapsible section, `+++Title`, or ends one, `+++`. */
export interface CollapsibleFence extends Parent {
  type: 'collapsibleFence';
  /** The title; empty in a line that ends a section. */
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface BlockContentMap {
    collapsibleFence: CollapsibleFence;
  }
  interface RootContentMap {
    collapsibleFence: CollapsibleFence;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    adobeCollapsible: 'adobeCollapsible';
    adobeCollapsibleMarks: 'adobeCollapsibleMarks';
  }
}

const plusSign = 43;
const fewest = 3;

/** Three plus signs and, on the same line, the title. */
const construct: Construct = {
  name: 'adobeCollapsible',
  concrete: true,
  tokenize(this: TokenizeContext, effects, ok, nok) {
    let marks = 0;
    const start: State = (code: Code) => {
      effects.enter('adobeCollapsible');
      effects.enter('adobeCollapsibleMarks');
      return inMarks(code);
    };
    const inMarks: State = (code: Code) => {
      if (code === plusSign) {
        marks++;
        effects.consume(code);
        return inMarks;
      }
      if (marks < fewest) return nok(code);
      return spaceBefore(code);
    };
    const spaceBefore: State = (code: Code) => {
      if (isSpace(code)) {
        effects.consume(code);
        return spaceBefore;
      }
      effects.exit('adobeCollapsibleMarks');
      if (isEnd(code)) return end(code);
      effects.enter('chunkText', { contentType: 'text' });
      return inTitle(code);
    };
    const inTitle: State = (code: Code) => {
      if (isEnd(code)) {
        effects.exit('chunkText');
        return end(code);
      }
      effects.consume(code);
      return inTitle;
    };
    const end: State = (code: Code) => {
      effects.exit('adobeCollapsible');
      return ok(code);
    };
    return start;
  },
};

/** Micromark has codes of its own, below those of characters, for line ends (-5 to -3) and tabs (-2 and -1). */
function isEnd(code: Code): code is null {
  return code === null || code < -2;
}

function isSpace(code: Code): boolean {
  return code === 32 || code === -2 || code === -1;
}

/** Lines that begin or end collapsible sections, for micromark. */
export const collapsibleSyntax: Extension = { flow: { [plusSign]: construct } };

/** Such lines, as nodes of a tree. */
export const collapsibleFromMarkdown: FromMarkdownExtension = {
  enter: {
    adobeCollapsible(this: CompileContext, token) {
      this.enter({ type: 'collapsibleFence', children: [] }, token);
    },
  },
  exit: {
    adobeCollapsible(this: CompileContext, token) {
      this.exit(token);
    },
  },
};
