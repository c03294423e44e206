import { expect, test } from 'vitest';
import { languageLlms, siteLlms } from '../../src/site/llms.ts';
import { identity, pageText } from '../catalogue/page-text.ts';
import { site, siteFrom } from './site-from.ts';

const navigation = `entries:
  - a
  - id: area
    title: Área
    entries:
      - id: inner
        title: Dentro
        entries: [b]
      - c
`;

const catalogue = siteFrom([
  { path: 'pt/navigation.yaml', text: navigation },
  ...['a', 'b'].map((slug, index) => ({
    path: `pt/${slug}.mdx`,
    text: pageText({ 'exl-id': identity(index), title: `"Sobre [${slug}]"` }),
  })),
  { path: 'sv/a.mdx', text: pageText({ 'exl-id': identity(0) }) },
]);

const words = { title: 'Blueprints', description: 'Arquiteturas.', fullText: 'Tudo' };

test('a language lists its blueprints by area, with what each is about', () => {
  expect(languageLlms(catalogue, 'pt', words, site)).toBe(`# Isogloss: Português

> Arquiteturas.

- [Tudo](https://blueprints.example/pt/llms-full.txt)

## Blueprints

- [Sobre \\[a\\]](https://blueprints.example/pt/blueprints/a/index.md): Mensagens, clientes, jornadas.

## Blueprints / Área / Dentro

- [Sobre \\[b\\]](https://blueprints.example/pt/blueprints/b/index.md): Mensagens, clientes, jornadas.
`);
});

test('the site lists its languages', () => {
  const text = siteLlms(catalogue, () => words, site);
  expect(text).toMatch(/^# Isogloss\n\n> Arquiteturas\.\n\n## Português\n\n- \[Blueprints\]/);
  expect(text.match(/^## .*/gm)).toEqual(['## Português', '## Svenska']);
});
