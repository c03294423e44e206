export { align, type Alignment } from './align.ts';
