/** A face of the site, and where it comes from. */
export interface Face {
  /** The name of its file. */
  readonly file: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** The package with the source, and its file there. */
  readonly source: readonly [name: string, file: string];
  /** What stands in for it until it is there: families of the same measures, and whose measures they are. */
  readonly fallbacks: readonly Fallback[];
}

/** Fonts that systems have. */
export interface Fallback {
  readonly family: string;
  /** Of the regular and of the bold. */
  readonly local: readonly [regular: readonly string[], bold: readonly string[]];
  /** The name of their measures in `@capsizecss/metrics`. */
  readonly metrics: 'arial' | 'roboto' | 'timesNewRoman' | 'notoSerif';
}

const sans: readonly Fallback[] = [
  {
    family: 'Lettering Arial',
    local: [
      ['Arial', 'Liberation Sans'],
      ['Arial Bold', 'Liberation Sans Bold'],
    ],
    metrics: 'arial',
  },
  { family: 'Lettering Roboto', local: [['Roboto'], ['Roboto Bold']], metrics: 'roboto' },
];

const serif: readonly Fallback[] = [
  {
    family: 'Text Times',
    local: [
      ['Times New Roman', 'Liberation Serif'],
      ['Times New Roman Bold', 'Liberation Serif Bold'],
    ],
    metrics: 'timesNewRoman',
  },
  { family: 'Text Noto', local: [['Noto Serif'], ['Noto Serif Bold']], metrics: 'notoSerif' },
];

const lettering = '@fontsource-variable/sofia-sans-semi-condensed';
const text = '@fontsource-variable/source-serif-4';

/** Kin of DIN 1451 for what labels a drawing, and a quiet serif for what is read. */
export const faces: readonly Face[] = [
  {
    file: 'lettering',
    family: 'Lettering',
    style: 'normal',
    source: [lettering, 'sofia-sans-semi-condensed-latin-wght-normal'],
    fallbacks: sans,
  },
  {
    file: 'text',
    family: 'Text',
    style: 'normal',
    source: [text, 'source-serif-4-latin-wght-normal'],
    fallbacks: serif,
  },
  {
    file: 'text-italic',
    family: 'Text',
    style: 'italic',
    source: [text, 'source-serif-4-latin-wght-italic'],
    fallbacks: [],
  },
];

/** The weights that the styles use. */
export const weights = { min: 400, max: 700 } as const;

/** What is set in these faces: the Latin letters of western Europe, and the signs of its typography. */
export const characters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  'ŒœŸ–—‘’‚“”„†•…‰′″‹›€™−×←↑→↓↗≈≠≤≥Δ',
  // Narrow and fixed spaces, and the hyphen that does not break.
  '\u2007\u2009\u2011\u202f',
].join('');

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
