/** An icon of the site as a picture of dots, for systems that take no drawings. */
interface Icon {
  /** Name of the file in `/icons/`, without extension. */
  readonly name: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** `maskable` icons are cut to the system's shape; `touch` is what iOS puts on its home screen. */
  readonly purpose: 'any' | 'maskable' | 'touch';
}

/** The icons that the site has beside `favicon.svg`, from which they are made. */
export const icons: readonly Icon[] = [
  { name: 'icon-192', size: 192, purpose: 'any' },
  { name: 'icon-512', size: 512, purpose: 'any' },
  { name: 'maskable-512', size: 512, purpose: 'maskable' },
  { name: 'touch-180', size: 180, purpose: 'touch' },
];

/**
 * Draws an icon as PNG.
 *
 * @param drawing - the text of `favicon.svg`
 */
export async function drawIcon(drawing: string, { size, purpose }: Icon): Promise<Uint8Array<ArrayBuffer>> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const svg = purpose === 'any' ? drawing : withoutCorners(drawing);
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  });
  return new Uint8Array(image.asPng());
}

/** The system cuts the corners itself; the lines run over the edge, so that any shape has some. */
function withoutCorners(drawing: string): string {
  return drawing.replace(/ rx="\d+"/, '');
}
