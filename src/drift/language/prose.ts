import type { Applications } from '#catalogue';
import type { Features } from '#markdown';

/**
 * The text of a part with blanks in place of what is the same in every language: names of applications, code, controls,
 * terms that are not translated, addresses, and the titles of what links to other sites lead to. Its length stays.
 */
export function proseOf(part: Features, applications: Applications): string {
  const { codes, controls, terms, links } = part;
  const titles = links.filter(({ url }) => /^https?:/.test(url));
  let text = part.text;
  for (const { text: words } of [...codes, ...controls, ...terms, ...titles]) {
    if (words !== '') text = text.replace(words, () => ' '.repeat(words.length));
  }
  text = text.replaceAll(/https?:\S+/g, (address) => ' '.repeat(address.length));
  for (const { start, end } of applications.mentionsIn(text)) {
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  return text;
}
