import { applicationsDiffer } from './applications-differ.ts';
import { codeMissing } from './code-missing.ts';
import { codeText } from './code-text.ts';
import { componentMissing } from './component-missing.ts';
import { diagramGraph } from './diagram-graph.ts';
import { diagramMissing } from './diagram-missing.ts';
import { figureMissing } from './figure-missing.ts';
import { headingId } from './heading-id.ts';
import { headingLevel } from './heading-level.ts';
import { headingMissing } from './heading-missing.ts';
import { imageSource } from './image-source.ts';
import { linkMissing } from './link-missing.ts';
import { linkTarget } from './link-target.ts';
import { listItemMissing } from './list-item-missing.ts';
import { listMissing } from './list-missing.ts';
import { paragraphMissing } from './paragraph-missing.ts';
import type { Rule } from './rule.ts';
import { tableColumnMissing } from './table-column-missing.ts';
import { tableMissing } from './table-missing.ts';
import { tableRowMissing } from './table-row-missing.ts';

/** The rules that compare translations, in the order in which their findings are told. */
export const comparingRules: readonly Rule[] = [
  headingMissing,
  headingLevel,
  headingId,
  paragraphMissing,
  listMissing,
  listItemMissing,
  tableMissing,
  tableRowMissing,
  tableColumnMissing,
  linkTarget,
  linkMissing,
  figureMissing,
  imageSource,
  codeMissing,
  codeText,
  diagramMissing,
  diagramGraph,
  componentMissing,
  applicationsDiffer,
];
