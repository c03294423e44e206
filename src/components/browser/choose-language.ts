import { remembered } from './storage.ts';

/**
 * On the page where a reader chooses a language: leads one who has chosen before to that language, unless the address
 * asks for the choice (`/?choose`); else marks the language that the browser asks for.
 */
export function suggestLanguage(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.languages-choice a[data-language]')];
  const linkTo = (language: string | null): HTMLAnchorElement | undefined =>
    links.find(({ dataset }) => dataset['language'] === language);
  const last = linkTo(remembered('language'));
  if (last && !new URL(location.href).searchParams.has('choose')) {
    // In place of this page, so that “back” leads to where the reader came from.
    location.replace(last.href);
    return;
  }
  const asked = navigator.languages.map((tag) => linkTo(new Intl.Locale(tag).language)).find(Boolean);
  mark(last ?? asked, last ? '.remembered' : '.suggested');
}

function mark(link: HTMLAnchorElement | undefined, note: string): void {
  link?.classList.add('is-suggested');
  const words = link?.querySelector<HTMLElement>(note);
  if (words) words.hidden = false;
}
