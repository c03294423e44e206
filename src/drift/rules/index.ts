import { applicationsDiffer } from './applications-differ.ts';
import { codeInline } from './code-inline.ts';
import { codeMissing } from './code-missing.ts';
import { codeText } from './code-text.ts';
import { componentMissing } from './component-missing.ts';
import { controlDiffers } from './control-differs.ts';
import { diagramGraph } from './diagram-graph.ts';
import { diagramMissing } from './diagram-missing.ts';
import { entityDebris } from './entity-debris.ts';
import { figureMissing } from './figure-missing.ts';
import { frontMatterDiffers } from './front-matter-differs.ts';
import { glossaryTerm } from './glossary-term.ts';
import { headingId } from './heading-id.ts';
import { headingLevel } from './heading-level.ts';
import { headingMissing } from './heading-missing.ts';
import { imageSource } from './image-source.ts';
import { linkAnchor } from './link-anchor.ts';
import { lengthOutlier } from './length-outlier.ts';
import { linkEmpty } from './link-empty.ts';
import { linkMissing } from './link-missing.ts';
import { linkTarget } from './link-target.ts';
import { listGlued } from './list-glued.ts';
import { listItemMissing } from './list-item-missing.ts';
import { listKind } from './list-kind.ts';
import { listMissing } from './list-missing.ts';
import { noteType } from './note-type.ts';
import { numberDiffers } from './number-differs.ts';
import { paragraphMissing } from './paragraph-missing.ts';
import type { Rule } from './rule.ts';
import { sectionMoved } from './section-moved.ts';
import { tableColumnMissing } from './table-column-missing.ts';
import { tableMissing } from './table-missing.ts';
import { tableRowMissing } from './table-row-missing.ts';
import { termDiffers } from './term-differs.ts';
import type { PageRule } from './page-rule.ts';
import { tableCollapsed } from './table-collapsed.ts';
import { textForeign } from './text-foreign.ts';
import { textUntranslated } from './text-untranslated.ts';
import { urlDash } from './url-dash.ts';

/** The rules that compare translations, in the order in which their findings are told. */
export const comparingRules: readonly Rule[] = [
  headingMissing,
  sectionMoved,
  headingLevel,
  headingId,
  paragraphMissing,
  listMissing,
  listKind,
  listItemMissing,
  tableMissing,
  tableRowMissing,
  tableColumnMissing,
  linkTarget,
  linkAnchor,
  linkMissing,
  figureMissing,
  imageSource,
  codeMissing,
  codeText,
  codeInline,
  diagramMissing,
  diagramGraph,
  componentMissing,
  noteType,
  controlDiffers,
  termDiffers,
  numberDiffers,
  applicationsDiffer,
  frontMatterDiffers,
  lengthOutlier,
];

/** The rules about what shows in a single page, in the order in which their findings are told. */
export const pageRules: readonly PageRule[] = [
  textUntranslated,
  textForeign,
  glossaryTerm,
  tableCollapsed,
  listGlued,
  linkEmpty,
  urlDash,
  entityDebris,
];
