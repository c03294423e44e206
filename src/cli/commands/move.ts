import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { isLanguage } from '#catalogue';
import { type MovePlan, MoveRefusal, planMove } from '#move';
import { listContent, readContentFiles } from '#workspace';
import { type Command, contentRoot, exitCodes, readArguments } from '../command.ts';
import { changeFolder, type NewFile, prepareFolder } from '../import/replace-catalogue.ts';
import { UserError } from '../user-error.ts';

/** `isogloss move`: a page or a folder of pages gets another place in all languages. */
export const move: Command = {
  summary: 'Move a page, or a folder of pages, in all languages.',
  usage: `isogloss move [--content DIR] [--dry-run] FROM TO

FROM and TO are paths within a language, as in customer-journeys/overview; a path of a file,
as in content/pt/customer-journeys/overview.mdx, means the same page in all languages.
A slash at the end makes FROM a folder, and TO the folder that a page moves into.

Links to what moves, links in it and the navigation are rewritten, and redirects.yaml says
where the pages are now, so that the old addresses lead to them. Nothing else changes, and
nothing at all where something is in the way.

  --content DIR  the content folder (default: $ISOGLOSS_CONTENT, else content)
  --dry-run      tell what would be done, and write nothing

The paths that move are printed, each with its new one. Exit codes: 0 moved, 2 not possible.`,
  async run(args) {
    const { values, positionals } = readArguments(args, {
      content: { type: 'string' },
      'dry-run': { type: 'boolean' },
    });
    const [from, to, ...others] = positionals;
    if (from === undefined || to === undefined || others.length > 0)
      throw new UserError('Two paths are needed: from where and to where.', 'See: isogloss help move');
    const root = contentRoot(values.content);
    const dryRun = values['dry-run'] ?? false;
    if (!dryRun) await prepareFolder(root);
    const plan = await planIn(root, withinLanguage(root, from), withinLanguage(root, to));
    if (!dryRun) await carryOut(root, plan);
    for (const [before, after] of plan.moved) process.stdout.write(`${before} → ${after}\n`);
    process.stderr.write(summary(plan, dryRun));
    return exitCodes.clean;
  },
};

/** The part of a path behind the folder of its language, if it names one. */
function withinLanguage(root: string, path: string): string {
  const folder = relative(process.cwd(), resolve(root)).replaceAll(sep, '/');
  const below = path.replaceAll(sep, '/').replace(/^\.\//, '');
  const inContent = folder !== '' && below.startsWith(`${folder}/`) ? below.slice(folder.length + 1) : below;
  const [language, ...rest] = inContent.split('/');
  return isLanguage(language) && rest.length > 0 ? rest.join('/') : inContent;
}

async function planIn(root: string, from: string, to: string): Promise<MovePlan> {
  const files = await listContent(root);
  const { documents } = await readContentFiles(root, files);
  const paths = (await pathsBelow(root)).sort();
  try {
    return planMove({ files, documents, paths, from, to });
  } catch (error) {
    throw error instanceof MoveRefusal ? new UserError(error.message, error.hint) : error;
  }
}

/** All that is in a folder and is no folder itself. Links are not followed. */
async function pathsBelow(root: string, folder = ''): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const lists = entries.map(async (entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? pathsBelow(root, path) : [path];
  });
  return (await Promise.all(lists)).flat();
}

async function carryOut(root: string, { moved, written }: MovePlan): Promise<void> {
  const rewritten = new Set(written.map(({ path }) => path));
  const copies: NewFile[] = [...moved]
    .filter(([, to]) => !rewritten.has(to))
    .map(([from, to]) => ({ path: to, copyOf: join(root, from) }));
  await changeFolder(root, [...copies, ...written], [...moved.keys()]);
}

function summary({ moved, written, slugs }: MovePlan, dryRun: boolean): string {
  const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;
  const places = new Set(moved.values());
  const others = written.filter(({ path }) => !places.has(path)).length;
  const files = count(moved.size, 'file', 'files');
  const pages = count(slugs.size, 'page', 'pages');
  return dryRun
    ? `${files} of ${pages} would move, and ${count(others, 'other file', 'other files')} would change.\n`
    : `Moved ${files} of ${pages}; ${count(others, 'other file', 'other files')} changed.\n`;
}
