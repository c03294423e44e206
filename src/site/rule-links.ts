import { defineHastPlugin } from 'satteri';
import type { Language } from '#catalogue';
import { rulePath } from './paths.ts';

/** Pages of rules link to each other's files; on the site they lead to the page in the same language. */
export const linksBetweenRules = (language: Language | null) =>
  defineHastPlugin({
    name: 'links-between-rules',
    element: {
      filter: ['a'],
      visit(node, context) {
        const id = /^([\w-]+)\.md$/.exec(String(node.properties['href']))?.[1];
        if (id) context.setProperty(node, 'href', rulePath(id, language));
      },
    },
  });
