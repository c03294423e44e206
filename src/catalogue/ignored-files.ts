import { absencesPath } from './absences.ts';
import { applicationsPath } from './applications.ts';
import { baselinePath } from './baseline.ts';
import type { Diagnostic, TextFile } from './diagnostic.ts';
import { glossaryPath } from './glossary.ts';
import { languageCodes } from './languages.ts';
import { navigationPath } from './navigation.ts';
import { redirectsPath } from './redirects.ts';
import { diagnose } from './rules.ts';
import { sourcesPath } from './sources.ts';

const dataNames = new Set(
  [
    absencesPath,
    applicationsPath,
    glossaryPath,
    redirectsPath,
    sourcesPath,
    ...languageCodes.map(navigationPath),
  ].map(nameOf),
);

/** Tells whether a file seems to be meant as a page or a data file, but has another ending than those that are read. */
export function isIgnored(path: string): boolean {
  return nameMeant(path) !== null;
}

/** Tells which files below the content root seem to be meant to be read, and are not. */
export function ignoredFiles(files: readonly TextFile[]): Diagnostic[] {
  return files.flatMap(({ path }) => {
    const meant = nameMeant(path);
    if (meant === null) return [];
    const message = `“${nameOf(path)}” is not read: ${meant.endsWith('.mdx') ? 'pages end in .mdx' : 'the data file is called ' + meant}.`;
    return [
      diagnose('file-ignored', { message, help: `Rename it to ${meant}.` }, { path, line: 1, column: 1 }),
    ];
  });
}

/** The name that a file would have to have to be read; null where it has it, or is no file of the catalogue. */
function nameMeant(path: string): string | null {
  const name = nameOf(path);
  // A folder may say what it is for.
  if (/^readme\.md$/i.test(name)) return null;
  if (/^baseline\.(?:json[5c]?|ya?ml)$/i.test(name)) return name === baselinePath ? null : baselinePath;
  const meant = /\.mdx?$/i.test(name)
    ? name.replace(/\.mdx?$/i, '.mdx')
    : name.toLowerCase().replace(/\.yml$/, '.yaml');
  return meant !== name && (meant.endsWith('.mdx') || dataNames.has(meant)) ? meant : null;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
