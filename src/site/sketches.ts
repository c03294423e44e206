import { createHash } from 'node:crypto';
import type { PageEntry } from './entries.ts';

/** The small drawing of a page's first diagram. */
export interface Sketch {
  /** Pages with the same diagram share it. */
  readonly href: string;
  /** It goes from side to side, and needs the width of a card. */
  readonly isWide: boolean;
}

/** The small drawing of a page; null where the page has no diagram. */
export function sketchOf({ diagram }: Pick<PageEntry, 'diagram'>): Sketch | null {
  if (diagram === null) return null;
  const isWide = /^\s*\w+\s+(?:LR|RL)\b/.test(diagram);
  return { href: `/sketches/${sketchName(diagram)}.svg`, isWide };
}

/** The texts of all diagrams that are drawn small, by the name of the drawing. */
export function sketchedDiagrams(pages: readonly Pick<PageEntry, 'diagram'>[]): ReadonlyMap<string, string> {
  return new Map(pages.flatMap(({ diagram }) => (diagram === null ? [] : [[sketchName(diagram), diagram]])));
}

function sketchName(diagram: string): string {
  return createHash('sha256').update(diagram).digest('hex').slice(0, 12);
}
