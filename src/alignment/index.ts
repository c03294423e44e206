export { align, type AlignedPair, type Alignment } from './align.ts';
export { inOrder } from './in-order.ts';
