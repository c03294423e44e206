import { createHash } from 'node:crypto';
import { type Blueprint, type Catalogue, type Page, pagesOf } from '#catalogue';
import { editionsOf, type Report } from '#drift';
import type { PageReading } from '#markdown';
import { firstDiagram } from './diagram-text.ts';
import { noTrend, type Trend } from './drift/trend.ts';
import { standingsOf } from './drift/standings.ts';
import type { PageDates } from '#past';
import type { BlueprintEntry, Entries, PageEntry } from './entries.ts';
import { faultsByPath } from './faults.ts';
import { imagesOf } from './images.ts';

/** What a snapshot is made of. */
export interface SnapshotSource {
  readonly catalogue: Catalogue;
  readonly documents: ReadonlyMap<string, PageReading>;
  readonly report: Report;
  /** Tells whether there is a file at a path below the content root. */
  readonly hasFile: (path: string) => boolean;
  readonly trend?: Trend;
  /** By path of the page, since when it is what it is. */
  readonly dates?: ReadonlyMap<string, PageDates>;
}

/** Turns a catalogue and its report into the entries of the data store. Broken pages are left out. */
export function takeSnapshot({
  catalogue,
  documents,
  report,
  hasFile,
  trend = noTrend,
  dates,
}: SnapshotSource): Entries {
  const faults = faultsByPath(report);
  const blueprintOf = new Map(
    catalogue.blueprints.flatMap(({ id, pages }) => pages.map(({ path }) => [path, id] as const)),
  );
  const toEntry = ({ language, slug, path, frontMatter, text }: Page): PageEntry => ({
    language,
    slug,
    path,
    blueprint: blueprintOf.get(path) ?? '',
    frontMatter,
    digest: createHash('sha256').update(text).digest('base64url').slice(0, 16),
    images: imagesOf(path, documents.get(path)).filter(hasFile),
    diagram: firstDiagram(text, documents.get(path)?.outline ?? { blocks: [] }),
    dates: dates?.get(path) ?? null,
  });
  return {
    pages: pagesOf(catalogue)
      .filter(({ path }) => !faults.has(path))
      .map(toEntry),
    blueprints: blueprintEntries(catalogue, report),
    catalogue: [
      {
        navigation: [...catalogue.navigation].map(([language, { entries }]) => ({ language, entries })),
        applications: catalogue.applications.list,
        report,
        standings: standingsOf({ catalogue, documents, report }),
        trend,
      },
    ],
  };
}

function blueprintEntries({ blueprints, sources }: Catalogue, report: Report): BlueprintEntry[] {
  const pairs = Map.groupBy(report.pairs, ({ blueprint }) => blueprint);
  return blueprints.map((blueprint: Blueprint) => ({
    id: blueprint.id,
    editions: editionsOf(blueprint, sources).editions.map(({ commit, date, pages }) => ({
      commit,
      date,
      subject: sources.get(commit)?.subject ?? null,
      languages: pages.map(({ language }) => language),
    })),
    pairs: (pairs.get(blueprint.id) ?? []).map(({ languages, verdict, leader }) => ({
      languages,
      verdict,
      leader,
    })),
  }));
}
