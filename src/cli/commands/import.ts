import { applicationsPath, isLanguage, type Language, languageCodes, readApplications } from '#catalogue';
import { type ImportInput, type CatalogueImport, importRepositories, PathCollision } from '#import';
import { type Command, exitCodes, readArguments } from '../command.ts';
import { type Existing, newFiles, readCatalogueFolder } from '../import/catalogue-folder.ts';
import { findRepositories } from '../import/find-repositories.ts';
import { gatherEvidence } from '../import/git-evidence.ts';
import { reportImport } from '../import/import-report.ts';
import { ProgressBar } from '../import/progress-bar.ts';
import { changeFolder, prepareFolder } from '../import/replace-catalogue.ts';
import { tellImport } from '../import/tell-import.ts';
import { UserError } from '../user-error.ts';
import { writeWhole } from '../write-file.ts';

/** `isogloss import`: repositories of Adobe-flavoured Markdown become a catalogue. */
export const importPages: Command = {
  summary: 'Turn repositories of Adobe-flavoured Markdown into a catalogue.',
  usage: `isogloss import --lang LL|auto --out DIR [options] REPOSITORY-FOLDER-OR-FILE…

  --lang LL        the language of the pages: ${languageCodes.join(', ')};
                   auto takes it from the name of the folder or from the text, and a folder
                   of folders named for languages as so many repositories
  --out DIR        the content folder; a page at <folder>/a/b.md becomes DIR/LL/a/b.mdx,
                   a leading help/blueprints/ left out, and a single file DIR/LL/<name>.mdx
  --source REPO    the Git repository that the pages were translated from: dates of source
                   commits, missing exl-ids and ids of headings are taken from it
  --only GLOB      import the pages whose path below the folder matches; can be repeated
  --overwrite      replace pages that are there already with another text
  --skip-existing  leave pages that are there already as they are
  --dry-run        write nothing
  --report FILE    write what was done as JSON

Nothing is written unless all of it can be. Applications are recognised by the names in
DIR/${applicationsPath}, else in Isogloss's own list, which is then written there.`,
  run: (args) => importInto(args).catch(refuseCollision),
};

async function importInto(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    lang: { type: 'string' },
    out: { type: 'string' },
    source: { type: 'string' },
    only: { type: 'string', multiple: true },
    overwrite: { type: 'boolean' },
    'skip-existing': { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    report: { type: 'string' },
  });
  const language = readLanguage(values.lang);
  const { out, report: reportPath, 'dry-run': dryRun = false } = values;
  if (!out) throw new UserError('There is no folder to import to.', 'Name it with --out.');
  if (positionals.length === 0) throw new UserError('There is nothing to import.', 'Name folders or files.');
  const existing = readExisting(values.overwrite, values['skip-existing']);

  const found = await findRepositories(positionals, { language, only: values.only ?? [] });
  const evidence = await gatherEvidence(found.repositories, values.source);
  if (!dryRun) await prepareFolder(out);
  const folder = await readCatalogueFolder(out);
  const imported = importWithProgress({
    repositories: found.repositories.map(({ repository }) => repository),
    existing: folder.files,
    existingImages: folder.images,
    keepExisting: existing === 'keep',
    applications: readApplications(folder.applications).applications,
    source: evidence.source,
    commits: evidence.commits,
  });
  if (imported.pages.length + imported.kept.length + found.unreadable.length === 0) {
    throw new UserError(
      'There are no pages in what is to be imported.',
      'Pages end in .md, .mdx or .markdown; --only is about paths below the folder.',
    );
  }
  const files = imported.pages.length > 0 ? newFiles(imported, folder, existing) : [];
  if (!dryRun && files.length > 0) await changeFolder(out, files);

  const written = new Set(files.map(({ path }) => path));
  const report = reportImport(imported, { out, dryRun, unreadable: found.unreadable, written });
  if (reportPath !== undefined) await writeWhole(reportPath, `${JSON.stringify(report, null, 2)}\n`);
  tellImport(report);
  const notes = [
    ...evidence.notes,
    ...(found.links > 0 ? [`${found.links} symbolic links were passed over.`] : []),
  ];
  for (const note of notes) process.stderr.write(`${note}\n`);
  return found.unreadable.length > 0 ? exitCodes.findings : exitCodes.clean;
}

function refuseCollision(error: unknown): never {
  if (!(error instanceof PathCollision)) throw error;
  throw new UserError(error.message, 'Import them one after the other into folders of their own.');
}

function readLanguage(code: string | undefined): Language | 'auto' {
  if (code === 'auto' || isLanguage(code)) return code;
  throw new UserError(
    code === undefined
      ? 'The language of the pages is not said.'
      : `“${code}” is not a language of the catalogue.`,
    `Name it with --lang: ${languageCodes.join(', ')}; or auto.`,
  );
}

function readExisting(overwrite = false, keep = false): Existing {
  if (overwrite && keep) {
    throw new UserError(
      'Pages cannot be both replaced and left as they are.',
      'Give one of --overwrite and --skip-existing.',
    );
  }
  if (overwrite) return 'overwrite';
  return keep ? 'keep' : 'refuse';
}

function importWithProgress(input: ImportInput): CatalogueImport {
  const progress = new ProgressBar('Importing');
  try {
    return importRepositories({ ...input, onPage: (done, all) => progress.update(done, all) });
  } finally {
    progress.end();
  }
}
