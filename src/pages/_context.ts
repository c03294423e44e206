import { languageName, textsIn } from '#i18n';
import {
  type ContentContext,
  imagePath,
  imageUrl,
  type PageEntry,
  resolveLink,
  type SiteCatalogue,
} from '#site';

/** What the site knows of a page, for the preparing of its text. */
export function contextOf(catalogue: SiteCatalogue, page: PageEntry): ContentContext {
  const { language } = page;
  const texts = textsIn(language);
  const images = new Set(page.images);
  return {
    link(url) {
      const link = resolveLink(catalogue, page, url);
      if (!link?.otherLanguage) return link && { href: link.href };
      const label = texts('page.inLanguage', { language: languageName(link.otherLanguage, language) });
      return { href: link.href, otherLanguage: { tag: link.otherLanguage, label } };
    },
    image(source) {
      const file = imagePath(page.path, source);
      return file === null ? source : imageUrl(file);
    },
    showsImage(source) {
      const file = imagePath(page.path, source);
      return file !== null && images.has(file);
    },
    footnotes: {
      title: texts('page.footnotes'),
      back: (footnote) => texts('page.footnoteBack', { number: footnote }),
    },
    headingLinkLabel: (heading) => texts('page.headingLink', { title: heading }),
    copyLabel: texts('reading.copy'),
  };
}
