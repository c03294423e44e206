// Makes the fonts of the site from their sources: `npm run fonts`. What it writes is kept in the repository, so that a
// build needs neither the sources nor the tools.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Font, fromBuffer } from '@capsizecss/unpack';
import prettier from 'prettier';
import subsetFont from 'subset-font';
import { characters, type Face, faces, weights } from './faces.ts';
import { fallbackFace, type Measures } from './fallback-face.ts';

const styles = fileURLToPath(new URL('../src/styles/', import.meta.url));
const require = createRequire(import.meta.url);

/** Kerning and what letters need to be right, and figures of one width; no small capitals, no alternates. */
const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'tnum', 'lnum'];

/** Entries of a font's name table that stay: copyright, licence and where to read it. */
const legalNames = [0, 13, 14];

const subsetOptions = {
  targetFormat: 'woff2',
  variationAxes: { wght: weights },
  keepFeatures: features,
  preserveNameIds: legalNames,
} as const satisfies object;

const rules: string[] = [];
const licences = new Map<string, string>();

for (const face of faces) {
  const folder = dirname(require.resolve(`${face.source[0]}/package.json`));
  const source = await readFile(join(folder, 'files', `${face.source[1]}.woff2`));
  licences.set(face.source[0], await readFile(join(folder, 'LICENSE'), 'utf8'));
  const subset = await subsetFont(source, characters, subsetOptions);
  await writeFile(join(styles, 'fonts', `${face.file}.woff2`), subset);
  process.stdout.write(`${face.file}: ${subset.length} bytes\n`);
  rules.push(ownFace(face));
  if (face.fallbacks.length === 0) continue;
  const regular = await measuresAt(source, weights.min);
  const bold = await measuresAt(source, 600);
  for (const fallback of face.fallbacks) {
    rules.push(fallbackFace(fallback, regular, 'regular'), fallbackFace(fallback, bold, 'bold'));
  }
}

const head = '/* Made by fonts/main.ts: change that, and run it (npm run fonts). */\n';
await writeFile(
  join(styles, 'fonts.css'),
  await prettier.format(head + rules.join('\n'), { parser: 'css', singleQuote: true, printWidth: 110 }),
);
await writeFile(
  join(styles, 'fonts', 'OFL.txt'),
  `The fonts in this folder are subsets, under other names, of the fonts below.\n\n${[...licences]
    .map(([name, licence]) => `${name}\n\n${licence.trim()}\n`)
    .join('\n\n')}`,
);

function ownFace({ file, family, style }: Face): string {
  return `@font-face {
    font-family: ${family};
    font-style: ${style};
    font-weight: ${weights.min} ${weights.max};
    font-display: optional;
    src: url('./fonts/${file}.woff2') format('woff2');
  }\n`;
}

/** What a font measures at one weight. */
async function measuresAt(source: Buffer, weight: number): Promise<Measures> {
  const instance = await subsetFont(source, characters, {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
  });
  const font: Font = await fromBuffer(instance);
  return font;
}
