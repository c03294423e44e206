import type { Comparison } from './comparison.ts';

/** Fetches what a language has in each row from its own comparison, which has rows of the same ids. */
export async function fetchCells(comparison: Comparison, language: string, address: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const cells = new Map<string, HTMLElement>();
  for (const cell of page.querySelectorAll<HTMLElement>(
    `.row > .cell[data-language='${language}']:not(.absent)`,
  )) {
    const row = cell.closest('.row');
    if (row) cells.set(row.id, document.importNode(cell, true));
  }
  comparison.add(language, cells);
}
