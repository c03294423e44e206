import { expect, test } from 'vitest';
import { markdownTwin } from '../../src/site/twin.ts';
import { commit, identity, pageText } from '../catalogue/page-text.ts';
import { site, siteFrom } from './site-from.ts';

const sources = `commits:\n  - hash: ${commit('a')}\n    date: 2025-05-05T12:00:00-06:00\n`;

test('the twin of a page says what it is and leads to whole addresses', () => {
  const body = '[Dois](b.mdx#limits), [nada](c.mdx) e [aqui](#fim).\n\n![Um](i.png) ![Dois](missing.png)';
  const text = pageText({ 'exl-id': identity(1), 'workflow-type': 'tm+mt', applications: '[x]' }, body);
  const catalogue = siteFrom(
    [
      { path: 'sources.yaml', text: sources },
      { path: 'applications.yaml', text: 'applications:\n  - id: x\n    name: { pt: Xis }\n' },
      { path: 'pt/a.mdx', text },
      { path: 'pt/b.mdx', text: pageText({ 'exl-id': identity(2) }) },
      { path: 'it/other.mdx', text: pageText({ 'exl-id': identity(1), title: 'Uno' }) },
    ],
    { hasFile: () => true },
  );
  const page = catalogue.pageAt('pt/a.mdx');
  if (!page) throw new Error('The catalogue lacks the page.');
  expect(markdownTwin(catalogue, { ...page, images: ['pt/i.png'] }, text, site)).toBe(`---
title: Jornadas
description: Mensagens, clientes, jornadas.
language: pt-BR
url: https://blueprints.example/pt/blueprints/a/
id: ${identity(1)}
applications:
  - Xis
source-commit: ${commit('a')}
source-date: 2025-05-05T12:00:00-06:00
translations:
  it-IT: https://blueprints.example/it/blueprints/other/
---

# Jornadas

[Dois](https://blueprints.example/pt/blueprints/b/#limits), nada e [aqui](https://blueprints.example/pt/blueprints/a/#fim).

![Um](https://blueprints.example/assets/pt/i.png) Dois
`);
});
