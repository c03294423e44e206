import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { frontMatterJsonSchema, frontMatterKeys } from '#catalogue';

const schema = z.fromJSONSchema(frontMatterJsonSchema() as z.core.JSONSchema.JSONSchema);

const written = {
  title: 'Jornadas do cliente',
  description: 'Uma frase.',
  solution: 'Experience Platform',
  'exl-id': '273d024f-a220-4336-89f2-e3bffafcdc37',
  'source-git-commit': 'faf65f9cd457982baea0a94275a441cd8b5c0b3a',
  'source-wordcount': '231',
  'ht-degree': '54%',
  thumbnail: null,
};

describe('the JSON Schema of the front matter', () => {
  test('accepts what writers write, before it is normalized', () => {
    expect(schema.safeParse(written).success).toBe(true);
  });

  test.each([
    ['title', ''],
    ['exl-id', '273d024f'],
    ['source-git-commit', 'faf65f9c'],
    ['source-wordcount', 'many'],
  ])('refuses %s: %j', (key, value) => {
    expect(schema.safeParse({ ...written, [key]: value }).success).toBe(false);
  });

  test('describes every key to the editor', () => {
    const { properties } = frontMatterJsonSchema() as {
      properties: Record<string, { description?: string }>;
    };
    expect(Object.keys(properties)).toEqual(frontMatterKeys);
    for (const key of frontMatterKeys) expect(properties[key]?.description, key).toMatch(/\S/);
  });
});
