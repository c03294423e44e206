import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applicationsPath, type Language, readApplications } from '#catalogue';
import { repository } from '../cli/run-cli.ts';

/** The languages that the catalogue's pages are in. */
const languages: readonly Language[] = ['pt', 'it', 'sv', 'es'];

const text = readFileSync(join(repository, 'content', applicationsPath), 'utf8');
const { applications, diagnostics } = readApplications({ path: applicationsPath, text });

/** The mentions as `id:the words themselves`. */
function mentions(sentence: string): string[] {
  return applications.mentionsIn(sentence).map(({ id, start, end }) => `${id}:${sentence.slice(start, end)}`);
}

test('the applications of the catalogue have no faults', () => {
  expect(diagnostics).toEqual([]);
});

test('every application has a name in every language', () => {
  for (const { id, name } of applications.list) expect(Object.keys(name), id).toEqual(languages);
});

test('every name and alias is one mention of its own application', () => {
  for (const { id, name, aliases } of applications.list)
    for (const known of [...Object.values(name), ...aliases])
      expect(mentions(`(${known})`), known).toEqual([`${id}:${known}`]);
});

test('the names of two applications in a row are two mentions', () => {
  for (const first of applications.list)
    for (const second of applications.list)
      for (const language of languages) {
        const row = `${applications.nameOf(first.id, language)} ${applications.nameOf(second.id, language)}`;
        expect(
          applications.mentionsIn(row).map(({ id }) => id),
          row,
        ).toEqual([first.id, second.id]);
      }
});

describe('in sentences', () => {
  test.each([
    [
      'pt',
      'A Plataforma de Dados do Cliente em Tempo Real envia públicos ao Adobe Target.',
      ['real-time-cdp:Plataforma de Dados do Cliente em Tempo Real', 'adobe-target:Adobe Target'],
    ],
    ['pt', 'O público nasce na RT-CDP.', ['real-time-cdp:RT-CDP']],
    ['pt', 'Uma jornada do AJO lê o perfil na AEP.', ['journey-optimizer:AJO', 'experience-platform:AEP']],
    [
      'pt',
      'Serviço de consulta de Experience Platform',
      ['query-service:Serviço de consulta de Experience Platform'],
    ],
    [
      'it',
      'Con Workfront Fusion il modulo di Workfront crea il programma in Marketo.',
      ['workfront-fusion:Workfront Fusion', 'workfront:Workfront', 'marketo-engage:Marketo'],
    ],
    [
      'it',
      'La piattaforma dati cliente in tempo reale alimenta CJA.',
      ['real-time-cdp:piattaforma dati cliente in tempo reale', 'customer-journey-analytics:CJA'],
    ],
    [
      'sv',
      'Skicka händelserna från kunddataplattformen i realtid till Adobe Campaign v8.',
      ['real-time-cdp:kunddataplattformen i realtid', 'adobe-campaign-v8:Adobe Campaign v8'],
    ],
    ['sv', 'Öppna Brand Concierge-panelen.', ['brand-concierge:Brand Concierge']],
    [
      'es',
      'Las imágenes de AEM Assets llegan al correo de Marketo Engage.',
      ['experience-manager-assets:AEM Assets', 'marketo-engage:Marketo Engage'],
    ],
    [
      'es',
      'La Plataforma de datos de clientes en tiempo real sustituye a Audience Manager.',
      ['real-time-cdp:Plataforma de datos de clientes en tiempo real', 'audience-manager:Audience Manager'],
    ],
  ])('%s: %s', (_, sentence, expected) => {
    expect(mentions(sentence)).toEqual(expected);
  });
});

describe('an edition is not the application without it', () => {
  test.each([
    ['Adobe Journey Optimizer B2B Edition', 'journey-optimizer-b2b-edition'],
    ['AJO B2B', 'journey-optimizer-b2b-edition'],
    ['B2B do AJO', 'journey-optimizer-b2b-edition'],
    ['Adobe Journey Optimizer (AJO) Decisioning', 'journey-optimizer-decisioning'],
    ['Journey Optimizer - Decision Management', 'offer-decisioning'],
    ['Real-Time CDP B2B edition', 'real-time-cdp-b2b-edition'],
    ['Adobe Real-time Customer Data Platform (RTCDP) B2B edition', 'real-time-cdp-b2b-edition'],
    ['Edição B2B da Real-time Customer Data Platform', 'real-time-cdp-b2b-edition'],
    ['B2B edition di Real-time Customer Data Platform', 'real-time-cdp-b2b-edition'],
    ['B2B edition för kunddataplattformen i realtid', 'real-time-cdp-b2b-edition'],
    ['RT-CDPB2B edition', 'real-time-cdp-b2b-edition'],
    ['Customer Journey Analytics (CJA) B2B edition', 'customer-journey-analytics-b2b-edition'],
    ['B2B edition CJA', 'customer-journey-analytics-b2b-edition'],
    ['Adobe Campaign Standard', 'adobe-campaign-standard'],
    ['Adobe Campaign Classic v7', 'adobe-campaign-classic'],
    ['Adobe Campaign v7', 'adobe-campaign-classic'],
    ['Campaign v8', 'adobe-campaign-v8'],
    ['Adobe Experience Manager Assets', 'experience-manager-assets'],
    ['Experience Platform Launch', 'data-collection'],
  ])('%s', (name, id) => {
    expect(mentions(name)).toEqual([`${id}:${name}`]);
  });
});

describe('common nouns are no applications', () => {
  test.each([
    ['pt', 'Cada conta de Target recebe uma campanha; o Analytics mede o resultado.'],
    ['it', 'Il target della campagna; la gestione delle decisioni; il servizio di query.'],
    ['sv', 'Målgruppen för kampanjen och en kunddataplattform.'],
    ['es', 'La cuenta target; el servicio de consulta; la gestión de decisiones.'],
    [
      'in English',
      'Campaign, Commerce, Advertising, Analytics, Target, Tags, Launch, Sites, Assets, Fusion, B2B edition',
    ],
  ])('%s', (_, sentence) => {
    expect(mentions(sentence)).toEqual([]);
  });
});

describe('in lists of products, which leave the publisher out', () => {
  test.each([
    ['Campaign', 'adobe-campaign'],
    ['Target', 'adobe-target'],
    ['Analytics', 'adobe-analytics'],
    ['Commerce', 'adobe-commerce'],
    ['Advertising', 'adobe-advertising'],
    ['Advertising Cloud', 'adobe-advertising'],
    ['Magento', 'adobe-commerce'],
    ['Campaign Classic v7', 'adobe-campaign-classic'],
    ['Journey Optimizer B2B Edition', 'journey-optimizer-b2b-edition'],
    ['adobe experience platform', 'experience-platform'],
    ['Experience Cloud', null],
  ])('%s', (name, id) => {
    expect(applications.named(name)).toBe(id);
  });
});
