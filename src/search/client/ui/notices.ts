import type { Answer } from '../core/answer.ts';
import { element } from './element.ts';
import { fill, type SearchTexts } from './texts.ts';

/** What a reader can do about how her query was understood, and about what did not work. */
export interface NoticeActions {
  /** Searches for the query as it is typed. */
  readonly takeLiterally: () => void;
  /** Searches without an expansion. */
  readonly leaveOut: (key: string) => void;
  /** Searches the other languages too. */
  readonly searchOthers: () => void;
  readonly retry: () => void;
  readonly clearFilters: () => void;
}

/** Why titles and descriptions are all that is searched: the key of the text that says so. */
export type PlainReason = 'noWebAssembly' | 'plainOnly' | 'offline';

/** What there is to say about a search beside its results. */
export interface NoticeSource {
  /** Null while there is no answer, or nothing is searched for. */
  readonly answer: Answer | null;
  readonly plain: PlainReason | false;
  /** There are results, and none fits the filters. */
  readonly filteredOut: boolean;
  /** The other languages are searched only when the reader asks for it. */
  readonly othersHeld: boolean;
}

/** The place above the results for corrections and expansions of the query, failures, and what else can be searched. */
export interface Notices {
  readonly place: HTMLElement;
  show(source: NoticeSource): void;
}

/** Makes the place for notices. */
export function createNotices(texts: SearchTexts, actions: NoticeActions): Notices {
  const place = element('div', { className: 'notices' });
  let shown = '';
  return {
    place,
    show: (source) => {
      const { answer, plain, filteredOut, othersHeld } = source;
      const { correction, expansions, failed, query } = answer ?? {};
      const said = JSON.stringify([correction, expansions, failed, query, plain, filteredOut, othersHeld]);
      // A button keeps the focus while nothing changes.
      if (said !== shown) place.replaceChildren(...noticesOf(texts, source, actions));
      shown = said;
    },
  };
}

function noticesOf(
  texts: SearchTexts,
  { answer, plain, filteredOut, othersHeld }: NoticeSource,
  { takeLiterally, leaveOut, searchOthers, retry, clearFilters }: NoticeActions,
): HTMLElement[] {
  const { words } = texts;
  const notices: HTMLElement[] = [];
  if (plain) {
    const failure = element('p', { className: 'notice failure' }, words[plain]);
    if (plain !== 'noWebAssembly') failure.append(' ', button(words.retry, retry));
    notices.push(failure);
  }
  if (filteredOut)
    notices.push(element('p', { className: 'notice' }, button(words.clearFilters, clearFilters)));
  if (!answer) return notices;
  const { query, correction, expansions, failed } = answer;
  if (correction !== null) {
    const text = `${fill(words.corrected, { query: correction })} `;
    const typed = button(fill(words.asTyped, { query }), takeLiterally);
    notices.push(element('p', { className: 'notice' }, text, typed));
  }
  if (expansions.length > 0) {
    const chips = expansions.map(({ key, text }) => {
      const chip = element('button', { type: 'button' }, text, ' ', hidden('×'));
      chip.ariaLabel = fill(words.withoutExpansion, { text });
      chip.addEventListener('click', () => leaveOut(key));
      return element('li', {}, chip);
    });
    const list = element('ul', { className: 'chips' }, ...chips);
    notices.push(
      element('div', { className: 'notice expansions' }, element('span', {}, words.also), ' ', list),
    );
  }
  if (failed.length > 0) {
    const text = `${texts.inLanguages(words.failed, failed)} `;
    notices.push(element('p', { className: 'notice failure' }, text, button(words.retry, retry)));
  }
  if (othersHeld)
    notices.push(element('p', { className: 'notice' }, button(words.otherLanguages, searchOthers)));
  return notices;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', className: 'plain' }, text);
  made.addEventListener('click', act);
  return made;
}

/** A sign that is not read out. */
function hidden(sign: string): HTMLSpanElement {
  return element('span', { ariaHidden: 'true' }, sign);
}
