import type { List, Parents } from 'mdast';
import { defaultHandlers, type Handle, type State } from 'mdast-util-to-markdown';

/** Writes a list with the bullets or numbers that it had. */
export const list: Handle = (node: List, parent: Parents | undefined, state: State, info) => {
  const { options } = state;
  const markers = node.data?.markers;
  // Where two lists would run into one, the writer takes the other bullet, which has to be another one.
  state.options = { ...options, ...markers, bulletOther: markers?.bullet === '-' ? '*' : '-' };
  const text = defaultHandlers.list(node, parent, state, info);
  state.options = options;
  return text;
};
