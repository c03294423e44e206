import type { List, Parents } from 'mdast';
import { defaultHandlers, type Handle, type State } from 'mdast-util-to-markdown';

/** Writes a list with the usual bullet, and with another one where it would run into the list before it. */
export const list: Handle = (node: List, parent: Parents | undefined, state: State, info) => {
  const siblings: readonly unknown[] = parent?.children ?? [];
  const before = parent?.children[siblings.indexOf(node) - 1];
  // The writer takes the list before a note for a neighbour of the list that the note begins with.
  if (before?.type !== 'list') state.bulletLastUsed = undefined;
  return defaultHandlers.list(node, parent, state, info);
};
