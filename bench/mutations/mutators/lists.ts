import type { Applications } from '#catalogue';
import type { Block } from '#markdown';
import type { Candidate, Change, Mutator } from '../mutation.ts';
import { oneOf } from '../random.ts';
import { linesOfBlock, replaceAt, replaceLines, type SourcePage } from '../source-page.ts';
import { leavesOf, type Point, type Unit } from '../units.ts';

/** Faults of lists and their items, in cells of tables, too. */
export const listMutators: readonly Mutator[] = [
  {
    rule: 'list-item-missing',
    name: 'an item is dropped',
    candidates: (page) =>
      listsOf(page).flatMap(({ block, list }) =>
        list.items.map(({ line }, item): Candidate => () => {
          const range = linesOfBlock(page, block);
          const next = list.items[item + 1];
          if (!range || list.items.length < 2 || (next && next.depth > (list.items[item]?.depth ?? 0)))
            return null;
          const text = replaceLines(page, { from: line, to: next?.line ?? range.to }, []);
          return itemChange(text, { block, item }, 'lacking', -1);
        }),
      ),
  },
  {
    rule: 'list-item-missing',
    name: 'an item of a list in a cell is dropped',
    candidates: (page, { catalogue: { applications } }) =>
      cellItemsOf(page)
        .filter(
          (found) => !listsApplications(found, applications) || idsIn(found.text, applications).length === 0,
        )
        .map(
          ({ unit, at }): Candidate =>
            () =>
              dropCellItem(page, unit, at),
        ),
  },
  {
    rule: 'applications-differ',
    name: 'an application is dropped from a list of them in a cell',
    also: ['list-item-missing'],
    candidates: (page, { catalogue: { applications } }) =>
      cellItemsOf(page)
        .filter((found) => {
          const kept = found.others.flatMap((text) => idsIn(text, applications));
          const ids = idsIn(found.text, applications);
          return listsApplications(found, applications) && ids.some((id) => !kept.includes(id));
        })
        .map(({ unit, at }): Candidate => () => {
          const change = dropCellItem(page, unit, at);
          const { block, row, cell } = unit;
          const target = { block, ...(row !== undefined && { row }), ...(cell !== undefined && { cell }) };
          return change && { ...change, target, kind: 'changed' };
        }),
  },
  {
    rule: 'list-item-missing',
    name: 'an item is added',
    candidates: (page, { sameLanguage }) => {
      const words = sameLanguage.filter(({ slug }) => slug !== page.slug).flatMap(plainItems);
      return listsOf(page).flatMap(({ block, list }) =>
        list.items.map(({ line, depth }, item): Candidate => (random) => {
          const [mark] = /^\s*(?:[-*+]|\d+[.)])\s+/.exec(page.lines[line - 1] ?? '') ?? [];
          const added = oneOf(words, random);
          if (mark === undefined || added === undefined || depth > 0) return null;
          const text = replaceLines(page, { from: line, to: line }, [mark + added]);
          return itemChange(text, { block, item }, 'extra', 1);
        }),
      );
    },
  },
  {
    rule: 'list-kind',
    name: 'a list is numbered that was not, or the other way round',
    candidates: (page) =>
      listsOf(page).map(({ block, list }): Candidate => () => {
        const range = linesOfBlock(page, block);
        const isFlat = list.items.every(({ depth }) => depth === 0);
        if (!range || !isFlat || range.to - range.from !== list.items.length) return null;
        const lines = page.lines
          .slice(range.from - 1, range.to - 1)
          .map((line, index) =>
            line.replace(/^(\s*)(?:[-*+]|\d+[.)]) /, list.ordered ? '$1- ' : `$1${index + 1}. `),
          );
        return {
          text: replaceLines(page, range, lines),
          target: { block },
          kind: 'changed',
          holds: (before, after) =>
            before.kind === 'list' && after.kind === 'list' && before.ordered !== after.ordered,
        };
      }),
  },
];

function itemChange(text: string, unit: Unit, kind: Change['kind'], more: number): Change {
  return {
    text,
    target: unit,
    kind,
    span: { at: unit.block, removed: 1, added: 1 },
    holds: (before, after) => itemCount(after) === itemCount(before) + more,
  };
}

function itemCount(block: Block): number {
  if (block.kind === 'list') return block.items.length;
  if (block.kind !== 'table') return NaN;
  return block.rows.flatMap(({ cells }) => cells).reduce((sum, { items }) => sum + items.length, 0);
}

function listsOf({ outline }: SourcePage): { block: number; list: Extract<Block, { kind: 'list' }> }[] {
  return outline.blocks.flatMap((list, block) => (list.kind === 'list' ? [{ block, list }] : []));
}

interface CellItem {
  readonly unit: Unit;
  readonly at: Point;
  readonly text: string;
  /** The texts of the other items in the cell. */
  readonly others: readonly string[];
}

function idsIn(text: string, applications: Applications): string[] {
  return applications.mentionsIn(text).map(({ id }) => id);
}

/** Tells whether at least half of a cell's items are mostly names of applications. */
function listsApplications({ text, others }: CellItem, applications: Applications): boolean {
  const items = [text, ...others];
  const named = items.filter((item) => {
    const letters = applications.mentionsIn(item).reduce((sum, { start, end }) => sum + end - start, 0);
    return letters >= item.trim().length * 0.4;
  });
  return named.length * 2 >= items.length;
}

function dropCellItem(page: SourcePage, unit: Unit, at: Point): Change | null {
  const text = replaceAt(page, at, /<li>(?:(?!<[uo]l>).)*?<\/li>/y, '');
  return text === null ? null : itemChange(text, unit, 'lacking', -1);
}

/** The items of lists in cells, of lists of two and more, with the texts of the other items. */
function cellItemsOf({ outline }: SourcePage): CellItem[] {
  return leavesOf(outline).flatMap(({ unit, features }) => {
    const table = outline.blocks[unit.block];
    if (table?.kind !== 'table' || unit.item === undefined) return [];
    const cell = [table.header, ...table.rows][unit.row ?? 0]?.cells[unit.cell ?? 0];
    const others = cell?.items.filter((item) => item !== features).map(({ text }) => text) ?? [];
    return others.length > 0 ? [{ unit, at: features, text: features.text, others }] : [];
  });
}

/** The words of items that hold nothing but words. */
function plainItems(page: SourcePage): string[] {
  return leavesOf(page.outline)
    .filter(({ unit }) => unit.item !== undefined)
    .map(({ features }) => features.text.trim())
    .filter((text) => /^[\p{L}\d ,.;:]+$/u.test(text));
}
