import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';

/** A text with characters in the place of references to them (`&quot;`), where Markdown has not read them. */
export function withoutReferences(text: string): string {
  if (!/&#?\w+;/.test(text)) return text;
  return toString(fromHtml(`<p>${text.replaceAll('<', '&lt;')}</p>`, { fragment: true }));
}
