import { type Applications, type Language, languageCodes } from '#catalogue';
import { importPage, languageOfName } from '#import';
import { type PageReading, readDocument } from '#markdown';

/** A text in the form of the catalogue. */
export interface ReadText {
  readonly path: string;
  readonly text: string;
  readonly document: PageReading;
}

/** Brings a text, by its name, into the form of the catalogue. */
export type TextReader = (blob: string, language: string, path: string) => ReadText;

/** Imports each text once for each path, as `isogloss import` does with a page by itself. */
export function importingReader(texts: ReadonlyMap<string, string>, applications: Applications): TextReader {
  const known = new Map<string, ReadText>();
  return (blob, language, path) => {
    // What a relative link means depends on where the page stands.
    const key = `${blob} ${path}`;
    const earlier = known.get(key);
    if (earlier) return earlier;
    const text = texts.get(blob);
    if (text === undefined) throw new Error(`There is no text ${blob}.`);
    const page = importPage({ path, text }, { language: codeOf(language), applications });
    const reading = { path: page.path, text: page.text, document: readDocument(page.text) };
    known.set(key, reading);
    return reading;
  };
}

/** The catalogue's code of a language that is named as repositories do, such as `pt-BR`. */
export function codeOf(language: string): Language {
  const code = languageOfName(language);
  if (!code || !languageCodes.includes(code)) throw new Error(`${language} is no language of the catalogue.`);
  return code;
}
