import fc from 'fast-check';

/** Makes the words of one language: for each word of a page another one, of another length. */
export type Words = (number: number) => string;

/** Words that are what they are. */
export const sourceWords: Words = (number) => `palavra${number}`;

/** Words that are other ones, shorter or longer. */
export const otherWords: Words = (number) => 'ord'.repeat((number % 3) + 1);

/** A block of a page, of which only the words depend on the language. */
export type BlockMaker = (words: Words) => string;

const word = fc.integer({ min: 0, max: 99 });
const slug = fc.constantFrom('batch', 'overview', 'events', 'journeys');
const id = fc.constantFrom('setup', 'limits', 'steps');

const phrase: fc.Arbitrary<BlockMaker> = fc.oneof(
  word.map((number) => (words: Words) => words(number)),
  fc.tuple(word, slug, id).map(
    ([number, page, heading]) =>
      (words: Words) =>
        `[${words(number)}](../area/${page}.mdx#${heading})`,
  ),
  fc.tuple(word, slug).map(
    ([number, page]) =>
      (words: Words) =>
        `[${words(number)}](https://example.com/${page})`,
  ),
  word.map((number) => (words: Words) => `**${words(number)}**`),
  fc.tuple(word, slug).map(
    ([number, file]) =>
      (words: Words) =>
        `![${words(number)}](${file}.png)`,
  ),
  slug.map((code) => () => `\`${code}\``),
  word.map((number) => (words: Words) => `<UIControl>${words(number)}</UIControl>`),
);

/** A sentence; its first word keeps it from being taken for anything else. */
export const sentence: fc.Arbitrary<BlockMaker> = fc
  .array(phrase, { maxLength: 4 })
  .map((phrases) => (words: Words) => ['Texto', ...phrases.map((make) => make(words))].join(' '));

const item = fc.tuple(fc.integer({ min: 0, max: 2 }), sentence);

const block: fc.Arbitrary<BlockMaker> = fc.oneof(
  { weight: 4, arbitrary: sentence },
  fc.array(item, { minLength: 1, maxLength: 5 }).map((items) => (words: Words) => {
    let depth = -1;
    return items
      .map(([wanted, make]) => {
        depth = Math.min(wanted, depth + 1);
        return `${'  '.repeat(depth)}- ${make(words)}`;
      })
      .join('\n');
  }),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.array(sentence, { minLength: 3, maxLength: 9 }))
    .map(([width, cells]) => (words: Words) => {
      const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
        cells.slice(row * width, (row + 1) * width).map((make) => make(words)),
      );
      const lines = rows.map(
        (row) => `| ${[...row, ...Array<string>(width - row.length).fill('')].join(' | ')} |`,
      );
      return [lines[0], `|${' - |'.repeat(width)}`, ...lines.slice(1)].join('\n');
    }),
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((entries) => (words: Words) => {
    const list = entries.map((make) => `<li>${make(words)}</li>`).join('');
    return `| a | b |\n| - | - |\n| c | <ul>${list}</ul> |`;
  }),
  sentence.map((make) => (words: Words) => `<Note type="tip">\n\n${make(words)}\n\n</Note>`),
  fc.tuple(word, slug).map(
    ([number, file]) =>
      (words: Words) =>
        `<Figure src="${file}.png" alt="${words(number)}" />`,
  ),
  fc.constant<BlockMaker>(() => '```json\n{ "a": 1 }\n```'),
  word.map((number) => (words: Words) => `\`\`\`mermaid\nflowchart LR\n  a[${words(number)}] --> b\n\`\`\``),
);

/** A page whose structure is the same in every language, with headings that have ids of their own. */
export const structuredText: fc.Arbitrary<BlockMaker> = fc
  .array(fc.tuple(fc.option(fc.tuple(fc.constantFrom('##', '###'), word)), block), { maxLength: 8 })
  .map(
    (parts) => (words: Words) =>
      parts
        .map(([heading, make], index) => {
          const title = heading ? `${heading[0]} ${words(heading[1])} {/* #id-${index} */}\n\n` : '';
          return title + make(words);
        })
        .join('\n\n'),
  );
