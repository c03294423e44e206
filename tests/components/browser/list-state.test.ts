import { expect, test } from 'vitest';
import {
  type ListChoices,
  readListState,
  writeListState,
} from '../../../src/components/browser/catalogue/list-state.ts';

const choices: ListChoices = {
  values: { application: ['target', 'analytics'], solution: ['Real-Time CDP', 'Campaign'] },
  sorts: ['title'],
};
const read = (address: string) => readListState(new URLSearchParams(address), choices);

test('a state stands in the address, and nothing where nothing is chosen', () => {
  const address = '?application=target&application=analytics&solution=Real-Time+CDP&sort=title';
  expect(read(address)).toEqual({
    chosen: { application: ['target', 'analytics'], solution: ['Real-Time CDP'] },
    sort: 'title',
  });
  expect(writeListState(read(address))).toBe(address);
  expect(writeListState(read(''))).toBe('');
});

test('what the list does not have is left out', () => {
  expect(read('?application=none&application=analytics&colour=red&sort=size')).toEqual({
    chosen: { application: ['analytics'], solution: [] },
    sort: '',
  });
});
