import type { PhrasingContent } from 'mdast';

/**
 * Finds the marks in the text of an HTML block. Markdown leaves such text alone, but writers put marks in it all the
 * same; nothing else in it is markup.
 */
export function marksIn(text: string): PhrasingContent[] {
  return text.split(/(\[![A-Z][A-Z\d_-]+\s+[^[\]]*\])/).flatMap((part): PhrasingContent[] => {
    const [, keyword, value = ''] = /^\[!([A-Z\d_-]+)\s+([^[\]]*)\]$/.exec(part) ?? [];
    if (keyword) return [{ type: 'mark', keyword, children: value === '' ? [] : [{ type: 'text', value }] }];
    return part === '' ? [] : [{ type: 'text', value: part }];
  });
}
