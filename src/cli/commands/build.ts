import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Catalogue, urlPathOf } from '#catalogue';
import { checkCatalogue, type Report, reporters } from '#drift';
import type { PageReading } from '#markdown';
import { readOwnPast } from '#past';
import { type SearchedPage, writeSearchIndexes } from '#search/index';
import { learnLexicons } from '#search/lexicon';
import {
  faultsByPath,
  redirectFiles,
  siteAddress,
  SiteCatalogue,
  takeSnapshot,
  writeOfflinePacks,
  writePreviews,
} from '#site';
import { readContent } from '#workspace';
import {
  cacheFolder,
  cacheOptions,
  type Command,
  contentRoot,
  exitCodes,
  projectRoot,
  readArguments,
  refusePositionals,
} from '../command.ts';
import { painterFor } from '../paint.ts';
import { failsAt } from '../check/fail-level.ts';
import { step } from '../progress.ts';
import { UserError } from '../user-error.ts';

interface BuildOptions {
  /** The content folder. */
  readonly content: string;
  /** The folder of the site. */
  readonly out: string;
  /** Leave pages with errors out. */
  readonly keepGoing: boolean;
  /** Where pictures are kept for the next build; null for nowhere. */
  readonly cache: string | null;
}

/** What a build gave. */
interface BuiltSite {
  /** Folder of the site; null when nothing was built. */
  readonly folder: string | null;
  readonly report: Report;
}

/** `isogloss build`: the site, its search indexes and the drift report. */
export const build: Command = {
  summary: 'Build the site, its search indexes and the drift report.',
  usage: `isogloss build [--content DIR] [--out DIR] [--keep-going] [--cache DIR | --no-cache]

  --content DIR  the content folder (default: $ISOGLOSS_CONTENT, else content)
  --out DIR      the folder of the site (default: dist); replaced when the build is done
  --keep-going   leave pages with errors out, and build the others; the exit code is 1 all the same
  --cache DIR    where pictures are kept for the next build (default: node_modules/.cache/isogloss)
  --no-cache     keep nothing, and use nothing that was kept

Errors that baseline.json lists do not stop a build; pages that have them are left out.

Exit codes: 0 built, 1 pages have errors that are not known, 2 usage, configuration or internal failure.`,
  async run(args) {
    const { values, positionals } = readArguments(args, {
      content: { type: 'string' },
      out: { type: 'string' },
      'keep-going': { type: 'boolean' },
      ...cacheOptions,
    });
    refusePositionals(positionals, 'The folder to build from is named with --content.');
    const { report } = await buildSite({
      content: contentRoot(values.content),
      out: values.out ?? 'dist',
      keepGoing: values['keep-going'] ?? false,
      cache: cacheFolder(values),
    });
    return failsAt(report, 'error') ? exitCodes.findings : exitCodes.clean;
  },
};

/**
 * Builds the site into a folder beside the one asked for, which it then replaces: a build that fails leaves the old
 * site as it is.
 *
 * @returns the findings; null in place of the folder when pages have errors and the build may not go on without them
 * @throws UserError when there are no pages
 */
export async function buildSite({ content, out, keepGoing, cache }: BuildOptions): Promise<BuiltSite> {
  const { catalogue, documents, report, notes } = await step('Checking the catalogue', () =>
    checkFolder(content),
  );
  for (const note of notes) process.stderr.write(`${note}\n`);
  tellFindings(report, content);
  if (report.catalogue.pages === 0)
    throw new UserError(`There are no pages below ${content}.`, 'Name the folder with --content.');
  if (failsAt(report, 'error') && !keepGoing) {
    process.stderr.write('Nothing was built: mend the errors, or leave their pages out with --keep-going.\n');
    return { folder: null, report };
  }
  const folder = resolve(out);
  await refuseForeignFolder(folder);
  const next = `${folder}.next`;
  await rm(next, { recursive: true, force: true });
  await step('Building the site', () => buildPages({ content, out: next, keepGoing }));
  const site = siteCatalogueOf({ catalogue, documents, report });
  await step('Drawing the previews', () => writePreviews(next, site, cache));
  await step('Indexing for the search', async () =>
    writeSearchIndexes(next, {
      pages: searchedPages(catalogue, report),
      lexicons: await learnLexicons(catalogue, documents),
    }),
  );
  await writeRedirects(next, catalogue);
  await step('Packing each language for reading offline', () => writeOfflinePacks(next, site.languages));
  await replaceFolder(folder, next);
  return { folder, report };
}

