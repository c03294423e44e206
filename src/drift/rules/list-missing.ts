import { blockMissing } from './block-missing.ts';

/** A list that a translation lacks. */
export const listMissing = blockMissing({
  id: 'list-missing',
  kind: 'list',
  subject: 'list',
  confidence: 0.97,
});
