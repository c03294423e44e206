import { expect, it } from 'vitest';
import { type ContentContext, preparePage } from '#site';

const context: ContentContext = {
  link: (href) => ({ href }),
  image: (url) => url,
  showsImage: () => true,
  footnotes: { title: '', back: () => '' },
  headingLinkLabel: () => '',
};

it('a body falls into parts behind the headings that are named, and stays the same', () => {
  const text =
    '---\ntitle: t\n---\n\nUm.\n\n## A {/* #a */}\n\nDois.\n\n## B {/* #b */}\n\n| C |\n| - |\n| 1 |';
  const whole = preparePage(text, context);
  expect(whole.parts).toEqual([{ segments: whole.body, end: null }]);
  const { parts } = preparePage(text, context, new Set(['b']));
  expect(parts.map(({ end }) => end)).toEqual(['b', null]);
  expect(JSON.stringify(parts[0]?.segments)).toMatch(/Um\..*id=\\"a\\".*Dois\..*id=\\"b\\"/);
  // A table is still named by the heading above it, which stands in the part before.
  expect(parts[1]?.segments).toContainEqual(
    expect.objectContaining({ name: 'Table', attributes: { section: 'B' } }),
  );
});
