import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignPassages } from '../../../src/drift/language/passages.ts';
import { mayBeForeign } from '../../../src/drift/language/suspicion.ts';

/** One sentence, translated. */
const sentences = {
  pt: 'O cliente recebe uma mensagem quando o perfil dele muda, e a jornada termina com a compra.',
  it: 'Il cliente riceve un messaggio quando il suo profilo cambia, e il percorso finisce con l’acquisto.',
  sv: 'Kunden får ett meddelande när profilen ändras, och resan slutar med köpet.',
  es: 'El cliente recibe un mensaje cuando su perfil cambia, y el recorrido termina con la compra.',
  de: 'Der Kunde erhält eine Nachricht, wenn sich sein Profil ändert, und die Reise endet mit dem Kauf.',
  fr: 'Le client reçoit un message quand son profil change, et le parcours se termine par l’achat.',
  nl: 'De klant krijgt een bericht wanneer zijn profiel verandert, en de reis eindigt met de aankoop.',
  en: 'The customer gets a message when the profile changes, and the journey ends with the purchase.',
} as const;

type Code = keyof typeof sentences;
const codes = Object.keys(sentences) as Code[];

describe.each(codes)('a sentence in %s', (code) => {
  test('is at home in its own language', () => {
    expect(foreignPassages(sentences[code], code)).toEqual([]);
  });

  test.each(codes.filter((other) => other !== code))('is told on a page in %s', (own) => {
    expect(mayBeForeign(sentences[code], own)).toBe(true);
    expect(foreignPassages(sentences[code], own)).toMatchObject([{ language: code }]);
  });

  test.each(codes.filter((other) => other !== code))('is told between two of %s, by its place', (own) => {
    const text = `${sentences[own]} ${sentences[code]} ${sentences[own]}`;
    expect(mayBeForeign(text, own)).toBe(true);
    const [passage, ...rest] = foreignPassages(text, own);
    expect(rest).toEqual([]);
    expect(passage?.language).toBe(code);
    expect(sentences[code]).toContain(text.slice(passage?.start, passage?.end));
  });
});

test.each([
  ['sv', 'Var 3:e, 6:e, 8:e eller 12:e timme'],
  ['sv', 'Se SDK:t, API:er och CDP:n'],
  ['es', 'Cada 24 horas; ni en streaming ni en Edge Network'],
] as const)('what looks like words of another language is none: %s “%s”', (own, text) => {
  expect(foreignPassages(text, own)).toEqual([]);
});

test('no text makes it fail, and passages stand in the text', () => {
  const words = fc.constantFrom(
    ...codes.flatMap((code) => sentences[code].split(' ')),
    '.',
    '\n',
    '¿',
    '日本語',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, fc.string({ unit: 'binary' }))),
      fc.constantFrom(...codes),
      (parts, own) => {
        const text = parts.join(' ');
        let end = 0;
        for (const passage of foreignPassages(text, own)) {
          expect(passage.start).toBeGreaterThanOrEqual(end);
          expect(passage.end).toBeGreaterThan(passage.start);
          end = passage.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
