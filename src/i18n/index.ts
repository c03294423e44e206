export { formatDate, formatDateTime, formatList, formatShare, languageName } from './format.ts';
export { pluralForms, type Texts, textsIn } from './texts.ts';
