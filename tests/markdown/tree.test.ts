import { expect, test } from 'vitest';
import { readDocument, textOf, visit } from '#markdown';

const { nodes } = readDocument('a *b*<br/>c\n\n<Note>\n\n- d\n- e\n\n</Note>');

test('textOf gives the words, and ends lines and entries with a line feed', () => {
  expect(textOf(nodes).replaceAll(/\n+/g, '\n')).toBe('a b\nc\nd\ne\n');
});

test('visit goes through the nodes in the page’s order, and past what is refused', () => {
  const namesOf = (refused: string): string[] => {
    const names: string[] = [];
    visit(nodes, (node) => {
      if (node.type === 'text') return true;
      names.push(node.name);
      return node.name !== refused;
    });
    return names;
  };
  expect(namesOf('')).toEqual(['p', 'em', 'br', 'Note', 'ul', 'li', 'li']);
  expect(namesOf('Note')).toEqual(['p', 'em', 'br', 'Note']);
});
