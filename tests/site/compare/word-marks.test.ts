import { expect, it } from 'vitest';
import type { WordRun } from '#drift';
import { type PageNode, readDocument, textOf } from '#markdown';
import { markWords } from '../../../src/site/compare/word-marks.ts';

const kept = (text: string): WordRun => ({ text, moved: 'kept' });
const came = (text: string): WordRun => ({ text, moved: 'added' });
const went = (text: string): WordRun => ({ text, moved: 'removed' });

/** A text with what is marked in brackets; null where nothing could be marked. */
function marked(body: string, ...runs: WordRun[]): string | null {
  const { nodes } = readDocument(`---\ntitle: t\n---\n\n${body}\n`);
  const found = markWords(nodes, runs, (node): PageNode => ({ ...node, value: `[${node.value}]` }));
  return found && textOf(found).trim();
}

it('marks the words that came, and passes over those that went', () => {
  expect(marked('Envia a mensagem.', went('Entrega'), came('Envia'), kept(' a mensagem.'))).toBe(
    '[Envia] a mensagem.',
  );
});

it('marks across emphasis and lines, whatever the white space', () => {
  expect(marked('Um **texto\nnovo** aqui.', kept('Um '), came('texto novo'), kept(' aqui.'))).toBe(
    'Um [texto\nnovo] aqui.',
  );
  expect(marked('Um **texto** novo.', kept('Um '), came('texto novo'), kept('.'))).toBe('Um [texto][ novo].');
});

it('marks nothing where the page says something else', () => {
  expect(marked('Envia a carta.', came('Envia'), kept(' a mensagem.'))).toBeNull();
  expect(marked('Envia a mensagem. Mais.', came('Envia'), kept(' a mensagem.'))).toBeNull();
});
