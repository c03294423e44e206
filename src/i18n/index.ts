export {
  formatDate,
  formatDateTime,
  formatDay,
  formatList,
  formatNumber,
  formatShare,
  languageName,
} from './format.ts';
export { pluralForms, type Texts, textsIn } from './texts.ts';
