import { type Absences, absencesPath, readAbsences, unneededAbsences } from './absences.ts';
import { addressOf } from './address.ts';
import { type Applications, applicationsPath, readApplications } from './applications.ts';
import { type Baseline, baselinePath, readBaseline } from './baseline.ts';
import { byPlace, type Diagnostic, type TextFile } from './diagnostic.ts';
import { type Glossary, glossaryPath, readGlossary } from './glossary.ts';
import { ignoredFiles } from './ignored-files.ts';
import { type Language, languageCodes } from './languages.ts';
import { Memory } from './memory.ts';
import { type Navigation, navigationPath, readNavigation } from './navigation.ts';
import { type Page, readPage } from './page.ts';
import { pairPages, type Blueprint } from './pairing.ts';
import { diagnose } from './rules.ts';
import { brokenRedirects, readRedirects, type Redirect, redirectsPath } from './redirects.ts';
import { readSources, sourcesPath, type Sources } from './sources.ts';

/** Everything that the files below a content root say. */
export interface Catalogue {
  /** The blueprints, ordered by the slug of their first page. */
  readonly blueprints: readonly Blueprint[];
  /** The languages that have at least one file, in the order of the languages table. */
  readonly languages: readonly Language[];
  readonly navigation: ReadonlyMap<Language, Navigation>;
  readonly applications: Applications;
  readonly sources: Sources;
  readonly absences: Absences;
  readonly glossary: Glossary;
  readonly redirects: readonly Redirect[];
  /** The findings that are known; null where the catalogue keeps no list of them. */
  readonly baseline: Baseline | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The pages of all blueprints, ordered by path. */
export function pagesOf({ blueprints }: Pick<Catalogue, 'blueprints'>): Page[] {
  return blueprints.flatMap(({ pages }) => pages).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Reads a catalogue from its files. The order of the files does not matter.
 *
 * @param unordered - every `.mdx` and `.yaml` file, and `baseline.json`, below the content root; others are passed over
 * @param memory - files that are in it as they were are not read again, and their pages are the same objects
 */
export function readCatalogue(unordered: readonly TextFile[], memory = new Memory()): Catalogue {
  const files = [...unordered].sort((a, b) => (a.path < b.path ? -1 : 1));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const dataFile = <Reading>(path: string, read: (file: TextFile | undefined) => Reading): Reading =>
    memory.recall(`file ${path}`, [byPath.get(path)?.text], () => read(byPath.get(path)));
  const { applications, diagnostics: inApplications } = dataFile(applicationsPath, readApplications);
  const { sources, diagnostics: inSources } = dataFile(sourcesPath, readSources);
  const { absences, diagnostics: inAbsences } = dataFile(absencesPath, readAbsences);
  const { glossary, diagnostics: inGlossary } = dataFile(glossaryPath, readGlossary);
  const { redirects, diagnostics: inRedirects } = dataFile(redirectsPath, readRedirects);
  const { baseline, diagnostics: inBaseline } = dataFile(baselinePath, readBaseline);
  const diagnostics: Diagnostic[] = [
    ...inApplications,
    ...inSources,
    ...inAbsences,
    ...inGlossary,
    ...inRedirects,
    ...inBaseline,
    ...unknownFolders(files),
    ...ignoredFiles(files),
  ];

  const pages: Page[] = [];
  for (const file of files) {
    if (!addressOf(file.path)) continue;
    const { path, text } = file;
    const reading = memory.recall(`file ${path}`, [text, applications], () => readPage(file, applications));
    if (reading.page) pages.push(reading.page);
    diagnostics.push(...reading.diagnostics);
  }
  diagnostics.push(...unknownCommits(pages, sources, byPath.has(sourcesPath)));

  const { blueprints, diagnostics: inPairs } = pairPages(pages);
  diagnostics.push(...inPairs);

  const navigation = new Map<Language, Navigation>();
  // A page whose front matter cannot be used is there all the same: its navigation entry is not broken.
  const present = Map.groupBy(
    files.flatMap(({ path }) => addressOf(path) ?? []),
    ({ language }) => language,
  );
  const languages = languageCodes.filter((code) => present.has(code));
  for (const language of languages) {
    const slugs = new Set(present.get(language)?.map(({ slug }) => slug));
    const reading = readNavigation(language, byPath.get(navigationPath(language)), slugs);
    diagnostics.push(...reading.diagnostics);
    navigation.set(language, reading.navigation);
  }
  diagnostics.push(...unneededAbsences(absences, blueprints, languages));
  const slugs = new Set(files.flatMap(({ path }) => addressOf(path)?.slug ?? []));
  diagnostics.push(...brokenRedirects(redirects, slugs));

  diagnostics.sort((a, b) => byPlace(a.places[0], b.places[0]) || (a.rule < b.rule ? -1 : 1));
  const read = { navigation, applications, sources, absences, glossary, redirects, baseline };
  return { blueprints, languages, ...read, diagnostics };
}

function unknownFolders(files: readonly TextFile[]): Diagnostic[] {
  const strays = Map.groupBy(
    files.filter(({ path }) => path.endsWith('.mdx') && !addressOf(path)),
    ({ path }) => path.split('/')[0] ?? '',
  );
  return [...strays].flatMap(([folder, [first]]) =>
    first
      ? [
          diagnose(
            'language-unknown',
            {
              message: `“${folder}” is not a language of the catalogue: what is in it is left out.`,
              help: `Pages stand in one folder a language: ${languageCodes.join(', ')}. Another language is a row in src/catalogue/languages.ts.`,
            },
            { path: first.path, line: 1, column: 1 },
          ),
        ]
      : [],
  );
}

function unknownCommits(pages: readonly Page[], sources: Sources, ledger: boolean): Diagnostic[] {
  if (!ledger) return [];
  return pages
    .filter(({ frontMatter }) => !sources.get(frontMatter['source-git-commit']))
    .map((page) =>
      diagnose(
        'source-commit-unknown',
        {
          message: `The source commit ${page.frontMatter['source-git-commit'].slice(0, 8)} is not in ${sourcesPath}.`,
          help: 'Add its hash and date, so that the checker can tell which edition is newer.',
        },
        page.placeOf('source-git-commit'),
      ),
    );
}
