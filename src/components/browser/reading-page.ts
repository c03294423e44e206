import { followSections } from './current-section.ts';
import { enableTree } from './navigation-tree.ts';

// What a reader asks for is loaded then: an area of the tree, the address of a section, a drawing enlarged.
const actions = (): Promise<typeof import('./reading-actions.ts')> => import('./reading-actions.ts');

enableTree((link) => void actions().then(({ fillArea }) => fillArea(link)));
followSections();
document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  const pressed = target instanceof Element && target.closest<HTMLElement>('.zoom, .enlarge, .anchor, .copy');
  if (!pressed || ctrlKey || metaKey || shiftKey) return;
  if (pressed.matches('.zoom')) event.preventDefault();
  actions()
    .then(({ act }) => act(pressed))
    .catch(() => pressed instanceof HTMLAnchorElement && location.assign(pressed.href));
});
