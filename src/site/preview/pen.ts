import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { SatoriOptions } from 'satori';
import { drawSheet, mark, type Preview, previewSize } from './drawing.ts';

type Font = SatoriOptions['fonts'][number];

/** What pictures are drawn with: they are the same as long as this is. */
export function penVersion(): string {
  const load = createRequire(import.meta.url);
  const { dependencies } = load('../../../package.json') as { dependencies: Record<string, string> };
  const tools = ['satori', '@resvg/resvg-js', '@fontsource/barlow-semi-condensed'];
  return JSON.stringify([mark, ...tools.map((name) => dependencies[name])]);
}

/** Draws previews. The libraries and fonts are loaded once, when the first is wanted. */
export class Pen {
  #fonts: Promise<Font[]> | null = null;

  /** Draws a preview as PNG. */
  async draw(preview: Preview): Promise<Uint8Array> {
    const [{ default: satori }, { renderAsync }] = await Promise.all([
      import('satori'),
      import('@resvg/resvg-js'),
    ]);
    this.#fonts ??= readFonts();
    const fonts = await this.#fonts;
    const missing: string[] = [];
    const sheet = async (shown: Preview | null): Promise<string> =>
      satori(drawSheet(shown), {
        ...previewSize,
        fonts,
        loadAdditionalAsset: (_, letters) => {
          missing.push(letters);
          return Promise.resolve([]);
        },
      });
    const svg = await sheet(preview);
    // Boxes in the place of letters would be worse than no words; whoever shows the link shows its title, too.
    const whole = missing.length > 0 ? await sheet(null) : svg;
    const image = await renderAsync(whole.replace(/<\/svg>$/, `${mark}</svg>`), {
      font: { loadSystemFonts: false },
    });
    return image.asPng();
  }
}

/** Lettering of technical drawings, as far as the site's languages with Latin letters need it. */
async function readFonts(): Promise<Font[]> {
  const files = new URL('files/', import.meta.resolve('@fontsource/barlow-semi-condensed/package.json'));
  const styles = [400, 600] as const;
  const fonts = styles.flatMap((weight) =>
    ['latin', 'latin-ext'].map(async (subset): Promise<Font> => {
      const file = new URL(`barlow-semi-condensed-${subset}-${weight}-normal.woff`, files);
      return { name: 'Sheet', weight, style: 'normal', data: await readFile(file) };
    }),
  );
  return Promise.all(fonts);
}
