import { expect, test } from 'vitest';
import { Applications } from '#catalogue';
import { type Change, changeBetween } from '../../../src/drift/evidence/change.ts';
import { leavesOf } from '../../../src/drift/evidence/leaves.ts';
import { sharedPlaces, twinsOf } from '../../../src/drift/evidence/shared-places.ts';
import { version } from './past-page.ts';

/** A page of five paragraphs, of which some moved. */
function moved(...places: readonly number[]): Change {
  const body = (isNew: boolean): string =>
    [0, 1, 2, 3, 4]
      .map((place) => `Frase ${isNew && places.includes(place) ? 'nova' : 'velha'}${place}.`)
      .join('\n\n');
  return changeBetween(
    version('a', body(false)),
    version('b', body(true)),
    'pt/page.mdx',
    new Applications([]),
  );
}

test('places are shared where every language moved', () => {
  const shared = sharedPlaces(moved(0, 1, 2), [moved(0, 1), moved(1, 4)]);
  expect([...shared.support]).toEqual([
    [0, 1],
    [1, 2],
    [2, 0],
  ]);
  expect(shared).toMatchObject({ inAll: 1, inSome: 2 });
  // Three places, of which each would have moved in the others by chance of two in five.
  expect(shared.expected).toBeCloseTo((3 * 2 * 2) / 25);
});

test('nothing is shared where nobody else was there', () => {
  expect(sharedPlaces(moved(0, 1), [])).toMatchObject({ inAll: 0, inSome: 0 });
});

test('leaves of unequal outlines are paired by kind, marks and length', () => {
  const leaves = (body: string) => leavesOf(version('a', body).outline, 'pt/page.mdx', true);
  const pt = leaves('## Um\n\nCurto.\n\n[Dois](a.mdx) com um texto longo.\n\n- item');
  const sv = leaves('## Ett\n\n[Två](a.mdx) med en lång text.\n\n- sak');
  expect([...twinsOf(pt, sv)]).toEqual([
    [0, 0],
    [2, 1],
    [3, 2],
  ]);
});
