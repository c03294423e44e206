import { languageRow, type Language } from '#languages';
import type { Passage, PassageSection } from '../core/answer.ts';
import type { ListedBlueprint } from '../../files.ts';
import { element } from './element.ts';
import type { SearchBasis } from './load.ts';
import { markedParts } from './marked-text.ts';
import { fill } from './texts.ts';

/** At most so many sections of a page are shown below it. */
const sectionsShown = 3;

/** A blueprint in the list of results. */
export interface ResultItem {
  readonly item: HTMLLIElement;
  /** Tells in which languages the words were found. */
  readonly showFound: (found: readonly Language[]) => void;
  /** Marks the words in what the catalogue says of the blueprint, where that is all there is. */
  readonly showPlainly: () => void;
  /** Shows the place in the text that has the words. */
  readonly showPassage: (passage: Passage) => void;
}

/** Makes the item of a blueprint: its title and description, until its passage is known. */
export function createResultItem(
  { language, texts, catalogue }: SearchBasis,
  blueprint: ListedBlueprint,
  query: string,
): ResultItem {
  const { words } = texts;
  const own = blueprint.language === language;
  const marked = (text: string, of: Language, forms?: readonly string[]): Node[] =>
    markedParts(text, query, languageRow(of).locale, forms).map((part) =>
      part.marked ? element('mark', {}, part.text) : new Text(part.text),
    );
  const inLanguage = (node: HTMLElement, of: Language): void => {
    if (of === language) node.removeAttribute('lang');
    else node.lang = languageRow(of).locale;
  };

  const title = element(
    'a',
    { href: blueprint.url, className: 'result-title', ...(own ? {} : { hreflang: blueprint.language }) },
    blueprint.title,
  );
  inLanguage(title, blueprint.language);
  const head = element('p', { className: 'result-head' }, title);
  if (!own) {
    const name = texts.languageName(blueprint.language);
    head.append(' ', element('span', { className: 'badge' }, fill(words.pageIn, { language: name })));
  }
  const excerpt = element('p', { className: 'excerpt' }, blueprint.description);
  inLanguage(excerpt, blueprint.language);
  const sections = element('ul', { className: 'sections', hidden: true });
  const found = element('span', { className: 'found', hidden: true });
  const facts = element('p', { className: 'facts' });
  const applications = catalogue.applications.filter(({ id }) => blueprint.applications.includes(id));
  if (applications.length > 0) {
    const names = applications.map(({ name }) => name).join(' · ');
    const label = element('span', { className: 'unseen' }, `${words.applications}: `);
    facts.append(element('span', {}, label, ...marked(names, language)));
  }
  facts.append(found);
  if (blueprint.ahead.length > 0)
    facts.append(element('span', { className: 'behind' }, texts.inLanguages(words.newerIn, blueprint.ahead)));

  const sectionItem = ({ url, title: heading, language: of }: PassageSection, forms: string[]) => {
    const link = element('a', { href: url }, ...marked(heading, of, forms));
    if (of !== language) link.hreflang = of;
    inLanguage(link, of);
    return element('li', {}, link);
  };

  return {
    item: element('li', { className: 'result' }, head, excerpt, sections, facts),
    showFound: (languages) => {
      found.hidden = languages.every((each) => each === language);
      found.classList.toggle('elsewhere', !languages.includes(language));
      found.textContent = found.hidden ? '' : texts.inLanguages(words.foundIn, languages);
    },
    showPlainly: () => {
      title.replaceChildren(...marked(blueprint.title, blueprint.language));
      excerpt.replaceChildren(...marked(blueprint.description, blueprint.language));
    },
    showPassage: ({ language: of, excerpt: html, sections: all }) => {
      if (html.includes('<mark>')) {
        // The search escapes excerpts and puts `<mark>` around the words.
        excerpt.innerHTML = html;
        inLanguage(excerpt, of);
      } else {
        // What has none of the words says less than the description.
        excerpt.replaceChildren(...marked(blueprint.description, blueprint.language));
      }
      const forms = [...excerpt.querySelectorAll('mark')].map(({ textContent }) => textContent);
      const titleForms = of === blueprint.language ? forms : [];
      title.replaceChildren(...marked(blueprint.title, blueprint.language, titleForms));
      const shown = all.slice(0, sectionsShown);
      sections.replaceChildren(...shown.map((section) => sectionItem(section, forms)));
      sections.hidden = shown.length === 0;
    },
  };
}
