import { expect, test } from 'vitest';
import { languageOfName, languageOfText } from '#import';

test.each([
  ['pt-BR', 'pt'],
  ['sv', 'sv'],
  ['it_IT', 'it'],
  ['blueprints-learn.sv-SE', 'sv'],
  ['blueprints-learn-es-es', 'es'],
  ['blueprints.pt-BR.git', 'pt'],
  ['docs', null],
  ['content', null],
  ['bit', null],
  ['en-US', null],
  ['audit', null],
])('%s is named for %s', (name, expected) => {
  expect(languageOfName(name)).toBe(expected);
});

test.each([
  ['As jornadas do cliente reagem ao que as pessoas fazem, em todos os canais da empresa.', 'pt'],
  ['I percorsi dei clienti reagiscono a ciò che le persone fanno, su tutti i canali dell’azienda.', 'it'],
  ['Kundresorna reagerar på det som människor gör, i alla kanaler som företaget har.', 'sv'],
  ['Los recorridos de los clientes reaccionan a lo que hacen las personas en todos los canales.', 'es'],
  ['Customer journeys react to what people do, in all the channels that the company has.', null],
  ['12 34', null],
])('%s', (text, expected) => {
  expect(languageOfText(text)).toBe(expected);
});
