/** The room that a drawing is fitted into, in pixels: more for one that is much wider than it is high. */
const room = { width: 160, wide: 340, height: 128 };

/** A drawing of two boxes is not blown up to fill the room. */
const largestScale = 0.5;

/** What is drawn, and the attributes that say where. */
const geometry: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height', 'rx'],
  line: ['x1', 'y1', 'x2', 'y2'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  polygon: ['points'],
  polyline: ['points'],
};

const arrowhead =
  '<marker id="a" viewBox="0 0 4 4" refX="3.5" refY="2" markerWidth="4" markerHeight="4"' +
  ' markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path d="m0 0 4 2-4 2z"/></marker>';

/**
 * A diagram as a small line drawing without its labels, black on nothing: whoever shows it gives it its colours.
 *
 * @param svg - the diagram as the layout gives it
 */
export function lineDrawing(svg: string): string {
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const [width, height] = [Number(size[1]), Number(size[2])];
  const across = width > 1.6 * height ? room.wide : room.width;
  const scale = Math.min(across / width, room.height / height, largestScale);
  const shapes = svg
    .replace(/<defs>[\s\S]*?<\/defs>/, '')
    .replaceAll(/<g class="edge-label"[\s\S]*?<\/g>/g, '')
    .replaceAll(/<(\/?[a-z]+)\b([^>]*)>/g, (_, name: string, attributes: string) =>
      name === 'g' ? `<g${groupPaint(attributes)}>` : name === '/g' ? '</g>' : shape(name, attributes, scale),
    )
    // What is left between the tags are labels and line feeds.
    .replaceAll(/(?<=>)[^<]+|^[^<]+/g, '');
  const [shownWidth, shownHeight] = [tenths(width * scale), tenths(height * scale)];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${shownWidth} ${shownHeight}" width="${shownWidth}" height="${shownHeight}">` +
    `<defs>${arrowhead}</defs><g fill="none" stroke="#000">${shapes}</g></svg>`
  );
}

/** Boxes are shaded, and what holds them is not. */
function groupPaint(attributes: string): string {
  return attributes.includes('class="node"') ? ' fill="#e6e6e6"' : '';
}

function shape(name: string, attributes: string, scale: number): string {
  const wanted = geometry[name];
  if (!wanted) return '';
  const written = wanted.flatMap((attribute) => {
    const value = new RegExp(`\\s${attribute}="([^"]*)"`).exec(attributes)?.[1];
    if (value === undefined || (attribute === 'rx' && value === '0')) return [];
    return [`${attribute}="${value.replaceAll(/[\d.]+/g, (number) => tenths(Number(number) * scale))}"`];
  });
  if (attributes.includes('stroke="none"')) written.push('stroke="none"');
  if (attributes.includes('stroke-dasharray')) written.push('stroke-dasharray="2 2"');
  for (const end of ['start', 'end'])
    if (attributes.includes(`marker-${end}=`)) written.push(`marker-${end}="url(#a)"`);
  return `<${name} ${written.join(' ')}/>`;
}

function tenths(number: number): string {
  return String(Math.round(number * 10) / 10);
}
