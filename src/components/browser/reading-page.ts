import { followSections } from './current-section.ts';
import { enableTree } from './navigation-tree.ts';

enableTree();
followSections();

// What a reader asks for by a press is loaded then: the address of a section, code to copy, a drawing enlarged.
document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  const pressed = target instanceof Element && target.closest<HTMLElement>('.zoom, .enlarge, .anchor, .copy');
  if (!pressed || ctrlKey || metaKey || shiftKey) return;
  if (pressed.matches('.zoom')) event.preventDefault();
  import('./reading-actions.ts')
    .then(({ act }) => act(pressed))
    .catch(() => pressed instanceof HTMLAnchorElement && location.assign(pressed.href));
});
