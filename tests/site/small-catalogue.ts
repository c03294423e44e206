import { readCatalogue, type TextFile } from '#catalogue';
import { checkCatalogue } from '#drift';
import { readDocument } from '#markdown';
import type { BlueprintEntry } from '../../src/site/entries.ts';
import { SiteCatalogue } from '../../src/site/site-catalogue.ts';
import { takeSnapshot } from '../../src/site/snapshot.ts';
import { identity, pageText } from '../catalogue/page-text.ts';

const page = (
  path: string,
  number: number,
  keys: Readonly<Record<string, string>>,
  body?: string,
): TextFile => ({
  path,
  text: pageText({ 'exl-id': identity(number), ...keys }, body),
});

const files: readonly TextFile[] = [
  {
    path: 'applications.yaml',
    text: `applications:
  - id: target
    name: { pt: Alvo, sv: Adobe Target }
  - id: analytics
    name: { pt: Análise }
  - id: unused
    name: { pt: Outro }
`,
  },
  {
    path: 'pt/navigation.yaml',
    text: `entries:
  - id: journeys
    title: Jornadas
    entries:
      - journeys/first
      - id: events
        title: Eventos
        entries:
          - journeys/second
          - title: Leitura
            url: https://example.com/
  - last
`,
  },
  {
    path: 'sv/navigation.yaml',
    text: `entries:
  - id: journeys
    title: Resor
    entries:
      - journeys/first
      - id: samples
        title: Prov
        entries: [journeys/third]
`,
  },
  page('pt/journeys/first.mdx', 1, {
    title: 'Primeira',
    applications: '[target, analytics]',
    solution: 'Platform',
  }),
  page(
    'pt/journeys/second.mdx',
    2,
    { title: 'Segunda', applications: '[analytics]', solution: 'Platform, Campaign' },
    '# Segunda\n\n```mermaid\nflowchart LR\n  a[Fonte] --> b[Destino]\n```\n',
  ),
  page('pt/last.mdx', 3, { title: 'Última' }),
  page('sv/journeys/first.mdx', 1, { title: 'Första', applications: '[target]', solution: 'Platform' }),
  page('sv/journeys/third.mdx', 4, { title: 'Tredje', applications: '[target]' }),
];

/**
 * A catalogue in Portuguese and Swedish: three blueprints in Portuguese, two in Swedish, one in both.
 *
 * @param blueprints - what is known of the editions, in the place of nothing
 */
export function smallCatalogue(blueprints: readonly BlueprintEntry[] = []): SiteCatalogue {
  const catalogue = readCatalogue(files);
  const documents = new Map(
    files.flatMap(({ path, text }) => (path.endsWith('.mdx') ? [[path, readDocument(text)]] : [])),
  );
  const report = checkCatalogue({ catalogue, documents });
  const entries = takeSnapshot({ catalogue, documents, report, hasFile: () => false });
  return new SiteCatalogue({ ...entries, blueprints });
}

/** Portuguese is behind Swedish in the blueprint that both have. */
export const portugueseBehind: BlueprintEntry = {
  id: identity(1),
  editions: [
    { commit: 'b', date: '2026-02-01', subject: null, languages: ['sv'] },
    { commit: 'a', date: '2026-01-01', subject: null, languages: ['pt'] },
  ],
  pairs: [{ languages: ['pt', 'sv'], verdict: 'drifted', leader: 'sv' }],
};
