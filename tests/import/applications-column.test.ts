import { describe, expect, test } from 'vitest';
import { imported } from './imported.ts';

function applicationsIn(table: string): string[] {
  const { text } = imported(`---\ntitle: A\n---\n\n${table}\n`);
  return [...text.matchAll(/^ {2}- (.+)$/gm)].map(([, id = '']) => id);
}

const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('the column of applications', () => {
  test.each([
    ['lists', `| a | b |\n|---|---|\n| x | ${list('Beacon', 'Tide Analytics')} |`, ['beacon', 'tide']],
    ['plain cells', '| a | b |\n|---|---|\n| x | Beacon |\n| y | Tide Analytics |', ['beacon', 'tide']],
    ['the first column', '| a | b |\n|---|---|\n| Beacon | x |', ['beacon']],
    [
      'several names in one item',
      `| a |\n|---|\n| ${list('Beacon Classic e Harbour Services')} |`,
      ['beacon-classic', 'harbour-services'],
    ],
    ['marks', `| a |\n|---|\n| ${list('[!UICONTROL Análise de marés]')} |`, ['tide']],
    [
      'a name twice',
      `| a |\n|---|\n| ${list('Tide Analytics', 'Beacon', 'Tide Analytics')} |`,
      ['tide', 'beacon'],
    ],
    [
      'names in longer items of it',
      `| a |\n|---|\n| ${list('Beacon', 'Tide Analytics o otra aplicación de un tercero cualquiera')} |`,
      ['beacon', 'tide'],
    ],
    [
      'the column with most names, where blueprints bear them too',
      `| a | b |\n|---|---|\n| Tide Analytics | ${list('Beacon', 'Beacon Classic')} |`,
      ['beacon', 'beacon-classic'],
    ],
    ['the last of equal columns', '| a | b |\n|---|---|\n| Beacon | Tide Analytics |', ['tide']],
    ['two tables', '| a |\n|---|\n| Beacon |\n\n| a |\n|---|\n| Tide Analytics |', ['beacon', 'tide']],
  ])('%s', (_, table, expected) => {
    expect(applicationsIn(table)).toEqual(expected);
  });

  test.each([
    ['no table', 'Beacon'],
    ['only the heading names one', '| Beacon |\n|---|\n| x |'],
    [
      'sentences that mention one',
      '| a |\n|---|\n| Envie mensagens aos clientes com o Beacon todos os dias |',
    ],
    ['fewer than half of the items', '| a |\n|---|\n| Beacon |\n| nenhum |\n| outro |'],
    ['no letters', '| a |\n|---|\n| 1 |'],
  ])('is not there: %s', (_, table) => {
    expect(applicationsIn(table)).toEqual([]);
  });
});
