import { readdirSync, readFileSync } from 'node:fs';
import { markdownToMdast } from 'satteri';
import type { Files } from './check-files.ts';

const folder = new URL('../../src/drift/rules/', import.meta.url);

/** The page of a rule, read for what can be tested of it. */
export interface RulePage {
  readonly title: string;
  readonly severity: string;
  readonly class: string;
  readonly headings: readonly string[];
  /** The files of the example; none where it cannot be written as text. */
  readonly example: Files;
  /** What the checker says about the example, as `path:line:column  message`. */
  readonly said: string | null;
  /** The files of the example after the mistake is mended. A file left empty there is removed. */
  readonly mended: Files;
}

/** The ids of the rules that have a page. */
export const pagedRules: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length));

/** Reads the page of a rule. */
export function readRulePage(id: string): RulePage {
  const text = readFileSync(new URL(`${id}.md`, folder), 'utf8');
  const root = markdownToMdast(text);
  const headings: string[] = [];
  const example: Record<string, string> = {};
  const mended: Record<string, string> = {};
  let title = '';
  let said: string | null = null;
  for (const node of root.type === 'root' ? root.children : []) {
    if (node.type === 'heading') {
      const words = node.children.map((child) => ('value' in child ? child.value : '')).join('');
      if (node.depth === 1) title = words;
      else headings.push(words);
    } else if (node.type === 'code') {
      if (node.lang === 'text') said = node.value;
      else if (!node.meta) throw new Error(`${id}.md: a block of code names no file.`);
      else (headings.at(-1) === 'Example' ? example : mended)[node.meta] = node.value && `${node.value}\n`;
    }
  }
  const [, severity = '', kind = ''] = /^\*\*Severity\*\* (\w+) · \*\*Class\*\* (\w+)$/m.exec(text) ?? [];
  const all = Object.entries({ ...example, ...mended }).filter(([, content]) => content !== '');
  return { title, severity, class: kind, headings, example, said, mended: Object.fromEntries(all) };
}
