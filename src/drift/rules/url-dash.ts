import { referencesIn } from '#markdown';
import type { PageRule } from './page-rule.ts';

/** A dash of typography, as it is or percent-encoded. */
const dash = /[–—]|%E2%80%9[34]/i;

/** An address in which hyphens have become a dash, so that it leads nowhere. */
export const urlDash: PageRule = {
  id: 'url-dash',
  severity: 'warning',
  class: 'mechanical',
  confidence: 0.97,
  find: ({ outline }) => {
    const { links, images } = referencesIn(outline);
    return [...links, ...images].flatMap(({ url, line, column, text }) => {
      if (!dash.test(url)) return [];
      return [
        {
          spots: [{ line, column, words: text }] as const,
          message: `The address ${url} has a dash in it, where the source mostly has hyphens.`,
          help: 'Write the address as the other translations do: “--” or “---” in place of the dash.',
        },
      ];
    });
  },
};
