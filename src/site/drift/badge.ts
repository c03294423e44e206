/** What a badge says. */
export interface Badge {
  readonly label: string;
  readonly value: string;
  /** BCP 47 tag of the words. */
  readonly locale: string;
  /** From 0 to 1: what colour it has. */
  readonly share: number;
}

/** The ground of the value, from the least share that has it. White letters on it have a contrast above 4.5. */
const grounds = [
  { least: 1, colour: '#1c6246' },
  { least: 0.75, colour: '#1b4a9c' },
  { least: 0, colour: '#875300' },
] as const;

const height = 20;
const padding = 7;

/** A badge as SVG, to be shown on other sites: it brings its colours, and needs no font of ours. */
export function badgeSvg({ label, value, locale, share }: Badge): string {
  const [left, right] = [label, value].map((text) => Math.round(widthOf(text)) + 2 * padding) as [
    number,
    number,
  ];
  const ground = grounds.find(({ least }) => share >= least) ?? grounds[2];
  const text = (words: string, middle: number, width: number): string =>
    `<text x="${middle}" y="14" textLength="${width - 2 * padding}" lengthAdjust="spacingAndGlyphs">${escape(words)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${locale}" lang="${locale}" width="${left + right}" height="${height}" viewBox="0 0 ${left + right} ${height}" role="img" aria-labelledby="t"><title id="t">${escape(`${label}: ${value}`)}</title><path fill="#17233a" d="M0 0h${left}v${height}H0z"/><path fill="${ground.colour}" d="M${left} 0h${right}v${height}H${left}z"/><g fill="#fff" font-family="Verdana,'DejaVu Sans',Geneva,sans-serif" font-size="11" text-anchor="middle">${text(label, left / 2, left)}${text(value, left + right / 2, right)}</g></svg>\n`;
}

/** About how wide a text is in a sans-serif of 11 pixels: the letters are then fitted to it. */
function widthOf(text: string): number {
  return Array.from(text, advanceOf).reduce((sum, advance) => sum + advance, 0);
}

function advanceOf(character: string): number {
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return 11;
  if (/[ijlftrI.,:;'’|!()[\] ]/.test(character)) return 4.2;
  return /[mwMW%@]/.test(character) ? 10 : 6.8;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
