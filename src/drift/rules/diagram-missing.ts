import { blockMissing } from './block-missing.ts';

/** A diagram that a translation lacks. */
export const diagramMissing = blockMissing({
  id: 'diagram-missing',
  kind: 'diagram',
  subject: 'diagram',
  confidence: 0.99,
});
