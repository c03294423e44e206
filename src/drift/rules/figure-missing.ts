import { blockMissing } from './block-missing.ts';

/** A figure that a translation lacks. */
export const figureMissing = blockMissing({
  id: 'figure-missing',
  kind: 'figure',
  subject: 'figure',
  confidence: 0.99,
});
