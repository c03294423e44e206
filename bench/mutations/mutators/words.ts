import type { Catalogue } from '#catalogue';
import type { Features } from '#markdown';
import type { Candidate, Mutator } from '../mutation.ts';
import { oneOf, type Random, shuffle } from '../random.ts';
import { replaceAt, replaceLines, type SourcePage } from '../source-page.ts';
import { type Leaf, leavesOf } from '../units.ts';

/** Words of our own in a language that no catalogue has. */
const english = [
  'The profile is kept up to date while events arrive, so that every channel sees the same customer.',
  'Choose this blueprint when the team already sends its campaigns from one application.',
  'Before you publish, compare the size of the audience with the volume that the channel can take.',
  'An audience that is evaluated once a day does not know what happened an hour ago.',
  'Ask who owns the consent of the customer, and where that consent is stored.',
  'Every destination has a limit of its own, which decides how often the data can be sent.',
  'When two sources disagree, the one with the better identifier should be believed.',
  'Test the whole path with a small group of people before anything is sent to everybody.',
  'The connection between both systems should be watched, because it can fail without a message.',
  'Only the attributes that are needed for the message should leave the platform.',
];

/** Faults of the words of a page. */
export const wordMutators: readonly Mutator[] = [
  {
    rule: 'text-untranslated',
    name: 'a text is English',
    also: ['length-outlier'],
    within: true,
    candidates: (page, { catalogue }) =>
      proseLeaves(page, catalogue).map(
        ({ leaf, text }): Candidate =>
          (random) =>
            rewrite(page, leaf, text, englishOf(text.length, random)),
      ),
  },
  {
    rule: 'text-untranslated',
    name: 'a sentence in English is added to a paragraph',
    also: ['length-outlier'],
    within: true,
    candidates: (page, { catalogue }) =>
      plainLeaves(page, 120, catalogue).map(
        ({ leaf, text }): Candidate =>
          (random) =>
            rewrite(page, leaf, text, `${text} ${oneOf(english, random) ?? ''}`),
      ),
  },
  {
    rule: 'text-foreign',
    name: 'a text is that of another language of the catalogue',
    within: true,
    candidates: (page, { siblings, catalogue }) =>
      proseLeaves(page, catalogue).flatMap(({ leaf, text }) =>
        siblings.map((sibling): Candidate => () => {
          const twin = proseLeaves(sibling, catalogue).find((other) => sameUnit(other.leaf, leaf));
          return twin && twin.text !== text ? rewrite(page, leaf, text, twin.text) : null;
        }),
      ),
  },
  {
    rule: 'length-outlier',
    name: 'two thirds of a text are gone',
    candidates: (page, { catalogue }) =>
      plainLeaves(page, 150, catalogue).map(({ leaf, text }): Candidate => () => {
        const kept = /^.*\s/s.exec(text.slice(0, text.length / 3))?.[0].trim();
        return kept ? rewrite(page, leaf, text, `${kept.replace(/[,;:]$/, '')}.`) : null;
      }),
  },
  ...debris('an entity is left that was escaped twice', (word) => `&amp;quot;${word}&amp;quot;`),
  ...debris('a character without a width is left', (word) => `${word}\u200B`),
  {
    rule: 'table-collapsed',
    name: 'the rows of a table are one line',
    also: ['table-missing', 'paragraph-missing'],
    within: true,
    candidates: (page) =>
      page.outline.blocks.flatMap((table, block): Candidate[] => {
        if (table.kind !== 'table') return [];
        const from = table.line;
        let to = from;
        while (page.lines[to - 1]?.trimStart().startsWith('|')) to++;
        const rows = page.lines.slice(from - 1, to - 1);
        const collapsed = rows.map((row, index) => (index === 0 ? row.trimEnd() : row.trim())).join(' ');
        const change = replaceLines(page, { from, to }, [collapsed]);
        return to - from < 3 ? [] : [() => ({ text: change, target: { block }, kind: 'changed' })];
      }),
  },
  {
    rule: 'list-glued',
    name: 'the items of a list are in the paragraph before it',
    also: ['list-missing', 'length-outlier'],
    within: true,
    candidates: (page) => gluings(page, Infinity),
  },
  {
    rule: 'list-glued',
    name: 'the first item of a list is in the paragraph before it',
    also: ['list-item-missing', 'length-outlier'],
    within: true,
    candidates: (page) => gluings(page, 1),
  },
];

