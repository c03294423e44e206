import { expect, test } from 'vitest';
import { readDocument, sketchDiagram } from '#markdown';
import { firstDiagram } from '../../src/site/diagram-text.ts';
import { sketchedDiagrams, sketchOf } from '../../src/site/sketches.ts';
import { smallCatalogue } from './small-catalogue.ts';

const diagramIn = (text: string): string | null => firstDiagram(text, readDocument(text).outline);

test('a page with a diagram has a sketch, which has a file; others have none', () => {
  const { pages } = smallCatalogue();
  const sketched = pages.filter((page) => sketchOf(page) !== null);
  expect(sketched.map(({ slug }) => slug)).toEqual(['journeys/second']);
  const files = [...sketchedDiagrams(pages).keys()].map((name) => `/sketches/${name}.svg`);
  expect(sketched.map((page) => sketchOf(page)?.href)).toEqual(files);
});

test('the first diagram of a page is found behind its front matter, within lists and in long fences', () => {
  expect(
    diagramIn(
      '---\ntitle: A\n---\n\ntext\n\n```mermaid\ngraph TD\n  a --> b\n```\n\n```mermaid\ngraph LR\n  c\n```\n',
    ),
  ).toBe('graph TD\n  a --> b');
  expect(diagramIn('# A\n\n~~~~mermaid\ngraph TD\n  a\n~~~~\n')).toBe('graph TD\n  a');
  expect(diagramIn('# A\n\ntext\n')).toBeNull();
});

test('a sketch has the boxes and arrows of a diagram, and none of its words', () => {
  const sketch = sketchDiagram('flowchart LR\n  a[Fonte] -->|envia| b[(Perfil)]\n  b -.-> c{Regra}\n');
  expect(sketch).not.toMatch(/Fonte|envia|Perfil|Regra|<text|style|var\(|url\(#arrow/);
  expect(sketch.match(/<polyline /g)).toHaveLength(2);
  expect(sketch).toMatch(/<rect .*<ellipse .*<polygon /s);
  expect(sketch).toContain('stroke-dasharray');
  const [, width = '', height = ''] = /width="([\d.]+)" height="([\d.]+)"/.exec(sketch) ?? [];
  expect(Number(width)).toBeLessThanOrEqual(340);
  expect(Number(height)).toBeLessThanOrEqual(128);
});

test('wide diagrams are told from high ones by their direction', () => {
  expect(sketchOf({ diagram: 'flowchart LR\n  a --> b' })?.isWide).toBe(true);
  expect(sketchOf({ diagram: 'graph TD\n  LR --> b' })?.isWide).toBe(false);
});
