import { expect, describe, test } from 'vitest';
import { Applications } from '#catalogue';
import { type Change, changeBetween } from '../../../src/drift/evidence/change.ts';
import { version } from './past-page.ts';

const applications = new Applications([
  { id: 'campaign', name: { pt: 'Adobe Campaign' }, aliases: [] },
  { id: 'target', name: { pt: 'Adobe Target' }, aliases: [] },
]);

type Telling = Parameters<typeof version>[2];

function change(before: string, after: string, [old, now]: readonly [Telling?, Telling?] = []): Change {
  return changeBetween(version('a', before, old), version('b', after, now), 'pt/page.mdx', applications);
}

describe('what moved between two versions is', () => {
  test.each([
    ['nothing', 'Um evento.', 'Um evento.', 'none'],
    ['nothing, but for spaces', 'Um  evento.\nDois.', 'Um evento. Dois.\n\n', 'none'],
    [
      'nothing, but for the language of an address',
      '[Um](https://example.com/a?lang=pt-BR)',
      '[Um](https://example.com/a)',
      'none',
    ],
    ['nothing, but for a mangled quote', 'O &quot;evento&quot;.', 'O "evento".', 'none'],
    ['looks', 'Um **evento**.', 'Um evento.', 'styling'],
    ['a comment', 'Um evento.', 'Um evento. {/* revisto */}', 'styling'],
    ['case', 'Um evento.', 'Um Evento.', 'case'],
    ['punctuation', 'Um evento, dois.', 'Um evento; dois.', 'case'],
    ['wording', 'Um evento.', 'Um acontecimento.', 'wording'],
    ['a text that came', 'Um.', 'Um.\n\nDois.', 'structure'],
    ['another level of a heading', '## Um', '### Um', 'structure'],
    ['another type of a note', '<Note type="tip">Um</Note>', '<Note type="warning">Um</Note>', 'structure'],
    ['another address', '[Um](https://example.com/a)', '[Um](https://example.com/b)', 'structure'],
    ['another image', '![Um](a.png)', '![Um](b.png)', 'structure'],
    ['other code', 'Um `a`.', 'Um `b`.', 'structure'],
    ['another term', 'Um <DNL>Edge</DNL>.', 'Um <DNL>Hub</DNL>.', 'structure'],
    ['one control more', 'Em Abrir.', 'Em <UIControl>Abrir</UIControl>.', 'structure'],
    [
      'the words of a control',
      'Em <UIControl>Abrir</UIControl>.',
      'Em <UIControl>Ver</UIControl>.',
      'wording',
    ],
  ])('%s', (_, before, after, kind) => {
    expect(change(before, after).kind).toBe(kind);
  });
});

test('the gravest part of a change names it', () => {
  expect(change('Um.\n\nDois.\n\n- Três', 'UM.\n\nDuas.\n\n- Três').kind).toBe('wording');
  expect(change('Um.\n\nDois.', 'Uma.\n\n[Dois](a.mdx).').kind).toBe('structure');
});

test('of texts of two origins only what the outline has is compared, and images by name', () => {
  const told = [{ origin: 'pt-BR' }, { origin: 'catalogue' }] as const;
  expect(change('Um **evento**. ![a](../help/a.png)', 'Um evento. ![a](a.png)', told).kind).toBe('none');
  expect(change('Um **evento**. ![a](../help/a.png)', 'Um evento. ![a](a.png)').kind).toBe('structure');
  expect(change('Um evento.', 'Uma vez.', told).kind).toBe('wording');
});

test('names the leaves that are gone and that came, whatever moved beside them', () => {
  const { before, after, gone, come } = change('Um.\n\nDois.\n\nTrês.', 'Zero.\n\nUm.\n\nTrês.\n\nQuatro.');
  expect(gone.map((index) => before[index]?.text)).toEqual(['Dois.']);
  expect(come.map((index) => after[index]?.text)).toEqual(['Zero.', 'Quatro.']);
});

test('counts words, numbers, names and applications of what moved', () => {
  const told = change(
    'O Adobe Campaign envia 10 mensagens.\n\nO Adobe Target fica.',
    'O Adobe Target envia 20 mensagens a Maria.\n\nO Adobe Target fica.',
  );
  expect(told.words).toEqual({ removed: 2, added: 4 });
  expect(told.neutral).toMatchObject({ product: 2, number: 2, name: 3, link: 0, shape: 0 });
  expect(told.growth).toBeGreaterThan(0);
  expect(change('Um dois.', 'Um dois.').growth).toBe(0);
});

test('tells which keys differ, but not the source commit, and the word counts where both have one', () => {
  const count = (words: number): Telling => ({
    keys: { title: `T${words}`, 'source-wordcount': `${words}` },
  });
  const told = change('Um.', 'Um.', [count(10), count(12)]);
  expect(told).toMatchObject({ keys: ['title', 'source-wordcount'], wordCounts: [10, 12] });
  expect(change('Um.', 'Um.', [count(10)]).wordCounts).toBeNull();
  expect(change('Um.', 'Um.', [count(10), count(0)]).wordCounts).toBeNull();
});

test('a front matter that cannot be read has no keys', () => {
  expect(change('Um.', 'Um.', [{ keys: { title: '[' } }]).keys).toEqual(['title', 'description', 'exl-id']);
});

test('is found out once, and anew for another path', () => {
  const [before, after] = [version('a', '[Um](a.mdx)'), version('b', '[Um](pt.mdx)')];
  const first = changeBetween(before, after, 'pt/page.mdx', applications);
  expect(changeBetween(before, after, 'pt/page.mdx', applications)).toBe(first);
  expect(changeBetween(before, after, 'pt/area/page.mdx', applications)).not.toBe(first);
});
