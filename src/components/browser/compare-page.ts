import { type Comparison, readComparison } from './compare/comparison.ts';
import { fetchCells } from './compare/fetched-cells.ts';
import { followScrolling } from './compare/scrolling.ts';
import { listenForSteps } from './compare/steps.ts';

/** The address tells which languages stand beside the page, as in `?with=it,sv`. */
function chosenIn(address: URL, { choices }: Comparison): string[] {
  const wanted = address.searchParams.getAll('with').flatMap((value) => value.split(','));
  return choices.map(({ value }) => value).filter((language) => wanted.includes(language));
}

/** Loads what is chosen and not there yet, and shows it; what cannot be loaded is told, and chosen no longer. */
async function show(comparison: Comparison): Promise<void> {
  const { choices, failure } = comparison;
  failure.hidden = true;
  await Promise.all(
    choices
      .filter((choice) => choice.checked && !comparison.has(choice.value))
      .map(async (choice) => {
        try {
          await fetchCells(comparison, choice.value, choice.dataset['href'] ?? '');
        } catch {
          choice.checked = false;
          failure.textContent = choice.dataset['failed'] ?? '';
          failure.hidden = false;
        }
      }),
  );
  comparison.arrange(choices.filter(({ checked }) => checked).map(({ value }) => value));
}

const comparison = readComparison();
if (comparison) {
  const { choices, article } = comparison;
  const chosen = chosenIn(new URL(location.href), comparison);
  if (chosen.length > 0) {
    for (const choice of choices) choice.checked = chosen.includes(choice.value);
    await show(comparison);
    // The rows above have grown since the browser went to the place in the address.
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }
  for (const choice of choices)
    choice.addEventListener('change', () => {
      void show(comparison).then(() => {
        const address = new URL(location.href);
        const languages = choices.filter(({ checked }) => checked).map(({ value }) => value);
        address.search = languages.length > 0 ? `?with=${languages.join(',')}` : '';
        history.replaceState(history.state, '', address);
      });
    });
  const only = article.querySelector<HTMLInputElement>('input[name=only]');
  only?.addEventListener('change', () => article.classList.toggle('only-differences', only.checked));
  listenForSteps(article);
  followScrolling(article);
  for (const hidden of article.querySelectorAll<HTMLElement>('.compare-tools > [hidden]:not([role])'))
    hidden.hidden = false;
  article.querySelector<HTMLElement>('.compare-others')?.setAttribute('hidden', '');
}
