import { bringIntoView } from './bring-into-view.ts';

/** Shows the current page in the navigation tree, and fetches what is in an area when it is opened. */
export function enableTree(): void {
  const tree = document.getElementById('tree');
  if (!tree) return;
  bringIntoView(tree);
  const onToggle = ({ target }: Event): void => {
    if (target === tree) bringIntoView(tree);
    const left = target instanceof HTMLDetailsElement && target.open && target.querySelector(':scope > a');
    if (!left) return;
    import('./tree-branch.ts')
      .then(({ branchOf }) => branchOf(tree.dataset['tree'] ?? '', target.dataset['area'] ?? ''))
      .then((branch) => left.replaceWith(branch))
      // The link leads to the page that lists the area.
      .catch(() => undefined);
  };
  // The event does not bubble.
  tree.addEventListener('toggle', onToggle, true);
}
