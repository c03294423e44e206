import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextFile } from '#catalogue';
import { readDocument } from '#markdown';
import { type MovePlan, planMove } from '#move';

const matter = '---\ntitle: "[x](a.mdx)"\ndescription: D.\n---\n\n';

type Files = Readonly<Record<string, string>>;

function plan(files: Files, from: string, to: string): MovePlan {
  const list = Object.entries(files).map(([path, text]) => ({ path, text }));
  const texts: TextFile[] = list.filter(({ path }) => /\.(?:mdx|yaml)$/.test(path));
  const pages = texts.filter(({ path }) => path.endsWith('.mdx'));
  const documents = new Map(pages.map(({ path, text }) => [path, readDocument(text)]));
  return planMove({ files: texts, documents, paths: Object.keys(files).sort(), from, to });
}

/** The files as they are when the plan is carried out. */
function after(files: Files, { moved, written }: MovePlan): Record<string, string> {
  const result = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [moved.get(path) ?? path, text]),
  );
  for (const { path, text } of written) result[path] = text;
  return result;
}

function move(files: Files, from: string, to: string): Record<string, string> {
  return after(files, plan(files, from, to));
}

describe('a page', () => {
  test('moves in all languages, and redirects.yaml says where', () => {
    const moved = move({ 'pt/a/b.mdx': matter, 'it/a/b.mdx': matter, 'it/a/c.mdx': matter }, 'a/b', 'd');
    expect(moved).toEqual({
      'pt/d.mdx': matter,
      'it/d.mdx': matter,
      'it/a/c.mdx': matter,
      'redirects.yaml': 'redirects:\n  - from: a/b\n    to: d\n',
    });
  });

  test('is also found by its file, and moves into a folder that ends in a slash', () => {
    const files = { 'pt/a/b.mdx': matter };
    expect(move(files, 'a/b.mdx', 'c/d.mdx')).toHaveProperty(['pt/c/d.mdx']);
    expect(move(files, 'a/b', 'c/')).toHaveProperty(['pt/c/b.mdx']);
  });

  test.each([
    ['[x](b.mdx)', '[x](d/e.mdx)'],
    ['[x](./b.mdx?q=1#one "T") and [y](c.mdx)', '[x](d/e.mdx?q=1#one "T") and [y](c.mdx)'],
    ['[*x* ](<b.mdx>)', '[*x* ](<d/e.mdx>)'.replace('<d/e.mdx>', 'd/e.mdx')],
    ['[x][1]\n\n[1]: b.mdx "T"', '[x][1]\n\n[1]: d/e.mdx "T"'],
    ['<a href="b.mdx">x</a>', '<a href="d/e.mdx">x</a>'],
    ["<a title='b.mdx' href='b.mdx#one'>x</a>", "<a title='b.mdx' href='d/e.mdx#one'>x</a>"],
    ['> - [x](b.mdx)\n\n| a |\n|---|\n| [x](b.mdx) |', '> - [x](d/e.mdx)\n\n| a |\n|---|\n| [x](d/e.mdx) |'],
    ['`[x](b.mdx)` and {/* [x](b.mdx) */}', '`[x](b.mdx)` and {/* [x](b.mdx) */}'],
    [
      '[x](https://example.org/b.mdx) [y](#b.mdx) [z](/a/b.mdx)',
      '[x](https://example.org/b.mdx) [y](#b.mdx) [z](/a/b.mdx)',
    ],
  ])('takes the links to it along: %j', (before, wanted) => {
    const files = { 'pt/a/b.mdx': matter, 'pt/a/c.mdx': matter, 'pt/a/f.mdx': matter + before };
    expect(move(files, 'a/b', 'a/d/e')['pt/a/f.mdx']).toBe(matter + wanted);
  });

  test('keeps its own links, also to images and to pages of other languages', () => {
    const body =
      '[c](c.mdx) [self](b.mdx#one) [it](../../it/a/c.mdx)\n\n<Figure src="../../assets/x y.png" alt="X" />\n\n![Y](<../../assets/x y.png>)\n';
    const files = { 'pt/a/b.mdx': matter + body, 'pt/a/c.mdx': matter, 'assets/x y.png': '' };
    expect(move(files, 'a/b', 'd/e/f (g)')['pt/d/e/f (g).mdx']).toBe(
      `${matter}[c](../../a/c.mdx) [self](f%20%28g%29.mdx#one) [it](../../../it/a/c.mdx)\n\n` +
        '<Figure src="../../../assets/x%20y.png" alt="X" />\n\n![Y](../../../assets/x%20y.png)\n',
    );
  });

  test('has its place in the navigation changed, whose comments and form stay', () => {
    const text =
      '# Order\nentries:\n  - id: a\n    title: A\n    entries: [a/b, "a/c"]\n  - page: a/b # again\n    title: a/b\n';
    const files = { 'pt/a/b.mdx': matter, 'pt/navigation.yaml': text };
    expect(move(files, 'a/b', 'd')['pt/navigation.yaml']).toBe(
      '# Order\nentries:\n  - id: a\n    title: A\n    entries: [d, "a/c"]\n  - page: d # again\n    title: a/b\n',
    );
  });
});

