import { defineHastPlugin, markdownToHtml } from 'satteri';
import { linksBetweenRules } from './rule-links.ts';

/** The page of a rule. */
export interface RulePage {
  readonly id: string;
  /** What the rule finds: the paragraph below the title, as Markdown. */
  readonly summary: string;
  readonly html: string;
}

/** The pages of the rules, in alphabetical order, from the Markdown files that a glob found. They are our own. */
export function rulePages(files: Readonly<Record<string, string>>): RulePage[] {
  return Object.entries(files)
    .map(([path, markdown]) => ({
      id: /([^/]+)\.md$/.exec(path)?.[1] ?? '',
      summary: /^#[^\n]*\n+([^\n#]+)/.exec(markdown.trim())?.[1] ?? '',
      html: markdownToHtml(markdown, { hastPlugins: [fileNames, linksBetweenRules(null)] }).html,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Shows which file of the example a block of code is: its name stands behind the language. */
const fileNames = defineHastPlugin({
  name: 'file-names',
  element: {
    filter: ['pre'],
    visit(node, context) {
      const [code] = node.children;
      const { meta } = (code?.data ?? {}) as { meta?: string };
      if (meta) context.setProperty(node, 'dataFile', meta);
      context.setProperty(node, 'tabIndex', 0);
    },
  },
});
