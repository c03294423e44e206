import type { Language } from '#catalogue';

/** What Adobe's documentation calls a language in its addresses, where that is not its code. */
const locales: Partial<Record<string, string>> = { pt: 'pt-br', zh: 'zh-hans' };

const neutral = /^(https:\/\/experienceleague\.adobe\.com)(\/docs\/.*)$/;

/**
 * Leads an address of Adobe's documentation that names no language, as the importer writes them, to the reader's
 * language; other addresses stay as they are.
 */
export function inReadersLanguage(url: string, language: Language): string {
  return url.replace(
    neutral,
    (_, host: string, path: string) => `${host}/${locales[language] ?? language}${path}`,
  );
}
