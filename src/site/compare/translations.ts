import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Applications, type Language, type Page, pathOf, readPage } from '#catalogue';
import { laySideBySide, type Pair, type Report, type SideBySide } from '#drift';
import { blockCounts, headingDepth, type PageNode, propertyOf, readDocument } from '#markdown';
import type { PageEntry } from '../entries.ts';
import { titleIn } from '../page-content.ts';
import type { SiteCatalogue } from '../site-catalogue.ts';
import { rowIds } from './row-ids.ts';

/** A translation, read, with its nodes as the pieces that are laid beside each other. */
export interface Translation {
  readonly entry: PageEntry;
  readonly nodes: readonly PageNode[];
}

/** The translations of a blueprint, laid side by side. */
export interface Translations {
  readonly sides: SideBySide;
  readonly byLanguage: ReadonlyMap<Language, Translation>;
  /** The id of each row. */
  readonly ids: readonly string[];
  /** How each two of them stand to each other. */
  readonly pairs: readonly Pair[];
}

/** The blueprint that was read last. Its pages are built one after the other, so that one is enough. */
const last = new WeakMap<SiteCatalogue, { blueprint: string; read: Promise<Translations> }>();

/** Reads the translations of a page and lays them side by side. */
export function readTranslations(
  root: string,
  catalogue: SiteCatalogue,
  { blueprint }: Pick<PageEntry, 'blueprint'>,
): Promise<Translations> {
  const known = last.get(catalogue);
  if (known?.blueprint === blueprint) return known.read;
  const read = readAll(root, catalogue, blueprint);
  last.set(catalogue, { blueprint, read });
  return read;
}

async function readAll(root: string, catalogue: SiteCatalogue, blueprint: string): Promise<Translations> {
  const { applications, slugs } = knownOf(catalogue);
  const entries = catalogue.translationsOf({ blueprint });
  const [newest] = catalogue.blueprintOf({ blueprint }).editions;
  const isNewest = ({ language }: PageEntry): boolean => newest?.languages.includes(language) ?? false;
  const sorted = [...entries.filter(isNewest), ...entries.filter((entry) => !isNewest(entry))];
  const texts = await Promise.all(sorted.map(({ path }) => readFile(join(root, path), 'utf8')));
  const read = sorted.flatMap((entry, index) => {
    const text = texts[index] ?? '';
    const { page } = readPage({ path: entry.path, text }, applications);
    return page ? [{ entry, page, ...readDocument(text) }] : [];
  });
  const [first, ...others] = read.map(({ page, outline, nodes }) => ({
    page,
    outline,
    pieces: blockCounts(nodes),
  }));
  if (!first) throw new Error(`No page of the blueprint ${blueprint} can be read.`);
  const sides = laySideBySide([first, ...others], applications, slugs);
  const byLanguage = new Map(read.map(({ entry, nodes }) => [entry.language, { entry, nodes }] as const));
  return {
    sides,
    byLanguage,
    ids: rowIds(sides.rows, (language, piece) => anchorOf(byLanguage.get(language)?.nodes[piece])),
    pairs: pairsIn(catalogue.report, blueprint),
  };
}

/** The id of a heading; null for another node. */
export function anchorOf(node: PageNode | undefined): string | null {
  if (node?.type !== 'element' || headingDepth(node) === null) return null;
  return propertyOf(node, 'id') || null;
}

/** The piece of a page that is its title, which stands above all rows. */
export function isTitle({ nodes }: Translation, piece: number): boolean {
  const title = titleIn(nodes);
  return title !== undefined && nodes[piece] === title;
}

/** What all comparisons of a catalogue need, made once. */
interface Known {
  readonly applications: Applications;
  readonly slugs: ReadonlyMap<Page['path'], string>;
}

const known = new WeakMap<SiteCatalogue, Known>();

function knownOf(catalogue: SiteCatalogue): Known {
  const found = known.get(catalogue) ?? {
    applications: new Applications(catalogue.applications),
    slugs: new Map(
      catalogue.pages.map((page) => {
        const [first = page] = catalogue.translationsOf(page);
        return [pathOf(page.language, page.slug), first.slug];
      }),
    ),
  };
  known.set(catalogue, found);
  return found;
}

const pairs = new WeakMap<Report, Map<string, Pair[]>>();

function pairsIn(report: Report, blueprint: string): readonly Pair[] {
  const found = pairs.get(report) ?? Map.groupBy(report.pairs, (pair) => pair.blueprint);
  pairs.set(report, found);
  return found.get(blueprint) ?? [];
}
