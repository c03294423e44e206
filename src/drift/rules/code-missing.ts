import { blockMissing } from './block-missing.ts';

/** A code block that a translation lacks. */
export const codeMissing = blockMissing({
  id: 'code-missing',
  kind: 'code',
  subject: 'code block',
  confidence: 0.99,
});
