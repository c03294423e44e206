export { learnLexicons } from './learn-lexicons.ts';
