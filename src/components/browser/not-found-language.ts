/** On the page for addresses that lead nowhere: shows only the words in the language of the address. */
export function keepOneLanguage(): void {
  const code = location.pathname.split('/')[1] ?? '';
  const sections = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
  const own = sections.find(({ dataset }) => dataset['notFound'] === code);
  if (!own) return;
  for (const section of sections) section.hidden = section !== own;
  document.documentElement.lang = own.lang;
  document.title = own.dataset['title'] ?? document.title;
}
