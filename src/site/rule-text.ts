/** A block of code in the page of a rule. */
export interface CodeBlock {
  readonly kind: 'code';
  /** `mdx` or `yaml` for a file of the example, `text` for what the checker says. */
  readonly form: string;
  /** The file of the example that it is; empty for what the checker says. */
  readonly file: string;
  readonly text: string;
}

/** A heading of the page of a rule, or Markdown between its blocks of code. */
interface WordBlock {
  readonly kind: 'title' | 'heading' | 'words';
  readonly text: string;
}

/** A piece of the page of a rule. */
export type RuleBlock = CodeBlock | WordBlock;

const opening = /^(`{3,})(\w+) ?(.*)$/;

/** Takes the page of a rule apart. Headings within a block of code belong to the code. */
export function ruleBlocks(markdown: string): RuleBlock[] {
  const blocks: RuleBlock[] = [];
  let words: string[] = [];
  const flush = (): void => {
    const text = words.join('\n').trim();
    if (text !== '') blocks.push({ kind: 'words', text });
    words = [];
  };
  const lines = markdown.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, fence, form = '', file = ''] = opening.exec(line) ?? [];
    const [, marks, heading = ''] = /^(#{1,2}) (.+)$/.exec(line) ?? [];
    if (fence) {
      flush();
      const code = lines.splice(0, lines.indexOf(fence) + 1).slice(0, -1);
      blocks.push({ kind: 'code', form, file, text: code.join('\n') });
    } else if (marks) {
      flush();
      blocks.push({ kind: marks === '#' ? 'title' : 'heading', text: heading });
    } else {
      words.push(line);
    }
  }
  flush();
  return blocks;
}
