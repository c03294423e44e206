import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedParts } from '../../../../src/search/client/ui/marked-text.ts';

function marked(text: string, query: string, found: readonly string[] = []): string {
  return markedParts(text, query, 'pt', found)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

test('words that begin with what is typed are marked whole', () => {
  expect(marked('Integração: as integrações, a reintegração', 'INTEGRAÇ')).toBe(
    '[Integração]: as [integrações], a reintegração',
  );
  expect(marked('Mensagens em lote', 'lote mens')).toBe('[Mensagens] em [lote]');
});

test('so are the forms that the index has found, but no part of another word', () => {
  expect(marked('Particular, parte: arte', 'x', ['Arte'])).toBe('Particular, parte: [arte]');
});

test('short words are marked only when they are typed', () => {
  expect(marked('Jornada do cliente', 'x', ['do', 'cliente'])).toBe('Jornada do [cliente]');
  expect(marked('Jornada do cliente', 'do')).toBe('Jornada [do] cliente');
});

test('nothing is marked for nothing', () => {
  expect(marked('Mensagens', '')).toBe('Mensagens');
  expect(markedParts('', 'a', 'pt')).toEqual([]);
});

test('the parts are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 3 }), (text, query) => {
      expect(
        markedParts(text, query, 'ja')
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
