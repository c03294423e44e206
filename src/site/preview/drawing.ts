/** The size of a preview in pixels, as those who show links ask for it. */
export const previewSize = { width: 1200, height: 630 } as const;

/** What a preview shows. */
export interface Preview {
  readonly title: string;
  /** The area that the blueprint stands in; null when it stands in none. */
  readonly area: string | null;
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
 * Draws a preview as a sheet of a blueprint: the title, and below it a title block. Lines are thin boxes, and the mark
 * is put in afterwards: borders and images become clips and masks, which take as long to colour as all the rest.
 *
 * @param preview - null for a sheet without words, for scripts that the font lacks
 */
export function drawSheet(preview: Preview | null): DrawnElement {
  const inner = { flexGrow: 1, flexDirection: 'column', background: paper };
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
      { width: '100%', flexDirection: 'column', gap: line, padding: line, background: rule },
      box(
        { ...inner, padding: '44px 52px' },
        box({ height: markSize, paddingLeft: markSize + 20, alignItems: 'center', fontSize: 34 }, 'Isogloss'),
        preview && title(preview),
      ),
      preview && titleBlock(preview),
    ),
  );
}

/** Width of a hairline. */
const line = 2;

const markSize = 56;

/** The site's mark, to be put into the drawing of a sheet: public/favicon.svg in the colours of the night. */
export const mark = `<g transform="translate(90 82) scale(${markSize / 32})" fill="none" stroke="${accent}" stroke-width="2">
<path fill="${raised}" stroke="none" d="M0 0h32v32H0z"/>
<path d="M0 22c8 2 9-7 15-7s8 4 17 1"/>
<path opacity=".65" d="M0 15c7 2 9-8 16-8s9 4 16 2M0 28c9 1 10-5 15-5s9 3 17 0"/></g>`;

function title({ title: text }: Preview): DrawnElement {
  const fontSize = text.length <= 40 ? 76 : text.length <= 80 ? 64 : 52;
  return box(
    { flexGrow: 1, alignItems: 'center', width: '100%' },
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
function titleBlock({ area, language, date }: Preview): DrawnElement {
  const cells = [area, date, language].filter((text) => text !== null);
  return box(
    { gap: line, fontSize: 30, color: soft },
    ...cells.map((text, index) =>
      box(
        {
          padding: '22px 32px',
          background: raised,
          ...(index === 0 ? { flexGrow: 1, flexShrink: 1, minWidth: 0 } : { flexShrink: 0 }),
        },
        {
          type: 'div',
          props: { style: { display: 'block', lineClamp: 1, wordBreak: 'break-all' }, children: text },
        },
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
