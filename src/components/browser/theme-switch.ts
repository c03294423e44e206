import { remember } from './storage.ts';

/** Lets the button in the header switch between light and dark. What the system says is not remembered as a choice. */
export function enableThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('.theme-switch');
  if (!button) return;
  const { dataset } = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const systemTheme = (): string => (system.matches ? 'dark' : 'light');
  const label = (): void => {
    const theme = dataset['theme'] ?? systemTheme();
    button.setAttribute('aria-label', button.dataset[theme === 'dark' ? 'light' : 'dark'] ?? '');
    button.title = button.ariaLabel ?? '';
  };
  button.addEventListener('click', () => {
    const theme = (dataset['theme'] ?? systemTheme()) === 'dark' ? 'light' : 'dark';
    const choice = theme === systemTheme() ? null : theme;
    if (choice) dataset['theme'] = choice;
    else delete dataset['theme'];
    remember('theme', choice);
    label();
  });
  system.addEventListener('change', label);
  label();
  button.hidden = false;
}
