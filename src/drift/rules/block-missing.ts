import { type Block, partsOf } from '#markdown';
import type { Comparison } from '../comparison/comparison.ts';
import type { Signed } from '../comparison/likeness.ts';
import { type Gap, gapDifference, gapsIn } from './gaps.ts';
import type { Rule } from './rule.ts';

/** Makes the rule for blocks of one kind that a translation lacks. */
export function blockMissing(
  rule: Pick<Rule, 'id' | 'confidence' | 'subject'> & {
    readonly kind: Block['kind'];
    /** Between translations of one source commit the kind differs too often to say anything. */
    readonly onlyBetweenEditions?: true;
  },
): Rule {
  const { id, confidence, subject, kind, onlyBetweenEditions } = rule;
  return {
    id,
    severity: 'warning',
    class: 'semantic',
    confidence,
    subject,
    find: (comparison) =>
      onlyBetweenEditions && comparison.sameEdition
        ? []
        : missingBlocks(comparison)
            .filter(({ element }) => element.element.kind === kind)
            .map((gap) => gapDifference(gap, wordsOf(gap.element.element))),
  };
}

const known = new WeakMap<Comparison, readonly Gap<Signed<Block>>[]>();

/** The blocks that one side lacks, looked for once for the rules of all kinds. */
function missingBlocks(comparison: Comparison): readonly Gap<Signed<Block>>[] {
  const missing = known.get(comparison) ?? findMissing(comparison);
  known.set(comparison, missing);
  return missing;
}

/** The blocks that one side lacks. Of a section or a component that is missing whole, only where it begins. */
function findMissing({ blocks, reference, other }: Comparison): Gap<Signed<Block>>[] {
  const top = { line: 1, column: 1 };
  const gaps = gapsIn(blocks, ({ element }) => element, { reference: top, other: top });
  const missingHeadings = new Set(
    gaps.map(({ element }) => element.element).filter(({ kind }) => kind === 'heading'),
  );
  const missing = new Set(gaps.map(({ element }) => element.element));
  const withAnother = new Set<Block>();
  for (const { blocks: own } of [reference, other]) {
    const around: Block[] = [];
    const open: Extract<Block, { kind: 'heading' }>[] = [];
    for (const { element } of own) {
      if (element.kind === 'heading') while ((open.at(-1)?.depth ?? 0) >= element.depth) open.pop();
      if (open.some((heading) => missingHeadings.has(heading))) withAnother.add(element);
      if (element.kind === 'heading') open.push(element);
      while (around.length > element.within.length) around.pop();
      if (around.some((component) => missing.has(component))) withAnother.add(element);
      if (element.kind === 'component') around.push(element);
    }
  }
  return gaps.filter(({ element }) => !withAnother.has(element.element));
}

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'code':
      return block.value;
    case 'diagram':
      return block.diagram.nodes.join(', ');
    case 'component':
      return `<${block.name}>`;
    case 'figure':
      return [...block.images, ...block.links].map(({ url, text }) => text || url).join(', ');
    case 'table':
      return block.header.cells.map(({ text }) => text.trim()).join(' | ');
    default:
      return partsOf(block)
        .map(({ text }) => text.trim())
        .join(' · ');
  }
}
