import fc from 'fast-check';
import { validate, version } from 'uuid';
import { describe, expect, test } from 'vitest';
import { languageCodes } from '#catalogue';
import { identities, type IdentifiedPage, idIn } from '../../../src/import/repository/identity.ts';

const [a, b, c] = ['a', 'b', 'c'].map((letter) => `${letter.repeat(8)}-0000-4000-8000-000000000000`) as [
  string,
  string,
  string,
];

const page = (language: IdentifiedPage['language'], slug: string, id: string | null, fixed = false) => ({
  language,
  slug,
  id,
  fixed,
  lone: false,
});

function given(pages: readonly IdentifiedPage[], source: Record<string, string> = {}): string[] {
  const ids = identities(pages, new Map(Object.entries(source)));
  return pages.map((one) => {
    const { id, origin, replaced } = ids.get(one) ?? { id: '', origin: '', replaced: null };
    const name = { [a]: 'a', [b]: 'b', [c]: 'c' }[id] ?? 'other';
    return [name, origin, ...(replaced ? [replaced] : [])].join(' ');
  });
}

describe('a page', () => {
  test('keeps its id', () => {
    expect(given([page('pt', 'x', a), page('it', 'y', a)])).toEqual(['a page', 'a page']);
  });

  test('without one gets that of its translation at the same path', () => {
    expect(given([page('pt', 'x', null), page('it', 'x', a), page('sv', 'y', b)])).toEqual([
      'a sibling',
      'a page',
      'b page',
    ]);
  });

  test('without translations gets that of the source, else one of its path', () => {
    const pages = [page('pt', 'x', null), page('pt', 'y', null)];
    expect(given(pages, { x: c })).toEqual(['c source', 'other path']);
  });

  test('gets one of its path that is the same in every language and every run', () => {
    const pages = [page('pt', 'x/y', null), page('it', 'x/y', null), page('it', 'z', null)];
    const ids = [...identities(pages, new Map()).values()].map(({ id }) => id);
    expect(ids[0]).toBe('14dcfcf0-0228-516b-85cf-723dd5ad0d76');
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
    expect(ids.map((id) => version(id))).toEqual([5, 5, 5]);
  });

  test('does not get an id that its language has already', () => {
    expect(given([page('pt', 'x', null), page('it', 'x', a), page('pt', 'y', a)])).toEqual([
      'other path',
      'a page',
      'a page',
    ]);
  });
});

describe('an id', () => {
  test('that stands twice stays with the page that has its translation beside it', () => {
    expect(given([page('pt', 'a-copy', a), page('pt', 'x', a), page('it', 'x', a)])).toEqual([
      'other path duplicate',
      'a page',
      'a page',
    ]);
  });

  test('that stands twice stays with the page that is there already', () => {
    expect(given([page('pt', 'a', a), page('pt', 'x', a, true)])).toEqual(['other path duplicate', 'a page']);
  });

  test('of pages that are imported by themselves stays, and the checker tells', () => {
    const lone = (slug: string) => ({ ...page('pt', slug, a), lone: true });
    expect(given([lone('x'), lone('y')])).toEqual(['a page', 'a page']);
  });

  test('at one path is that of most pages', () => {
    expect(given([page('pt', 'x', a), page('it', 'x', b), page('sv', 'x', b)])).toEqual([
      'b sibling conflict',
      'b page',
      'b page',
    ]);
  });

  test('that was drawn at random goes before one that was made up', () => {
    const madeUp = 'a1b2c3d4-e5f6-7890-abcd-ef1234567890';
    expect(given([page('pt', 'x', madeUp), page('it', 'x', b)])).toEqual(['b sibling conflict', 'b page']);
  });

  test('that is used at another path too may differ', () => {
    expect(given([page('pt', 'x', a), page('it', 'x', b), page('it', 'moved', a)])).toEqual([
      'a page',
      'b page',
      'a page',
    ]);
  });
});

test.each([
  [` ${a.toUpperCase()} `, a],
  [`${a},${b}`, null],
  ['none', null],
  [7, null],
])('the id in %j is %j', (value, expected) => {
  expect(idIn(value)).toBe(expected);
});

test('every page gets an id, and no language has one twice', () => {
  const pages = fc.array(
    fc.record({
      language: fc.constantFrom(...languageCodes),
      slug: fc.constantFrom('x', 'y', 'z', 'v/w'),
      id: fc.option(fc.constantFrom(a, b, c)),
      fixed: fc.boolean(),
      lone: fc.constant(false),
    }),
  );
  fc.assert(
    fc.property(pages, (drawn) => {
      const unique = [...new Map(drawn.map((one) => [`${one.language} ${one.slug}`, one])).values()];
      // The catalogue's own faults are not ours to mend.
      const taken = new Set<string>();
      const sound = unique.filter(({ fixed, language, id }) => {
        if (!fixed || id === null) return true;
        return !taken.has(`${language} ${id}`) && taken.add(`${language} ${id}`);
      });
      const ids = identities(sound, new Map());
      for (const { id } of ids.values()) expect(validate(id)).toBe(true);
      const pairs = sound.map((one) => `${one.language} ${ids.get(one)?.id ?? ''}`);
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const one of sound) if (one.fixed && one.id !== null) expect(ids.get(one)?.id).toBe(one.id);
    }),
  );
});
