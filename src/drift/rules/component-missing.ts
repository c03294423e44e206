import { blockMissing } from './block-missing.ts';

/** A note, tabs or another component that a translation lacks. */
export const componentMissing = blockMissing({
  id: 'component-missing',
  kind: 'component',
  subject: 'component',
  confidence: 0.99,
});
