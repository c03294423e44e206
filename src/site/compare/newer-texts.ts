import { type PageNode, textOf } from '#markdown';
import { rowsInOrder } from '#drift';
import type { PageEntry } from '../entries.ts';
import type { SiteCatalogue } from '../site-catalogue.ts';
import { standingOf } from '../standing.ts';
import { type ContextOf, prepareWith } from './compared-page.ts';
import { excerptOf } from './excerpt.ts';
import type { Piece } from './pieces.ts';
import { notesBetween, type RowNote } from './row-notes.ts';
import { anchorOf, isTitle, readTranslations, type Translations } from './translations.ts';

/** A passage of a page that is behind. */
export interface NewerPassage {
  /** The id of its row on the page that compares. */
  readonly row: string;
  /** What the newer page has there. */
  readonly newer: readonly Piece[];
  /** The beginning of what the newer page no longer has. */
  readonly gone: readonly string[];
}

/** A section of a page that is behind. */
export interface NewerSection {
  /** The id of its heading; null for what stands before the first. */
  readonly anchor: string | null;
  readonly title: string;
  readonly passages: readonly [NewerPassage, ...NewerPassage[]];
}

/** Where a page is behind, and what the page that leads has there. */
export interface NewerTexts {
  readonly leader: PageEntry;
  readonly sections: readonly NewerSection[];
}

/** Finds what a page that leads has in the place of older texts; null when none leads. */
export async function readNewerTexts(
  root: string,
  catalogue: SiteCatalogue,
  page: PageEntry,
  contextOf: ContextOf,
): Promise<NewerTexts | null> {
  const [ahead] = standingOf(catalogue.blueprintOf(page), page.language).ahead;
  const leader = ahead && catalogue.translationIn(page, ahead);
  if (!leader) return null;
  const translations = await readTranslations(root, catalogue, page);
  const pieceOf = prepareWith(contextOf(catalogue, leader), translations, leader, [page, leader]);
  return { leader, sections: sectionsBehind(translations, page, leader, pieceOf) };
}

/** What is behind, section by section of the page. */
function sectionsBehind(
  translations: Translations,
  page: PageEntry,
  leader: PageEntry,
  pieceOf: ReturnType<typeof prepareWith>,
): NewerSection[] {
  const { sides, ids, byLanguage } = translations;
  const [own, theirs] = [byLanguage.get(page.language), byLanguage.get(leader.language)];
  if (!own || !theirs) return [];
  const notes = notesBetween(translations, page.language, leader.language);
  const sections: (NewerSection & { passages: [NewerPassage, ...NewerPassage[]] })[] = [];
  let [anchor, title, lastNew]: [string | null, string, number] = [null, '', -2];
  rowsInOrder(sides.rows, [page.language, leader.language]).forEach((row, place) => {
    const [mine, newer] = [page, leader].map(({ language }) => row.pieces.get(language) ?? []);
    for (const piece of mine ?? []) {
      const node = own.nodes[piece];
      if (node && anchorOf(node) !== null && !isTitle(own, piece))
        [anchor, title] = [anchorOf(node), textOf([node]).trim()];
    }
    const index = sides.rows.indexOf(row);
    const told = (notes.get(index) ?? []).filter((note) => isNewer(note, leader));
    if (told.length === 0) return;
    const spots = told.flatMap(({ places: [, there] }) => there ?? []);
    const passage = {
      row: ids[index] ?? '',
      newer:
        spots.length > 0 || mine?.length === 0
          ? (newer ?? [])
              .filter((piece) => !isTitle(theirs, piece))
              .map((piece) => pieceOf(piece, (node) => excerptOf(node, spots)))
          : [],
      gone: told.flatMap(({ lacks, places: [here] }) =>
        lacks === leader.language ? [here?.excerpt ?? beginningOf(own.nodes, mine ?? [])] : [],
      ),
    };
    const section = sections.at(-1);
    const last = section?.passages.at(-1);
    const isNew = mine?.length === 0;
    // What came as several blocks is read as one.
    if (isNew && last && lastNew === place - 1) {
      section?.passages.splice(-1, 1, { ...last, newer: [...last.newer, ...passage.newer] });
    } else if (section && section.anchor === anchor) section.passages.push(passage);
    else sections.push({ anchor, title, passages: [passage] });
    lastNew = isNew ? place : -2;
  });
  return sections;
}

/** Whether a note tells of a text that the leading page has newer, and that makes a difference to a reader. */
function isNewer({ newer, kind, class: concerns }: RowNote, leader: PageEntry): boolean {
  return newer === leader.language && (concerns === 'semantic' || kind === 'linkTarget' || kind === 'link');
}

const mostShown = 80;

function beginningOf(nodes: readonly PageNode[], pieces: readonly number[]): string {
  const text = textOf(pieces.flatMap((piece) => nodes[piece] ?? []))
    .replaceAll(/\s+/g, ' ')
    .trim();
  return text.length > mostShown ? `${text.slice(0, text.lastIndexOf(' ', mostShown))} …` : text;
}