describe('a folder', () => {
  test('moves with all that is in it, and the links within it stay as they are', () => {
    const files = {
      'pt/a/b.mdx': `${matter}[c](c/d.mdx) ![x](x.png)`,
      'pt/a/c/d.mdx': `${matter}[b](../b.mdx)`,
      'pt/a/x.png': '',
      'pt/e.mdx': `${matter}[b](a/b.mdx)`,
      'pt/ab.mdx': matter,
    };
    const moved = move(files, 'a', 'f/g');
    expect(moved).toMatchObject({
      'pt/f/g/b.mdx': files['pt/a/b.mdx'],
      'pt/f/g/c/d.mdx': files['pt/a/c/d.mdx'],
      'pt/f/g/x.png': '',
      'pt/e.mdx': `${matter}[b](f/g/b.mdx)`,
      'pt/ab.mdx': matter,
    });
    expect(moved['redirects.yaml']).toContain('from: a/c/d\n    to: f/g/c/d');
  });

  test('can move into itself, and out of itself', () => {
    const files = { 'pt/a/b.mdx': matter };
    expect(move(files, 'a', 'a/c')).toHaveProperty(['pt/a/c/b.mdx']);
    expect(move({ 'pt/a/a/b.mdx': matter }, 'a/a', 'a')).toHaveProperty(['pt/a/b.mdx']);
  });
});

test.each<[string, Files, string, string, RegExp]>([
  ['there is no such page', { 'pt/a/b.mdx': matter }, 'a/c', 'd', /no page and no folder “a\/c”/],
  ['a page is there', { 'pt/a.mdx': matter, 'pt/b.mdx': matter }, 'a', 'b', /pt\/b\.mdx is there already/],
  [
    'another language has a page there',
    { 'pt/a.mdx': matter, 'it/b.mdx': matter },
    'a',
    'b',
    /it\/b\.mdx is there already/,
  ],
  [
    'an image is there',
    { 'pt/a/x.png': '', 'pt/a/b.mdx': matter, 'pt/c/x.png': '' },
    'a',
    'c',
    /pt\/c\/x\.png is there already/,
  ],
  ['it is there already', { 'pt/a.mdx': matter }, 'a', 'a.mdx', /“a” is there already/],
  ['the place is none', { 'pt/a.mdx': matter }, 'a', '../b', /cannot be the path of a page/],
  [
    'a page has the name of a folder',
    { 'pt/a.mdx': matter, 'pt/a/b.mdx': matter },
    'a',
    'c',
    /is a page and a folder/,
  ],
  ['it cannot be read', { 'pt/a.mdx': `${matter}<a` }, 'a', 'b', /pt\/a\.mdx cannot be read/],
  [
    'redirects.yaml is malformed',
    { 'pt/a.mdx': matter, 'redirects.yaml': 'redirects: 1' },
    'a',
    'b',
    /is malformed/,
  ],
])('is refused where %s', (_, files, from, to, message) => {
  expect(() => plan(files, from, to)).toThrow(message);
});

test('of a page and a folder with one name, an ending says which is meant', () => {
  const files = { 'pt/a.mdx': matter, 'pt/a/b.mdx': matter };
  expect(move(files, 'a.mdx', 'c')).toHaveProperty(['pt/a/b.mdx']);
  expect(move(files, 'a/', 'c')).toHaveProperty(['pt/a.mdx']);
});

test('there and back again, every page is as it was', () => {
  const name = fc.constantFrom('a', 'b', 'c d', 'e(f)', 'é', 'g%h', 'i:j');
  const slug = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
  const link = (from: string, to: string) => {
    const up = from
      .split('/')
      .slice(1)
      .map(() => '..');
    const address = [...up, ...to.split('/')].map(encodeURIComponent).join('/');
    return `[x](${address.replaceAll(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}.mdx#one)`;
  };
  fc.assert(
    fc.property(slug, slug, slug, (from, other, to) => {
      fc.pre(new Set([from, other, to]).size === 3);
      const files = {
        [`pt/${from}.mdx`]: `${matter}${link(from, other)} ${link(from, from)}`,
        [`pt/${other}.mdx`]: `${matter}${link(other, from)}`,
      };
      const moved = move(files, `${from}.mdx`, to);
      const back = move(moved, `${to}.mdx`, from);
      const documents = (those: Record<string, string>) =>
        Object.entries(those).map(([path, text]) => [path, linksIn(path, text)]);
      const { 'redirects.yaml': redirects, ...pages } = back;
      expect(redirects).toContain('redirects:');
      expect(new Map(documents(pages) as [string, string][])).toEqual(
        new Map(documents(files) as [string, string][]),
      );
    }),
  );
});

/** Where the links in a page lead. */
function linksIn(path: string, text: string): string {
  return [...text.matchAll(/\]\(([^)]*)\)/g)]
    .map(([, address = '']) =>
      decodeURIComponent(new URL(address, `https://example.org/${encodeURI(path)}`).pathname),
    )
    .join(' ');
}
