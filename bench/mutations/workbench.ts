import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Blueprint,
  type Catalogue,
  catalogueRules,
  type Language,
  pagesOf,
  readCatalogue,
  sourcesPath,
  writeSources,
} from '#catalogue';
import { checkCatalogue, commitOf, type Finding } from '#drift';
import { markdownRules, type PageReading } from '#markdown';
import { readContent } from '#workspace';
import { commits, withCommit } from './ledger.ts';
import { shapeOf, type SourcePage, sourcePage } from './source-page.ts';

/** Translations of one blueprint that are in sync: of one source commit, in lockstep, and without a finding. */
export interface Group {
  readonly id: string;
  readonly pages: readonly SourcePage[];
}

/** A catalogue that changes are tried on. */
export interface Workbench {
  readonly catalogue: Catalogue;
  readonly documents: ReadonlyMap<string, PageReading>;
  /** The texts of all its files, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly groups: readonly Group[];
  readonly pagesByLanguage: ReadonlyMap<Language, readonly SourcePage[]>;
}

/** Reads a catalogue and finds its groups. */
export async function setUp(root: string): Promise<Workbench> {
  const { catalogue, documents } = await readContent(root);
  const sources: SourcePage[] = [];
  for (const page of pagesOf(catalogue)) {
    const document = documents.get(page.path);
    if (document?.readable)
      sources.push(sourcePage(page.path, withCommit(page.text, commits.same.hash), document));
  }
  const dataFiles = [
    'applications.yaml',
    'absences.yaml',
    'glossary.yaml',
    ...catalogue.languages.map((language) => `${language}/navigation.yaml`),
  ];
  const files = new Map(pagesOf(catalogue).map(({ path, text }) => [path, text]));
  for (const path of [...dataFiles, sourcesPath]) {
    const text = textOf(join(root, path));
    if (text !== null) files.set(path, text);
  }
  const bench = {
    catalogue,
    documents,
    files,
    pagesByLanguage: Map.groupBy(sources, ({ language }) => language),
  };
  const byPath = new Map(sources.map((page) => [page.path, page]));
  const groups = catalogue.blueprints.flatMap((blueprint) => groupsOf(bench, blueprint, byPath));
  return { ...bench, groups };
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function groupsOf(
  bench: Omit<Workbench, 'groups'>,
  { id, pages }: Blueprint,
  sources: ReadonlyMap<string, SourcePage>,
): Group[] {
  return [...Map.groupBy(pages, commitOf).values()].flatMap((edition) => {
    const readable = edition.flatMap(({ path }) => sources.get(path) ?? []);
    const lockstep = Map.groupBy(readable, ({ outline }) => outline.blocks.map(shapeOf).join('\n'));
    return [...lockstep.values()].flatMap((group) => {
      let left = group;
      while (left.length > 1) {
        const faults = checkPages(bench, left).filter(({ rule }) => !isDiagnostic(rule));
        if (faults.length === 0) return [{ id, pages: left }];
        const odd = faults[0]?.places[0].language;
        left = left.filter(({ language }) => language !== odd);
      }
      return [];
    });
  });
}

function isDiagnostic(rule: string): boolean {
  return Object.hasOwn(catalogueRules, rule) || Object.hasOwn(markdownRules, rule);
}

/**
 * Checks pages as `isogloss check` does, with the other pages of the catalogue for their links to lead to.
 *
 * @param readings - of pages whose text is not that of the catalogue
 */
export function checkPages(
  { catalogue, documents }: Pick<Workbench, 'catalogue' | 'documents'>,
  pages: readonly { readonly path: string; readonly language: Language; readonly text: string }[],
  readings: ReadonlyMap<string, PageReading> = new Map(),
): readonly Finding[] {
  const read = readCatalogue([
    ...pages.map(({ path, text }) => ({ path, text })),
    { path: sourcesPath, text: ledger },
  ]);
  const languages = catalogue.languages.filter((code) => pages.some(({ language }) => language === code));
  // The applications are not read again: it would take longer than the check. The glossary, too, is prepared once.
  const { applications, glossary, navigation } = catalogue;
  const diagnostics = read.diagnostics.filter(({ rule }) => rule !== 'application-unknown');
  return checkCatalogue({
    catalogue: { ...read, languages, navigation, applications, glossary, diagnostics },
    documents: new Map([...documents, ...readings]),
  }).findings;
}

const ledger = writeSources(Object.values(commits));

/**
 * Checks the catalogue with some files changed or (null) taken away. Of pages, only the translations of those are
 * compared.
 */
export function checkFiles(
  { catalogue, documents, files }: Workbench,
  changed: ReadonlyMap<string, string | null>,
): readonly Finding[] {
  const texts = new Map<string, string | null>([...files, ...changed]);
  const present = [...texts].flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
  const touched = catalogue.blueprints
    .map(({ pages }) => pages.map(({ path }) => path))
    .filter((paths) => paths.some((path) => changed.has(path)))
    .flat();
  const readings = present.flatMap(({ path }): [string, PageReading][] => {
    const document = documents.get(path);
    return document ? [[path, touched.includes(path) ? document : notCompared]] : [];
  });
  return checkCatalogue({ catalogue: readCatalogue(present), documents: new Map(readings) }).findings;
}

const notCompared: PageReading = { outline: { blocks: [] }, problems: [], readable: false };
