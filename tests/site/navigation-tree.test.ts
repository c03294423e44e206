import { describe, expect, test } from 'vitest';
import { treeAround, type TreeEntry, wholeTree } from '../../src/site/navigation-tree.ts';
import { siteOf } from './site-of.ts';

/** The tree in a few words: titles, areas with their count, two spaces further in for what they hold. */
function drawn(entries: readonly TreeEntry[], indent = ''): string[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'area') return `${indent}${entry.title}${entry.current ? ' ←' : ''}`;
    const inner = entry.inner ? drawn(entry.inner, `${indent}  `) : [`${indent}  …`];
    return [`${indent}${entry.title} (${entry.count}) ${entry.href}`, ...inner];
  });
}

const site = siteOf(
  `entries:
  - page: overview
    title: Visão geral
  - id: journeys
    title: Jornadas
    entries:
      - batch
      - id: old
        title: Obsoletos
        entries:
          - page: classic
            title: Classic
      - id: new
        title: Novos
        entries:
          - events
          - broken
  - id: elsewhere
    title: Outros
    entries:
      - title: Blog
        url: https://example.com/
  - id: lost
    title: Perdidos
    entries:
      - broken-too
  - last
`,
  ['overview', 'batch', 'classic', 'events', 'last'],
);

describe('the navigation tree', () => {
  test('has everything in the order of the navigation, without what cannot be shown', () => {
    expect(drawn(wholeTree(site, 'pt'))).toEqual([
      'Visão geral',
      'Jornadas (3) /pt/areas/journeys/',
      '  Sobre batch',
      '  Obsoletos (1) /pt/areas/old/',
      '    Classic',
      '  Novos (1) /pt/areas/new/',
      '    Sobre events',
      'Outros (0) /pt/areas/elsewhere/',
      '  Blog',
      'Sobre last',
    ]);
  });

  test('has around a page what its areas hold, and of other areas the title', () => {
    const page = site.pageBySlug('pt', 'classic');
    expect(page && drawn(treeAround(site, page))).toEqual([
      'Visão geral',
      'Jornadas (3) /pt/areas/journeys/',
      '  Sobre batch',
      '  Obsoletos (1) /pt/areas/old/',
      '    Classic ←',
      '  Novos (1) /pt/areas/new/',
      '    …',
      // No page lists an area that has only links.
      'Outros (0) /pt/areas/elsewhere/',
      '  Blog',
      'Sobre last',
    ]);
  });
});
