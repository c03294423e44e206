import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import {
  Applications,
  applicationsPath,
  isLanguage,
  type Language,
  languageCodes,
  readApplications,
} from '#catalogue';
import { type ImportedPage, importPage } from '#import';
import { type Command, exitCodes, projectRoot, readArguments } from '../command.ts';
import { painterFor } from '../paint.ts';
import { UserError } from '../user-error.ts';
import { writeWhole } from '../write-file.ts';

/** `isogloss import`: pages in Adobe-flavoured Markdown become pages of a catalogue. */
export const importPages: Command = {
  summary: 'Turn pages in Adobe-flavoured Markdown into pages of a catalogue.',
  usage: `isogloss import --lang LL --out DIR [--overwrite] FILE-OR-FOLDER…

  --lang LL    the language of the pages: ${languageCodes.join(', ')}
  --out DIR    the content folder; a page at <folder>/a/b.md becomes DIR/LL/a/b.mdx,
               a leading help/blueprints/ left out, and a single file DIR/LL/<name>.mdx
  --overwrite  replace pages that are there already with another text

Applications are recognised by the names in DIR/${applicationsPath}, else in Isogloss's own.`,
  async run(args) {
    const { values, positionals } = readArguments(args, {
      lang: { type: 'string' },
      out: { type: 'string' },
      overwrite: { type: 'boolean' },
    });
    const language = readLanguage(values.lang);
    const { out } = values;
    if (!out) throw new UserError('There is no folder to import to.', 'Name it with --out.');
    if (positionals.length === 0)
      throw new UserError('There is nothing to import.', 'Name files or folders.');

    const applications = await knownApplications(out);
    const sources = (await Promise.all(positionals.map(findSources))).flat();
    if (sources.length === 0)
      throw new UserError(
        'There are no pages in what is to be imported.',
        'Pages end in .md, .mdx, .markdown or .txt.',
      );
    const pages: Imported[] = [];
    for (const source of sources)
      pages.push({ source, page: await importSource(source, language, applications) });
    refuseCollisions(pages);
    if (!values.overwrite) await refuseOverwriting(pages, out);

    for (const { page } of pages) await writeWhole(join(out, page.path), page.text);
    tellWarnings(pages);
    const warnings = pages.reduce((sum, { page }) => sum + page.warnings.length, 0);
    process.stderr.write(
      `Imported ${pages.length} ${pages.length === 1 ? 'page' : 'pages'} into ${join(out, language)}; ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.\n`,
    );
    return exitCodes.clean;
  },
};

/** A file to be imported. */
interface Source {
  /** Path of the file. */
  readonly path: string;
  /** The folder that was named; absent for a file that was named itself. */
  readonly folder?: string;
}

interface Imported {
  readonly source: Source;
  readonly page: ImportedPage;
}

function readLanguage(code: string | undefined): Language {
  if (isLanguage(code)) return code;
  throw new UserError(
    code === undefined
      ? 'The language of the pages is not said.'
      : `“${code}” is not a language of the catalogue.`,
    `Name it with --lang: ${languageCodes.join(', ')}.`,
  );
}

/** The applications of the catalogue that is imported to; of Isogloss's own where that has no list yet. */
async function knownApplications(out: string): Promise<Applications> {
  for (const folder of [out, join(projectRoot, 'content')]) {
    const text = await readFile(join(folder, applicationsPath), 'utf8').catch(() => null);
    if (text !== null) return readApplications({ path: applicationsPath, text }).applications;
  }
  return new Applications([]);
}

/** A table of contents is no page. */
const tableOfContents = 'TOC.md';

async function findSources(path: string): Promise<Source[]> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new UserError(`There is nothing at ${path}.`, 'Name a file or a folder that is there.');
  if (!found.isDirectory()) return [{ path }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) => entry.isFile() && /\.(?:mdx?|markdown)$/i.test(entry.name) && entry.name !== tableOfContents,
    )
    .map((entry) => ({ path: join(entry.parentPath, entry.name), folder: path }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function importSource(
  { path, folder }: Source,
  language: Language,
  applications: Applications,
): Promise<ImportedPage> {
  const text = await readFile(path, 'utf8');
  const inFolder = folder === undefined ? basename(path) : relative(folder, path).split(sep).join('/');
  return importPage(
    { path: inFolder, text },
    { language, applications, ...(folder !== undefined && { root: '' }) },
  );
}

function refuseCollisions(pages: readonly Imported[]): void {
  for (const [path, group] of Map.groupBy(pages, ({ page }) => page.path)) {
    if (group.length < 2) continue;
    const files = group.map(({ source }) => source.path).join(' and ');
    throw new UserError(
      `${files} would both become ${path}.`,
      'Import them one after the other into folders of their own.',
    );
  }
}

async function refuseOverwriting(pages: readonly Imported[], out: string): Promise<void> {
  for (const { page } of pages) {
    const there = await readFile(join(out, page.path), 'utf8').catch(() => null);
    if (there !== null && there !== page.text) {
      throw new UserError(
        `${join(out, page.path)} is there already, with another text. Nothing was imported.`,
        'Give --overwrite to replace it.',
      );
    }
  }
}

function tellWarnings(pages: readonly Imported[]): void {
  const paint = painterFor(process.stderr);
  for (const { source, page } of pages) {
    for (const { line, column, message, rule, help } of page.warnings) {
      const place = paint('place', `${source.path}:${line}:${column}`);
      process.stderr.write(
        `${place}  ${paint('warning', 'warning')}  ${message}  ${paint('quiet', rule)}\n    ${paint('quiet', help)}\n`,
      );
    }
  }
}
