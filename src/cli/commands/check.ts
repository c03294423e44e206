import { basename, join, resolve } from 'node:path';
import { isLanguage } from '#catalogue';
import { checkCatalogue, type Report, reporters } from '#drift';
import { ContentCache } from '#workspace';
import { checkFolder } from '../check/check-folder.ts';
import { failsAt, readLevel } from '../check/fail-level.ts';
import { FolderWatch } from '../check/folder-watch.ts';
import { gatherPast, type KnownPast, type PastOptions, pastState } from '../check/past-options.ts';
import { type Outputs, readOutputs, writeReports } from '../check/outputs.ts';
import { refuseMixedUpdate, updateBaseline } from '../check/update-baseline.ts';
import {
  cacheFolder,
  cacheOptions,
  type Command,
  contentRoot,
  exitCodes,
  readArguments,
  refusePositionals,
} from '../command.ts';
import { untilInterrupted } from '../interrupt.ts';
import { UserError } from '../user-error.ts';

/** `isogloss check`: the catalogue's pages one by one, and the translations against each other. */
export const check: Command = {
  summary: 'Check the pages, and compare their translations.',
  usage: `isogloss check [--content DIR] [--reporter NAME[:FILE]]… [--fail-on LEVEL] [--allow-empty]
                      [--history LL=REPO]… [--source REPO]
                      [--watch] [--cache DIR | --no-cache]
       isogloss check --update-baseline [--reason TEXT] [--content DIR] …

  --content DIR           the content folder (default: $ISOGLOSS_CONTENT, else content)
  --reporter NAME[:FILE]  ${Object.keys(reporters).join(' or ')}, to standard output or to a file; several can be given
  --fail-on LEVEL         exit with 1 on findings of this level or above: error, warning, info or none;
                          with new, on any finding that is not known (default: new where the content folder
                          has a baseline.json, else error)
  --update-baseline       write baseline.json anew: what it lists and still occurs stays, what does not goes
  --reason TEXT           why findings that are new come into it
  --allow-empty           a folder without pages is no failure
  --history LL=REPO       the Git repository that the pages of a language were imported from,
                          which has their earlier editions; several can be given
  --source REPO           the Git repository that the pages were translated from
  --watch                 check again whenever a page or a data file is saved, until Ctrl+C
  --cache DIR             where what was found out is kept for the next run (default: node_modules/.cache/isogloss)
  --no-cache              keep nothing, and use nothing that was kept

The earlier editions of pages are also looked for in the repository of the content folder itself.

Findings that baseline.json lists are told as known, with their reasons, and never fail a check.

Exit codes: 0 nothing at or above the level, 1 findings, 2 usage, configuration or internal failure.`,
  async run(args) {
    const { values, positionals } = readArguments(args, {
      content: { type: 'string' },
      reporter: { type: 'string', multiple: true },
      'fail-on': { type: 'string' },
      'allow-empty': { type: 'boolean' },
      history: { type: 'string', multiple: true },
      source: { type: 'string' },
      watch: { type: 'boolean' },
      'update-baseline': { type: 'boolean' },
      reason: { type: 'string' },
      ...cacheOptions,
    });
    refusePositionals(positionals, 'The folder to check is named with --content.');
    refuseMixedUpdate(values);
    const failOn = values['fail-on'] === undefined ? null : readLevel(values['fail-on']);
    const outputs = readOutputs(values.reporter ?? ['text']);
    const root = contentRoot(values.content);
    const cache = new ContentCache(cacheFolder(values), root);
    const past: PastOptions = { history: values.history ?? [], source: values.source };
    if (values.watch) {
      await watchFolder(root, cache, past, outputs);
      return exitCodes.clean;
    }
    const { report, baseline, notes } = await checkFolder(root, {
      cache,
      state: await pastState(root, past),
      check: async (content) => {
        const { notes, ...known } = await gatherPast(root, content.catalogue, past);
        const { baseline } = content.catalogue;
        return {
          report: checkCatalogue({ ...content, ...known }),
          baseline: baseline && { schemaAddress: baseline.schemaAddress, entries: baseline.entries },
          notes,
        };
      },
    });
    tellNotes(notes);
    if (!values['allow-empty']) refuseEmptyFolder(report, root);
    if (values['update-baseline']) {
      const isWhole = notes.length === 0;
      const done = await updateBaseline({ root, report, baseline, isWhole, reason: values.reason });
      process.stdout.write(`${done}\n`);
      return exitCodes.clean;
    }
    await writeReports(report, root, outputs);
    return failsAt(report, failOn ?? (baseline ? 'new' : 'error')) ? exitCodes.findings : exitCodes.clean;
  },
};

function tellNotes(notes: readonly string[]): void {
  for (const note of notes) process.stderr.write(`${note}\n`);
}

/** Checks the folder, and again whenever something in it is saved, until the process is told to end. */
async function watchFolder(
  root: string,
  cache: ContentCache,
  past: PastOptions,
  outputs: Outputs,
): Promise<void> {
  const documents = await cache.documents();
  // The past is asked for once: commits are not what is watched.
  let known: KnownPast | null = null;
  const folder = new FolderWatch(root, documents, async (checked) => {
    known ??= await gatherPast(root, checked.catalogue, past);
    return checkCatalogue({ ...checked, past: known.past, source: known.source });
  });
  const first = await folder.check();
  tellNotes((known as KnownPast | null)?.notes ?? []);
  if (first) await writeReports(first.report, root, outputs);
  await cache.keepDocuments(documents);
  const end = folder.watch(async (outcome) => {
    if (outcome instanceof Error) {
      process.stderr.write(`${outcome.message}\n`);
      return;
    }
    const { paths, report, concerned } = outcome;
    process.stderr.write(`• ${paths.map((path) => join(root, path)).join(', ')}\n`);
    await writeReports(report, root, outputs, concerned);
  });
  process.stderr.write(`Watching ${root}. Ctrl+C ends.\n`);
  await untilInterrupted();
  end();
}

/**
 * A folder without pages is most likely another one than was meant.
 *
 * @throws UserError with the folder to name instead
 */
function refuseEmptyFolder({ catalogue, findings }: Report, root: string): void {
  const others = findings.filter(({ rule }) => rule !== 'file-ignored');
  if (catalogue.pages > 0 || others.some(({ rule }) => rule !== 'language-unknown')) return;
  if (isLanguage(basename(resolve(root))))
    throw new UserError(
      `${root} is the folder of one language.`,
      `Name the folder around it: --content ${join(root, '..')}`,
    );
  if (others.length === 0)
    throw new UserError(
      `There are no pages below ${root}.`,
      'Name the folder with --content, or give --allow-empty. Pages are in a folder a language, and end in .mdx.',
    );
}
