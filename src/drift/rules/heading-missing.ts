import { blockMissing } from './block-missing.ts';

/** A heading, with all that stands below it, that a translation lacks. */
export const headingMissing = blockMissing({
  id: 'heading-missing',
  kind: 'heading',
  subject: 'heading',
  confidence: 0.99,
});