function debris(name: string, spoil: (word: string) => string): Mutator[] {
  return [
    {
      rule: 'entity-debris',
      name,
      within: true,
      candidates: (page, { catalogue }) =>
        plainLeaves(page, 8, catalogue).map(({ leaf, text }): Candidate => (random) => {
          const word = oneOf(text.match(/\p{L}{4,}/gu) ?? [], random);
          return word === undefined ? null : rewrite(page, leaf, text, text.replace(word, spoil(word)));
        }),
    },
  ];
}

/**
 * The texts that are written as they are shown, from a length on, below the headings. Of cells, those that name an
 * application are left out: without the name, the applications differ, too.
 */
function plainLeaves(
  page: SourcePage,
  least: number,
  { applications }: Catalogue,
): { leaf: Leaf; text: string }[] {
  return leavesOf(page.outline).flatMap((leaf) => {
    const text = leaf.features.text.trim();
    const { kind } = page.outline.blocks[leaf.unit.block] ?? {};
    const isProse =
      kind === 'paragraph' ||
      kind === 'list' ||
      (kind === 'table' && leaf.unit.row !== 0 && applications.mentionsIn(text).length === 0);
    const isPlain = lineOf(page, leaf).includes(text) && !/[<>[\]{}|*_`]/.test(text);
    return isProse && isPlain && text.length >= least ? [{ leaf, text }] : [];
  });
}

/** As the rules' pages say, a text with fewer words need not show its language. */
const fewestWords = 8;

/**
 * The texts from which a language must be told: those of so many words beside names and what is code, and not the
 * titles of what links to other sites lead to, which may be in any language.
 */
function proseLeaves(page: SourcePage, catalogue: Catalogue): { leaf: Leaf; text: string }[] {
  return plainLeaves(page, 40, catalogue).filter(({ leaf: { features }, text }) => {
    const names = [
      ...features.links.filter(({ url }) => /^https?:/.test(url)).map(({ text: title }) => title),
      ...[...features.codes, ...features.controls, ...features.terms].map((term) => term.text),
      ...catalogue.applications.mentionsIn(text).map(({ start, end }) => text.slice(start, end)),
    ];
    const rest = names.reduce((words, name) => words.replace(name, ' '), text);
    return (rest.match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? []).length >= fewestWords;
  });
}

function lineOf({ lines }: SourcePage, { features: { line, column } }: Leaf): string {
  return lines[line - 1]?.slice(column - 1) ?? '';
}

function rewrite(page: SourcePage, leaf: Leaf, before: string, after: string): ReturnType<Candidate> {
  const { line, column } = leaf.features;
  const at = { line, column: column + lineOf(page, leaf).indexOf(before) };
  const text = replaceAt(page, at, new RegExp(RegExp.escape(before), 'y'), () => after);
  return text === null ? null : { text, target: leaf.unit, kind: 'changed' };
}

function sameUnit(a: Leaf, b: Leaf): boolean {
  return JSON.stringify(a.unit) === JSON.stringify(b.unit);
}

/** English sentences of about a length, in characters. */
function englishOf(length: number, random: Random): string {
  const sentences: string[] = [];
  for (const sentence of shuffle(english, random)) {
    sentences.push(sentence);
    if (sentences.join(' ').length > length * 0.8) break;
  }
  const text = sentences.join(' ');
  return text.length > length * 1.2 ? text.slice(0, length).replace(/\s\S*$/, '') : text;
}

/** Lists of words alone right after a paragraph that ends with a colon or a full stop, with some items put into it. */
function gluings(page: SourcePage, most: number): Candidate[] {
  return page.outline.blocks.flatMap((list, index): Candidate[] => {
    const paragraph = page.outline.blocks[index - 1];
    if (list.kind !== 'list' || paragraph?.kind !== 'paragraph') return [];
    if (!/[.:]$/.test(paragraph.text.trim()) || list.items.some((item) => !isWords(item))) return [];
    const end = paragraph.line + 1;
    const ownLines = list.items.every((item, place) => item.line === list.line + place && item.depth === 0);
    if (!ownLines || list.line !== end + 1 || list.items.length <= Math.min(most, 1)) return [];
    const glued = list.items.slice(0, most);
    const line = [page.lines[paragraph.line - 1], ...glued.map(({ line: at }) => page.lines[at - 1]?.trim())];
    const rest = { from: paragraph.line, to: list.line + glued.length };
    const left = most === Infinity ? [] : [''];
    const text = replaceLines(page, rest, [line.join(' '), ...left]);
    const removed = 2;
    const added = most === Infinity ? 1 : 2;
    return [
      () => ({
        text,
        target: { block: index - 1 },
        kind: 'changed',
        span: { at: index - 1, removed, added },
      }),
    ];
  });
}

function isWords({ links, images, codes, controls, terms }: Features): boolean {
  return [links, images, codes, controls, terms].every(({ length }) => length === 0);
}
