import type { Blockquote, PhrasingContent, RootContent } from 'mdast';
import type { FlowContent } from '../jsx.ts';
import { trimEdges } from '../phrasing.ts';
import type { Mark } from '../syntax/index.ts';

/** The type of the note that each kind of alert becomes; null where it becomes related links. */
const noteTypes: ReadonlyMap<string, string | null> = new Map([
  ['NOTE', 'note'],
  ['INFO', 'note'],
  ['ADMIN', 'note'],
  ['ADMINISTRATION', 'note'],
  ['AVAILABILITY', 'note'],
  ['TIP', 'tip'],
  ['SUCCESS', 'tip'],
  ['IMPORTANT', 'important'],
  ['PREREQUISITES', 'important'],
  ['WARNING', 'warning'],
  ['ERROR', 'warning'],
  ['DANGER', 'warning'],
  ['CAUTION', 'caution'],
  ['MORELIKETHIS', null],
]);

/** What a block quote that begins with the mark of an alert is made of. */
export interface AlertParts {
  readonly mark: Mark;
  /** The type of the note that it becomes; null for related links. */
  readonly noteType: string | null;
  /** What is in the quote beside the mark. */
  readonly content: FlowContent[];
}

/** The parts of an alert, or null for another block quote. */
export function alertParts({ children: [first, ...others] }: Blockquote): AlertParts | null {
  if (first?.type !== 'paragraph') return null;
  const [mark, ...phrasing] = withMark(first.children);
  const noteType = mark?.type === 'mark' ? noteTypes.get(mark.keyword) : undefined;
  if (mark?.type !== 'mark' || noteType === undefined) return null;
  const children = trimEdges(phrasing);
  return { mark, noteType, content: children.length > 0 ? [{ ...first, children }, ...others] : others };
}

/** Tells whether a block begins with the mark of an alert. */
export function beginsAlert(block: RootContent | undefined): boolean {
  const [mark] = block?.type === 'paragraph' ? withMark(block.children) : [];
  return mark?.type === 'mark' && noteTypes.has(mark.keyword);
}

/** Writers also write `[!Note]`, which is no mark elsewhere. */
function withMark(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [first, ...others] = children;
  const [whole = '', word = '', title = ''] =
    (first?.type === 'text' && /^\[!([a-z]+)(?:\s+([^\]]*))?\]\s*/i.exec(first.value)) || [];
  const keyword = word.toUpperCase();
  if (first?.type !== 'text' || !noteTypes.has(keyword)) return children;
  const text: PhrasingContent[] = title === '' ? [] : [{ type: 'text', value: title }];
  const mark: Mark = { type: 'mark', keyword, children: text };
  return [mark, { ...first, value: first.value.slice(whole.length) }, ...others];
}
