import type { Placed } from '../warning.ts';
import { isLayout } from '../vocabulary.ts';
import type { PassContext } from './pass.ts';

/**
 * Tells of attributes that are left out. Those that only say how something looks or opens are none to be told of.
 *
 * @param what - what had them
 * @param names - their names
 * @param help - what it can have instead
 */
export function tellDropped(
  what: string,
  at: Placed,
  names: readonly string[],
  help: string,
  { warn, convert }: PassContext,
): void {
  const told = names.filter((name) => !isLayout(name));
  if (names.length > told.length) convert('layout');
  if (told.length > 0) warn('attribute-dropped', at, `${what} lost its attributes ${told.join(', ')}.`, help);
}
