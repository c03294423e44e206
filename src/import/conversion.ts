/** What the import of a page turns into our form, by kind. */
export const conversionKinds = [
  'badge',
  'box',
  'collapsible',
  'control',
  'do-not-localize',
  'figure',
  'heading-id',
  'html',
  'image',
  'layout',
  'link',
  'note',
  'related-links',
  'tabs',
  'video',
] as const;

/** Kind of a conversion. */
export type ConversionKind = (typeof conversionKinds)[number];

/** Takes note of a conversion. */
export type Convert = (kind: ConversionKind) => void;
