import { lstat, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type FormattedPage, formatPage, type Obstacle } from '#format';
import { type ContentFile, decode, readFiles, readGuarded } from '#workspace';
import { type Command, contentRoot, exitCodes, readArguments } from '../command.ts';
import { painterFor } from '../paint.ts';
import { UserError } from '../user-error.ts';
import { writeWhole } from '../write-file.ts';

/** `isogloss fmt`: pages in one form, so that they differ from each other in nothing but what they say. */
export const fmt: Command = {
  summary: 'Bring pages into the canonical form.',
  usage: `isogloss fmt [--check] [--content DIR] [FILE-OR-FOLDER…]

  --check        write nothing, and list the pages that are not in the canonical form
  --content DIR  the content folder, where no files or folders are named (default: $ISOGLOSS_CONTENT, else content)

What a page shows stays the same. A page of which that cannot be said is left alone, and told.

Exit codes: 0 all pages are in the canonical form, 1 pages are not or could not be read, 2 usage or internal failure.`,
  async run(args) {
    const { values, positionals } = readArguments(args, {
      check: { type: 'boolean' },
      content: { type: 'string' },
    });
    const places = positionals.length > 0 ? positionals : [contentRoot(values.content)];
    const files = await readPages(places);
    if (files.length === 0)
      throw new UserError(`There are no pages in ${places.join(', ')}.`, 'Pages end in .mdx.');
    const tally = { changed: 0, stuck: 0 };
    for (const file of files) {
      const { text, unchanged } = await format(file);
      if (unchanged) {
        tally.stuck += 1;
        tellObstacle(file.path, unchanged);
      } else if (text !== file.text) {
        tally.changed += 1;
        if (!values.check) await writeWhole(file.path, text);
        process.stdout.write(`${file.path}\n`);
      }
    }
    process.stderr.write(summary(files.length, tally, values.check ?? false));
    return tally.stuck > 0 || (values.check && tally.changed > 0) ? exitCodes.findings : exitCodes.clean;
  },
};

/** The pages at some paths, each once. As elsewhere, links to files are passed over. */
async function readPages(places: readonly string[]): Promise<ContentFile[]> {
  const pages = new Map<string, ContentFile>();
  for (const place of places) {
    for (const page of await readPagesAt(place)) {
      const known = resolve(page.path);
      if (!pages.has(known)) pages.set(known, page);
    }
  }
  return [...pages.values()];
}

async function readPagesAt(place: string): Promise<ContentFile[]> {
  const found = await stat(place).catch(() => null);
  if (!found) throw new UserError(`There is nothing at ${place}.`, 'Name a file or a folder that is there.');
  if (found.isDirectory()) {
    return readFiles(place)
      .filter(({ path }) => isPage(path))
      .map((file) => ({ ...file, path: join(place, file.path) }));
  }
  if (!found.isFile() || !isPage(place)) throw new UserError(`${place} is not a page.`, 'Pages end in .mdx.');
  if ((await lstat(place)).isSymbolicLink()) return [];
  return [decode(place, await readFile(place))];
}

function isPage(path: string): boolean {
  return path.endsWith('.mdx');
}

/** Formats a page, unless its bytes are no text or it takes the parser too long. */
async function format({ text, problem }: ContentFile): Promise<FormattedPage> {
  if (problem) return { text, unchanged: problem };
  const { readable, problems } = await readGuarded(text);
  const [first = null] = readable ? [] : problems;
  return first ? { text, unchanged: first } : formatPage(text);
}

function tellObstacle(path: string, { line, column, message, help }: Obstacle): void {
  const paint = painterFor(process.stderr);
  const place = paint('place', `${withoutControls(path)}:${line}:${column}`);
  const said = `${paint('error', 'error')}  ${withoutControls(message)}`;
  process.stderr.write(`${place}  ${said}\n    ${paint('quiet', help)}\n`);
}

/** Words of a page or a path, without the control characters that would act on a terminal. */
function withoutControls(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ');
}

function summary(
  pages: number,
  { changed, stuck }: { changed: number; stuck: number },
  check: boolean,
): string {
  const all = `${changed} of ${pages} ${pages === 1 ? 'page' : 'pages'}`;
  const said = check ? `${all} ${changed === 1 ? 'is' : 'are'} to be formatted` : `Formatted ${all}`;
  const left = stuck === 0 ? '' : `; ${stuck} ${stuck === 1 ? 'stays as it is' : 'stay as they are'}`;
  return `${said}${left}.\n`;
}
