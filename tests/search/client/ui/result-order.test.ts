import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderBelow } from '../../../../src/search/client/ui/result-order.ts';
import type { ListedResult } from '../../../../src/search/client/ui/search-runs.ts';
import { listed } from './catalogue.ts';

function results(ids: string, found: ListedResult['found'] = ['pt']): ListedResult[] {
  return Array.from(ids, (id) => ({ blueprint: listed(id), found, passage: null }));
}

function drawn(order: readonly ListedResult[]): string {
  return order.map(({ blueprint, found }) => `${blueprint.id}:${found.join('+')}`).join(' ');
}

test('what is seen stays, with the languages that it was found in since; what is new follows, best first', () => {
  const order = orderBelow(results('ab'), results('cbad', ['pt', 'sv']));
  expect(drawn(order)).toBe('a:pt+sv b:pt+sv c:pt+sv d:pt+sv');
});

test('what is seen stays even where it is no longer found', () => {
  expect(drawn(orderBelow(results('ab'), results('b', ['sv'])))).toBe('a:pt b:sv');
});

test('every result is there once, and nothing seen moves', () => {
  const ids = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 8 })
    .map((list) => list.join(''));
  fc.assert(
    fc.property(ids, ids, (seen, all) => {
      const order = orderBelow(results(seen), results(all)).map(({ blueprint }) => blueprint.id);
      expect(order.slice(0, seen.length).join('')).toBe(seen);
      expect(order.toSorted()).toEqual([...new Set(Array.from(seen + all))].sort());
    }),
  );
});
