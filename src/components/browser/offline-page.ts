import { Keeper } from './offline-keeper.ts';
import worker from './offline-worker.ts?worker&url';

/** What the page says in the place of the others. */
type State = 'saving' | 'saved' | 'removed' | 'failed' | 'unsupported' | 'none';

const section = document.getElementById('offline');
if (section) {
  section.hidden = false;
  void enable(section);
}

async function enable(root: HTMLElement): Promise<void> {
  const [save, remove] = ['save', 'remove'].map((action) =>
    root.querySelector<HTMLButtonElement>(`[data-action="${action}"]`),
  );
  const progress = root.querySelector('progress');
  const size = root.querySelector<HTMLElement>('#offline-size');
  if (!save || !remove || !progress || !size) return;

  const show = (state: State): void => {
    for (const text of root.querySelectorAll<HTMLElement>('[data-state]'))
      text.hidden = text.dataset['state'] !== state;
    progress.hidden = state !== 'saving';
    save.hidden = !['none', 'removed', 'failed'].includes(state);
    remove.hidden = state !== 'saved';
  };

  // The build makes the workers of the languages out of this one, which it finds because it is named here.
  const keeper = worker ? await Keeper.open(root.dataset['language'] ?? '') : null;
  if (!keeper) {
    show('unsupported');
    return;
  }
  const { pack } = keeper;
  if (pack) {
    const format = new Intl.NumberFormat(document.documentElement.lang, {
      style: 'unit',
      unit: 'megabyte',
      maximumSignificantDigits: 2,
    });
    size.textContent = (size.dataset['text'] ?? '').replace(
      '{{size}}',
      format.format(pack.bytes / 1_000_000),
    );
    size.hidden = false;
  }
  show((await keeper.isKept()) ? 'saved' : 'none');

  save.addEventListener('click', () => {
    show('saving');
    progress.removeAttribute('value');
    const tell = (share: number): void => void (progress.value = share);
    void keeper
      .keep(tell)
      .then(() => 'saved' as const)
      .catch(() => 'failed' as const)
      .then((state) => {
        const hadFocus = document.activeElement === document.body || document.activeElement === save;
        show(state);
        if (hadFocus) (state === 'saved' ? remove : save).focus();
      });
  });
  remove.addEventListener('click', () => {
    void keeper.remove().then(() => {
      show('removed');
      save.focus();
    });
  });
}
