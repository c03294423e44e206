import type { Mutator } from '../mutation.ts';
import { blockMutators } from './blocks.ts';
import { diagramMutators } from './diagrams.ts';
import { frontMatterMutators } from './front-matter.ts';
import { glossaryMutators } from './glossary.ts';
import { listMutators } from './lists.ts';
import { referenceMutators } from './references.ts';
import { sectionMutators } from './sections.ts';
import { tableMutators } from './tables.ts';
import { termMutators } from './terms.ts';
import { wordMutators } from './words.ts';

export { catalogueMutators } from './catalogue.ts';

/** The faults that can be made in a page, in the order in which their rules are told. */
export const pageMutators: readonly Mutator[] = [
  ...sectionMutators,
  ...blockMutators,
  ...tableMutators,
  ...listMutators,
  ...referenceMutators,
  ...termMutators,
  ...diagramMutators,
  ...frontMatterMutators,
  ...wordMutators,
  ...glossaryMutators,
];
