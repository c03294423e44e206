import type { GlossaryTerm, Language } from '#catalogue';
import type { Block, Features, Outline } from '#markdown';
import { type Piece, piecesIn } from '../comparison/aligned-pieces.ts';
import type { Point } from '../comparison/comparison.ts';
import { mentionsIn, ownMentionsIn, plainText } from '../glossary/glossary-lookup.ts';
import type { TermMention } from '../glossary/language-glossary.ts';
import type { Fault, PageRule, PageSubject } from './page-rule.ts';
import { finderIn } from './page-texts.ts';
import type { Spot } from './rule.ts';

/** A word that the glossary says to avoid. What it calls a term is found by comparison, too: see `terms-otherwise`. */
export const glossaryTerm: PageRule = {
  id: 'glossary-term',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.95,
  find: (subject) =>
    subject.glossary.terms.length === 0
      ? []
      : [...textsOf(subject)].flatMap((text) => avoidedIn(text, subject)),
};

/** What the glossary calls a term in a language, preferred one first: `“público-alvo” or “público”`. */
export function approvedWords({ approved }: GlossaryTerm, language: Language): string {
  return alternatives.format((approved[language] ?? []).map((wording) => `“${wording}”`));
}

const alternatives = new Intl.ListFormat('en', { type: 'disjunction' });

function* textsOf({ page, outline }: PageSubject): Generator<Piece> {
  for (const key of ['title', 'description'] as const)
    yield { ...plainText(page.frontMatter[key]), ...pointOf(page.placeOf(key)) };
  yield* piecesIn(outline);
  yield* labelsIn(outline);
}

/** Titles of tabs, what is said of figures and films, and the words in diagrams. */
function* labelsIn({ blocks }: Outline): Generator<Piece> {
  for (const block of blocks) {
    for (const text of wordsBeside(block)) yield { ...plainText(text), ...pointOf(block) };
  }
}

function wordsBeside(block: Block): readonly string[] {
  switch (block.kind) {
    case 'component':
      return [block.attributes['title'] ?? ''];
    case 'figure':
      return [...block.images, ...block.links].map(({ text }) => text).concat(block.caption ?? []);
    case 'diagram':
      return block.labels;
    default:
      return [];
  }
}

function pointOf({ line, column }: Point): Point {
  return { line, column };
}

function avoidedIn(piece: Features & Point, subject: PageSubject): Fault[] {
  const { page } = subject;
  const isAvoided = ({ approved }: TermMention): boolean => !approved;
  if (!mentionsIn(piece, page.language, subject).some(isAvoided)) return [];
  const avoided = ownMentionsIn(piece, page.language, subject).filter(isAvoided);
  if (avoided.length === 0) return [];
  const finder = finderIn(page.text, piece);
  const found = avoided.map(({ term, start, end }) => {
    const written = piece.text.slice(start, end);
    return { term, written, spot: { ...finder.next([written]), words: around(piece.text, start, end) } };
  });
  return [...Map.groupBy(found, ({ term }) => term)].flatMap(([term, [first, ...rest]]) => {
    if (!first) return [];
    const approved = approvedWords(term, page.language);
    const spots: [Spot, ...Spot[]] = [first.spot, ...rest.map(({ spot }) => spot)];
    return [
      {
        spots,
        message: `“${first.written}” is a rendering of “${term.term}” that the glossary says to avoid: it has ${approved}.`,
        help: `Write ${approved}. What is no rendering of ours, such as a name, goes into <DNL>…</DNL>.`,
      },
    ];
  });
}

/** How many characters are shown on either side of what was found. */
const shown = 24;

/** The words around a place, none of them cut. */
function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - shown), start);
  const after = text.slice(end, end + shown);
  const from = start <= shown ? before : before.replace(/^\S*\s/, '');
  const to = end + shown >= text.length ? after : after.replace(/\s\S*$/, '');
  return from + text.slice(start, end) + to;
}
