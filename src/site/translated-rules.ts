import { markdownToHtml } from 'satteri';
import { isLanguage, type Language, type Severity } from '#catalogue';
import type { Finding } from '#drift';
import { hasGuides } from './guides.ts';
import { linksBetweenRules } from './rule-links.ts';
import { type RuleBlock, ruleBlocks } from './rule-text.ts';

/** A file of an example. */
interface ExampleFile {
  readonly name: string;
  /** Empty when the file is to be removed. */
  readonly text: string;
  /** The language of a page. */
  readonly language: Language | null;
}

/** A section of a rule's page. */
export interface RuleSection {
  readonly id: 'why' | 'example' | 'fix';
  readonly title: string;
  /** The words, as HTML. */
  readonly html: string;
  readonly files: readonly ExampleFile[];
  /** What the checker says about the files, in English. */
  readonly message: string | null;
}

/** The page of a rule in a language of the catalogue. Its examples are those of the English page. */
export interface TranslatedRule {
  readonly language: Language;
  readonly id: string;
  /** What the rule finds, as HTML for within a paragraph. */
  readonly summary: string;
  /** The same without marks. */
  readonly description: string;
  readonly severity: Severity;
  readonly class: Finding['class'];
  readonly sections: readonly RuleSection[];
}

const sectionIds = ['why', 'example', 'fix'] as const;

/**
 * The pages of the rules in the languages of the guides, by language and id. The words are in a file of each
 * language, `rules/<language>/<id>.md`; examples, severity and class come from the English page.
 *
 * @param files - the Markdown files that a glob found: English pages and translations
 * @param exampleTitle - the heading of the examples in a language
 * @throws Error when a translation is missing, or has another form
 */
export function translatedRules(
  languages: readonly Language[],
  files: Readonly<Record<string, string>>,
  exampleTitle: (language: Language) => string,
): TranslatedRule[] {
  const english = new Map<string, string>();
  const words = new Map<string, string>();
  for (const [path, markdown] of Object.entries(files)) {
    const [, language, id = ''] = /\/rules\/(?:(\w+)\/)?([\w-]+)\.md$/.exec(path) ?? [];
    if (language === undefined) english.set(id, markdown);
    else words.set(`${language}/${id}`, markdown);
  }
  return languages.filter(hasGuides).flatMap((language) =>
    [...english.keys()].sort().map((id) => {
      const markdown = words.get(`${language}/${id}`);
      if (markdown === undefined) throw new Error(`src/drift/rules/${language}/${id}.md is missing.`);
      return translatedRule(language, id, {
        english: ruleBlocks(english.get(id) ?? ''),
        words: ruleBlocks(markdown),
        exampleTitle: exampleTitle(language),
      });
    }),
  );
}

/** The pages of one rule, taken apart. */
interface RuleParts {
  readonly english: readonly RuleBlock[];
  readonly words: readonly RuleBlock[];
  readonly exampleTitle: string;
}

function translatedRule(
  language: Language,
  id: string,
  { english, words, exampleTitle }: RuleParts,
): TranslatedRule {
  const [intro, ...translated] = sectionsOf(words);
  const [head, ...original] = sectionsOf(english);
  // Most examples have no words, and then no heading in the translation.
  if (translated.length === 2) translated.splice(1, 0, { title: exampleTitle, blocks: [] });
  if (translated.length !== 3 || original.length !== 3)
    throw new Error(`src/drift/rules/${language}/${id}.md has another form than the English page.`);
  const [, severity = '', kind = ''] =
    /\*\*Severity\*\* (\w+) · \*\*Class\*\* (\w+)/.exec(wordsOf(head?.blocks ?? [])) ?? [];
  const toHtml = (markdown: string): string =>
    markdownToHtml(markdown, { hastPlugins: [linksBetweenRules(language)] }).html.trim();
  const summary = toHtml(wordsOf(intro?.blocks ?? [])).replace(/^<p>(.*)<\/p>$/s, '$1');
  return {
    language,
    id,
    summary,
    description: wordsOf(intro?.blocks ?? []).replaceAll('`', ''),
    severity: severity as Severity,
    class: kind as Finding['class'],
    sections: translated.map(({ title, blocks }, index) => ({
      id: sectionIds[index] ?? 'fix',
      title,
      html: toHtml(wordsOf(blocks)),
      ...exampleOf(original[index]?.blocks ?? []),
    })),
  };
}

interface Part {
  readonly title: string;
  readonly blocks: readonly RuleBlock[];
}

/** The blocks by the heading above them; those before the first heading stand under an empty one. */
function sectionsOf(blocks: readonly RuleBlock[]): Part[] {
  const parts: (Part & { blocks: RuleBlock[] })[] = [{ title: '', blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push({ title: block.text, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

function wordsOf(blocks: readonly RuleBlock[]): string {
  return blocks.flatMap(({ kind, text }) => (kind === 'words' ? text : [])).join('\n\n');
}

function exampleOf(blocks: readonly RuleBlock[]): Pick<RuleSection, 'files' | 'message'> {
  const code = blocks.filter((block) => block.kind === 'code');
  const files = code.filter(({ form }) => form !== 'text');
  return {
    files: files.map(({ file, text }) => ({ name: file, text, language: languageOf(file) })),
    message: code.find(({ form }) => form === 'text')?.text ?? null,
  };
}

/** The language of a page, by its folder. Data files are in none. */
function languageOf(file: string): Language | null {
  const folder = file.split('/')[0];
  return file.endsWith('.mdx') && isLanguage(folder) ? folder : null;
}
