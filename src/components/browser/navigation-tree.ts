import { bringIntoView } from './bring-into-view.ts';

/**
 * Shows the current page in the navigation tree, and lets an area that is opened be filled.
 *
 * @param fill - puts what is in an area in the place of the link to it
 */
export function enableTree(fill: (link: Element) => void): void {
  const tree = document.getElementById('tree');
  if (!tree) return;
  bringIntoView(tree);
  // The event does not bubble. It comes from areas, and from the tree itself when it is opened as a drawer.
  const onToggle = ({ target }: Event): void => {
    const link = (target as Element).querySelector(':scope > a');
    if (link) fill(link);
    else if (target === tree) bringIntoView(tree);
  };
  tree.addEventListener('toggle', onToggle, true);
}
