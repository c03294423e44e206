import { blockMissing } from './block-missing.ts';

/** A paragraph that a translation of another edition lacks. */
export const paragraphMissing = blockMissing({
  id: 'paragraph-missing',
  kind: 'paragraph',
  subject: 'paragraph',
  confidence: 0.9,
  onlyBetweenEditions: true,
});
