import { eld } from 'eld/small';
import { isLanguage, type Language } from '#catalogue';

/** A language in a name: `sv`, `pt-BR`, `zh_Hans`, by itself or behind another word (`blueprints-learn.it-IT`). */
const languageTag = /(?:^|[^\p{L}\p{N}])(\p{Ll}{2})(?:[-_](?:\p{Lu}{2}|\p{Lu}\p{Ll}{3}|\p{Ll}{2}))?$/u;

/** The language that a folder or a repository is named for, or null when its name tells none of the catalogue's. */
export function languageOfName(name: string): Language | null {
  const [, code] = languageTag.exec(name.replace(/\.git$/, '')) ?? [];
  return isLanguage(code) ? code : null;
}

/** The language that a text is written in, or null when that cannot be told for sure. */
export function languageOfText(text: string): Language | null {
  const result = eld.detect(text);
  return result.isReliable() && isLanguage(result.language) ? result.language : null;
}
