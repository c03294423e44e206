import { blockMissing } from './block-missing.ts';

/** A table that a translation lacks. */
export const tableMissing = blockMissing({
  id: 'table-missing',
  kind: 'table',
  subject: 'table',
  confidence: 0.97,
});
