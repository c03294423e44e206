import type { TestPage } from '../../../bench/search/collection.ts';

/** A page of a collection, of which a test says what it is about. */
export function testPage(page: Partial<TestPage> & Pick<TestPage, 'blueprint'>): TestPage {
  const { blueprint, language = 'pt', title = blueprint, headings = [], texts = [title, ...headings] } = page;
  return {
    blueprint,
    language,
    title,
    headings,
    texts,
    file: `${language}/blueprints/${blueprint}/index.html`,
  };
}
