import { parseMermaid, renderMermaidSVG } from 'beautiful-mermaid';
import { lineDrawing } from './line-drawing.ts';

/** A flowchart as a graph: ids and edges are the same in every language, labels are translated. */
export interface Diagram {
  /** Node ids, sorted. */
  readonly nodes: readonly string[];
  /** Edges as `from → to`, sorted. */
  readonly edges: readonly string[];
}

/** Statements that style a diagram or make it act: looks come from the site, and pages run nothing. */
const forbidden = /^\s*(?:classDef|class|style|linkStyle|click)\s|:::|%%\{/m;

/**
 * Reads the text of a diagram.
 *
 * @returns the graph, and the words on its nodes and arrows; or what is wrong, in words
 */
export function readDiagram(source: string): { diagram: Diagram; labels: string[] } | { fault: string } {
  const statement = forbidden.exec(source)?.[0].trim();
  if (statement) return { fault: `“${statement}” is not allowed in diagrams` };
  if (!/^\s*(?:flowchart|graph)\s/.test(source)) return { fault: 'only flowcharts are drawn' };
  try {
    const { nodes, edges } = parseMermaid(source);
    if (nodes.size === 0) return { fault: 'the flowchart has no nodes' };
    const diagram = {
      nodes: [...nodes.keys()].sort(),
      edges: edges.map(({ source: from, target }) => `${from} → ${target}`).sort(),
    };
    const labels = [...nodes.values(), ...edges].flatMap(({ label }) => label || []);
    return { diagram, labels };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Draws a diagram as SVG without a browser. Its colours are custom properties, which the page sets, so that
 * it follows the theme; it holds no style sheet, no script and no address of another host.
 *
 * @param id - makes the ids within the SVG unique on a page
 * @throws Error when {@link readDiagram} finds a fault
 */
export function drawDiagram(source: string, { id, label }: { id: string; label: string }): string {
  const drawn = layout(source)
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<svg\b([^>]*?)\sstyle="[^"]*"/, `<svg$1 role="img" aria-label="${escapeAttribute(label)}"`)
    .replaceAll(/(?<=\s)id="([^"]+)"/g, `id="${id}-$1"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#${id}-$1)`);
  // Tenths of a pixel are more than anybody sees.
  return drawn.replaceAll(/<[^>]+>/g, (tag) =>
    tag.replaceAll(/\d+\.\d{2,}/g, (number) => Number(number).toFixed(1)),
  );
}

/**
 * Draws a diagram as a small line drawing without labels, a file of its own.
 *
 * @throws Error when {@link readDiagram} finds a fault
 */
export function sketchDiagram(source: string): string {
  return lineDrawing(layout(source));
}

/** How many layouts are kept. */
const mostLayouts = 500;

/** A layout takes about 20 ms, and a site shows most diagrams twice: on their page, and as a small drawing. */
const layouts = new Map<string, string>();

function layout(source: string): string {
  const key = source.trim();
  const known = layouts.get(key);
  if (known !== undefined) return known;
  const svg = renderMermaidSVG(source, {
    font: 'inherit',
    padding: 8,
    nodeSpacing: 20,
    layerSpacing: 28,
    transparent: true,
  });
  const [oldest] = layouts.keys();
  if (oldest !== undefined && layouts.size >= mostLayouts) layouts.delete(oldest);
  layouts.set(key, svg);
  return svg;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
