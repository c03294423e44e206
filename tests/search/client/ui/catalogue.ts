import type { ListedBlueprint, SearchCatalogue } from '../../../../src/search/files.ts';

/** A blueprint as a Portuguese reader sees it, told from others by its id. */
export function listed(id: string, properties: Partial<ListedBlueprint> = {}): ListedBlueprint {
  return {
    id,
    language: 'pt',
    url: `/pt/blueprints/${id}/`,
    title: `Sobre ${id}`,
    description: `O que é ${id}.`,
    languages: ['pt'],
    applications: [],
    areas: [],
    solutions: [],
    ahead: [],
    ...properties,
  };
}

/** A catalogue of four blueprints. */
export const catalogue: SearchCatalogue = {
  blueprints: [
    listed('jornadas', { applications: ['target'], areas: ['a', 'a-1'], languages: ['pt', 'sv'] }),
    listed('mensagens', { applications: ['target', 'analytics'], areas: ['a'], solutions: ['Campaign'] }),
    listed('perfis', { applications: ['analytics'], areas: ['b'], ahead: ['it'], languages: ['pt', 'it'] }),
    listed('svensk', { language: 'sv', languages: ['sv'], title: 'Kundresor', description: 'Så görs det.' }),
  ],
  applications: [
    { id: 'target', name: 'Zielwerk', names: ['Zielwerk', 'Adobe Target'] },
    { id: 'analytics', name: 'Análise', names: ['Análise', 'Analytics'] },
  ],
  areas: [
    { id: 'a', title: 'Primeira' },
    { id: 'a-1', title: 'Dentro' },
    { id: 'b', title: 'Antes' },
  ],
};