/** A content folder, read and checked. */
interface CheckedFolder {
  readonly catalogue: Catalogue;
  readonly documents: ReadonlyMap<string, PageReading>;
  readonly report: Report;
  readonly notes: readonly string[];
}

async function checkFolder(root: string): Promise<CheckedFolder> {
  const { catalogue, documents } = await readContent(root);
  const { past, notes } = await readOwnPast(root, catalogue);
  return { catalogue, documents, report: checkCatalogue({ catalogue, documents, past }), notes };
}

/** The pages that the site has. */
function searchedPages({ blueprints }: Catalogue, report: Report): SearchedPage[] {
  const faults = faultsByPath(report);
  return blueprints.flatMap(({ id, pages }) =>
    pages
      .filter(({ path }) => !faults.has(path))
      .map((page) => ({
        language: page.language,
        blueprint: id,
        title: page.frontMatter.title,
        path: `${decodeURIComponent(urlPathOf(page)).slice(1)}index.html`,
      })),
  );
}

/** The catalogue as the site has it, as far as its pages need no images. */
function siteCatalogueOf({ catalogue, documents, report }: Omit<CheckedFolder, 'notes'>): SiteCatalogue {
  return new SiteCatalogue(takeSnapshot({ catalogue, documents, report, hasFile: () => false }));
}

/** Errors are told whole; of the rest, how much there is. */
function tellFindings(report: Report, root: string): void {
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const told = reporters.text(
    { ...report, pairs: [], findings: errors },
    { root, paint: painterFor(process.stderr) },
  );
  process.stderr.write(errors.length > 0 ? told : told.trimStart());
}

/** The site's pages, by Astro, which reads its settings from the environment. */
async function buildPages({ content, out, keepGoing }: Omit<BuildOptions, 'cache'>): Promise<void> {
  process.env['ISOGLOSS_CONTENT'] = resolve(content);
  process.env['ISOGLOSS_OUT'] = out;
  process.env['ISOGLOSS_KEEP_GOING'] = keepGoing ? '1' : '';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build: buildWithAstro } = await import('astro');
  await buildWithAstro({ root: projectRoot, logLevel: 'warn' });
}

/** The old addresses of pages that have moved lead to the new ones. */
async function writeRedirects(folder: string, catalogue: Catalogue): Promise<void> {
  const has = (file: string): boolean => existsSync(join(folder, file));
  for (const { path, text } of redirectFiles(catalogue, siteAddress(), has)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** The site takes the place of an older one, and of nothing else: a folder with other files in it is left alone. */
async function refuseForeignFolder(folder: string): Promise<void> {
  const there = await lstat(folder).catch(() => null);
  if (there && !there.isDirectory())
    throw new UserError(`${folder} is not a folder.`, 'Name a folder with --out.');
  const files = there ? await readdir(folder) : [];
  if (files.length > 0 && !files.includes('drift.json')) {
    throw new UserError(
      `${folder} holds other files than a site of ours.`,
      'Name another folder with --out, or empty that one.',
    );
  }
}

/** Puts a folder in the place of another, which goes only once the new one is whole. */
async function replaceFolder(folder: string, next: string): Promise<void> {
  const old = `${folder}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(folder, old).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  await rename(next, folder);
  await rm(old, { recursive: true, force: true });
}
