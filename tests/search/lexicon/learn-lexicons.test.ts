import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '#catalogue';
import { readDocument } from '#markdown';
import { learnLexicons } from '#search/lexicon';
import { readContent } from '#workspace';
import { blueprint } from '../../drift/blueprint.ts';
import type { Files } from '../../drift/check-files.ts';
import { identity } from '../../catalogue/page-text.ts';

type Lexicons = Awaited<ReturnType<typeof learnLexicons>>;

async function learnFrom(files: Files): Promise<Lexicons> {
  const list = Object.entries(files).map(([path, text]) => ({ path, text }));
  const documents = new Map(list.map(({ path, text }) => [path, readDocument(text)]));
  return learnLexicons(readCatalogue(list), documents);
}

describe('on the own pages', () => {
  let lexicons: Lexicons;
  const translations = (languages: string, stem: string): readonly string[] =>
    (lexicons.get(languages)?.[stem] ?? []).map(([text]) => text);

  beforeAll(async () => {
    const { catalogue, documents } = await readContent('content');
    lexicons = await learnLexicons(catalogue, documents);
  });

  it('knows a lexicon for each two of the four languages, both ways', () => {
    const languages = ['pt', 'it', 'sv', 'es'];
    const names = languages.flatMap((from) =>
      languages.filter((to) => to !== from).map((to) => `${from}-${to}`),
    );
    expect([...lexicons.keys()].sort()).toEqual(names.sort());
  });

  it('translates a compound by the phrase that it is in other languages', () => {
    expect(translations('sv-pt', 'kundres')[0]).toBe('jornadas do cliente');
    expect(translations('sv-es', 'kundres')[0]).toBe('recorridos del cliente');
    expect(translations('sv-pt', 'malgrupp')[0]).toBe('público alvo');
  });

  it('translates words by words', () => {
    expect(translations('pt-es', 'mensag')[0]).toMatch(/^mensajes?$/);
    expect(translations('es-sv', 'arquitectur')[0]).toMatch(/^arkitektur/);
  });

  it('has no entry for words that are the same', () => {
    for (const word of ['adobe', 'journey', 'optimizer', 'blueprint'])
      expect(translations('pt-sv', word), word).toEqual([]);
  });

  it('gives weights from 0 to 1 and stems in order, few translations each', () => {
    for (const lexicon of lexicons.values()) {
      expect(Object.keys(lexicon)).toEqual(Object.keys(lexicon).sort());
      for (const entry of Object.values(lexicon)) {
        expect(entry.length).toBeGreaterThan(0);
        expect(entry.length).toBeLessThanOrEqual(4);
        for (const [text, weight] of entry) {
          expect(text).not.toBe('');
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});

describe('on made-up pages', () => {
  it('learns nothing of one language, nor of none', async () => {
    expect(await learnFrom({})).toEqual(new Map());
    expect(await learnFrom(blueprint({ sv: 'Lampan lyser.' }))).toEqual(new Map());
  });

  it('learns words that always come together, and no numbers', async () => {
    const lexicons = await learnFrom(
      blueprint({
        sv: '- röd lampa 12\n- röd dörr\n- grön lampa 12\n- grön dörr',
        es: '- lámpara roja 12\n- puerta roja\n- lámpara verde 12\n- puerta verde',
      }),
    );
    expect(lexicons.get('sv-es')).toMatchObject({
      rod: [['roja', expect.any(Number) as number]],
      gron: [['verde', expect.any(Number) as number]],
    });
    expect(Object.keys(lexicons.get('sv-es') ?? {})).not.toContain('12');
  });

  it('takes a word that is a text of its own for what the whole text says', async () => {
    const lexicons = await learnFrom(blueprint({ sv: '## Kundresor', pt: '## Jornadas do cliente' }));
    expect(lexicons.get('sv-pt')?.['kundres']?.[0]).toEqual(['jornadas do cliente', 0.5]);
  });

  it('learns from writing without spaces', async () => {
    const lexicons = await learnFrom(
      blueprint({
        pt: '- dados do cliente\n- dados do perfil\n- eventos do cliente',
        ja: '- 顧客のデータ\n- プロファイルのデータ\n- 顧客のイベント',
      }),
    );
    expect(lexicons.get('ja-pt')?.['顧客']?.[0]?.[0]).toContain('cliente');
  });
});

describe('whatever the pages say', () => {
  const word = fc.constantFrom('kund', 'resa', 'data', 'Öl', 'och', '12', '’', '顧客', 'constructor');
  const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  const body = fc.array(text, { maxLength: 6 }).map((texts) => texts.map((one) => `- ${one}`).join('\n'));
  const catalogue = fc
    .array(fc.record({ pt: body, sv: body }), { maxLength: 4 })
    .map((all): [string, string][] =>
      all.flatMap(({ pt, sv }, place) => {
        const keys = { 'exl-id': identity(place) };
        return Object.entries(
          blueprint({ pt: { body: pt, keys }, sv: { body: sv, keys } }, `page-${place}.mdx`),
        );
      }),
    );

  it('learns the same whatever the order of the files', async () => {
    await fc.assert(
      fc.asyncProperty(catalogue, async (files) => {
        const [one, other] = await Promise.all(
          [files, files.toReversed()].map((list) => learnFrom(Object.fromEntries(list))),
        );
        expect(JSON.stringify([...(one ?? [])])).toBe(JSON.stringify([...(other ?? [])]));
      }),
      { numRuns: 40 },
    );
  });
});
