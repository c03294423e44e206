import { Applications } from '#catalogue';
import { type ImportedPage, importPage } from '#import';

const named = (id: string, name: string, aliases: string[] = []) => ({
  id,
  name: { pt: name, it: name, sv: name, es: name },
  aliases,
});

/** Applications that no one makes. */
export const applications = new Applications([
  named('beacon', 'Beacon'),
  named('beacon-classic', 'Beacon Classic'),
  named('harbour-services', 'Harbour Services'),
  named('tide', 'Tide Analytics', ['Análise de marés']),
]);

/** Imports a text as a page of its own, with the path given. */
export function imported(text: string, path = 'page.md'): ImportedPage {
  return importPage({ path, text }, { language: 'pt', applications });
}

/** What a body becomes, without the line end behind it. */
export function bodyOf(text: string, path?: string): string {
  return imported(text, path).text.replace(/\n$/, '');
}

/** Rules of the warnings about a body, each with its place; that it has no front matter goes without saying. */
export function warningsOf(text: string, path?: string): string[] {
  return imported(text, path)
    .warnings.filter(({ rule }) => rule !== 'front-matter-missing')
    .map(({ rule, line, column }) => `${line}:${column} ${rule}`);
}
