import { describe, expect, test } from 'vitest';
import { frontMatterKeys, frontMatterSchema } from '#catalogue';
import { commit } from './page-text.ts';

const required = { title: 'Jornadas', description: 'Como.', 'source-git-commit': commit('a') };

function parse(keys: Readonly<Record<string, unknown>>) {
  return frontMatterSchema.parse({ ...required, ...keys });
}

test('fills in what a page need not have', () => {
  expect(parse({})).toEqual({ ...required, applications: [], solution: [] });
});

describe('reads what translation tools write', () => {
  test.each([
    ['title', ' Jornadas\u00a0', 'Jornadas'],
    ['exl-id', '273D024F-A220-4336-89F2-E3BFFAFCDC37', '273d024f-a220-4336-89f2-e3bffafcdc37'],
    ['solution', 'Experience Platform, Campaign,', ['Experience Platform', 'Campaign']],
    ['solution', ['Campaign', 8], ['Campaign', '8']],
    ['version', 8, ['8']],
    ['source-wordcount', '231', 231],
    ['source-wordcount', 0, 0],
    ['ht-degree', '54%', 54],
    ['ht-degree', '12.5 %', 12.5],
    ['ht-degree', 100, 100],
    ['kt', null, null],
    ['thumbnail', null, null],
    ['workflow-type', 'tm+mt', 'tm+mt'],
    ['product_v2', [{ id: 'a-1', version: 2 }], [{ id: 'a-1', version: 2 }]],
    ['topic_v2', null, null],
    ['someone-elses-key', { any: ['thing'] }, { any: ['thing'] }],
  ])('%s: %j', (key, written, expected) => {
    expect(parse({ [key]: written })).toHaveProperty([key], expected);
  });
});

test.each([
  ['exl-id', ''],
  ['exl-id', '273d024f-a220-4336-89f2'],
  ['source-git-commit', commit('g')],
  ['applications', ['']],
  ['applications', {}],
  ['solution', {}],
  ['ht-degree', -1],
  ['ht-degree', '54 percent'],
  ['source-wordcount', ''],
  ['source-wordcount', Number.NaN],
  ['thumbnail', 3],
  ['role_v2', { id: 'a' }],
])('refuses %s: %j', (key, value) => {
  const { error } = frontMatterSchema.safeParse({ ...required, [key]: value });
  expect(error?.issues.map(({ path }) => path[0])).toEqual([key]);
});

test('describes every key, for the messages and for editors', () => {
  const shape: Readonly<Record<string, { readonly description?: string | undefined }>> =
    frontMatterSchema.shape;
  expect(frontMatterKeys.filter((key) => !shape[key]?.description)).toEqual([]);
});
