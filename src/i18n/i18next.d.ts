import type pt from './locales/pt.json';

declare module 'i18next' {
  /** The keys of every text are those of one locale file; the tests compare the others with it. */
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof pt };
  }
}
