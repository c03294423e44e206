/** The size of a preview in pixels, as those who show links ask for it. */
export const previewSize = { width: 1200, height: 630 } as const;

/** What a preview shows. */
export interface Preview {
  readonly title: string;
  /** The areas that the blueprint stands in, outermost first. */
  readonly areas: readonly string[];
  /** The language's name in the language itself. */
  readonly language: string;
  /** Date of the source, as its readers write it; null when it is not known. */
  readonly date: string | null;
}

/** An element as satori takes it. */
export interface DrawnElement {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

// The colours of the site by night: src/styles/tokens.css.
const [paper, raised, ink, soft, rule, accent] = [
  '#0b1a31',
  '#10233f',
  '#dde7f6',
  '#a7b7d2',
  '#274368',
  '#90bbff',
];

/**
 * Draws a preview as a sheet of a blueprint: the title, and below it a title block.
 *
 * @param preview - null for a sheet without words, for scripts that the font lacks
 */
export function drawSheet(preview: Preview | null): DrawnElement {
  return box(
    {
      ...previewSize,
      padding: 36,
      boxSizing: 'border-box',
      background: paper,
      color: ink,
      fontFamily: 'Sheet',
    },
    box(
      { flexGrow: 1, flexDirection: 'column', border: `2px solid ${rule}` },
      box({ flexGrow: 1, flexDirection: 'column', padding: '44px 52px' }, brand(), preview && title(preview)),
      preview && titleBlock(preview),
    ),
  );
}

function brand(): DrawnElement {
  return box(
    { alignItems: 'center', gap: 20, fontSize: 34, letterSpacing: 1 },
    {
      type: 'svg',
      props: {
        viewBox: '0 0 32 32',
        width: 56,
        height: 56,
        children: [
          { type: 'rect', props: { width: 32, height: 32, fill: raised } },
          ...lines.map(({ d, opacity }) => ({
            type: 'path',
            props: { d, opacity, fill: 'none', stroke: accent, 'stroke-width': 2 },
          })),
        ],
      },
    },
    'Isogloss',
  );
}

/** The lines of the site's mark: public/favicon.svg. */
const lines = [
  { d: 'M1 22c7 2 8-7 14-7s8 4 16 1', opacity: 1 },
  { d: 'M1 15c6 2 8-8 15-8s9 4 15 2', opacity: 0.65 },
  { d: 'M1 28c8 1 9-5 14-5s9 3 16 0', opacity: 0.65 },
];

function title({ title: text }: Preview): DrawnElement {
  const fontSize = text.length <= 40 ? 76 : text.length <= 80 ? 64 : 52;
  return box(
    { flexGrow: 1, alignItems: 'center' },
    {
      type: 'div',
      props: {
        style: { display: 'block', fontSize, fontWeight: 600, lineHeight: 1.15, lineClamp: 4 },
        children: text,
      },
    },
  );
}

/** Cells between hairlines, as on the sheet's own page. */
function titleBlock({ areas, language, date }: Preview): DrawnElement {
  const cells = [areas.join(' / '), date, language].filter((text) => text !== null && text !== '');
  return box(
    { borderTop: `2px solid ${rule}`, background: raised, fontSize: 30, color: soft },
    ...cells.map((text, index) =>
      box(
        {
          padding: '22px 32px',
          whiteSpace: 'nowrap',
          ...(index === 0 && cells.length > 1 ? { flexGrow: 1, flexShrink: 1 } : { flexShrink: 0 }),
          ...(index > 0 && { borderLeft: `2px solid ${rule}` }),
        },
        { type: 'div', props: { style: { display: 'block', lineClamp: 1 }, children: text } },
      ),
    ),
  );
}

function box(
  style: Readonly<Record<string, unknown>>,
  ...children: readonly (DrawnElement | string | null)[]
): DrawnElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: children.filter(Boolean) } };
}
