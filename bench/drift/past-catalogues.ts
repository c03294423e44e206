import { type Applications, type Language, readCatalogue } from '#catalogue';
import type { Checked, Past, PastPage } from '#drift';
import type { DriftRecord } from './records.ts';
import { codeOf, type ReadText, type TextReader } from './text-reader.ts';
import type { Timeline, Version } from './timeline.ts';

/**
 * Makes, of a record, the catalogue that stood on its day: the two pages, the same page in the other languages as it
 * was then, and what each had been before.
 */
export class PastCatalogues {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #timeline: Timeline;
  readonly #applications: Applications;
  readonly #read: TextReader;

  /**
   * @param texts - by name, in the syntax of the repositories that they come from
   * @param read - brings a text into the form of the catalogue
   */
  constructor(
    texts: ReadonlyMap<string, string>,
    timeline: Timeline,
    applications: Applications,
    read: TextReader,
  ) {
    this.#texts = texts;
    this.#timeline = timeline;
    this.#applications = applications;
    this.#read = read;
  }

  /** What a check of a record's day looks at, and the languages of the record's two pages. */
  at(record: DriftRecord): { readonly checked: Checked; readonly languages: readonly [Language, Language] } {
    const { group, date, langA, langB, path, pathB, commitA, commitB } = record;
    const [a, b] = [
      { blob: record.blobA, commit: commitA, date: record.changedA, path },
      { blob: record.blobB, commit: commitB, date: record.changedB, path: pathB },
    ];
    const pages: { language: string; current: Version; versions: readonly Version[] }[] = [
      { language: langA, current: a, versions: [a, ...earlier(record.prevA, commitB, a)] },
      { language: langB, current: b, versions: [b, ...earlier(record.prevB, commitA, b)] },
    ];
    // Of two pages of one source, the other languages say nothing.
    const others = commitA === commitB ? [] : this.#timeline.languagesOf(group);
    for (const language of others) {
      if (language === langA || language === langB) continue;
      const versions = this.#timeline.upTo(date, group, language);
      const [current] = versions;
      if (current) pages.push({ language, current, versions });
    }
    const files = pages.map(({ language, current }) => this.#page(current, language, record.path));
    const past: Past = new Map(
      pages.map(({ language, versions }, index) => [
        files[index]?.path ?? '',
        versions.map((version) => this.#version(version, language)),
      ]),
    );
    const documents = new Map(files.map(({ path: name, document }) => [name, document]));
    const catalogue = readCatalogue(files.map(({ path: name, text }) => ({ path: name, text })));
    return {
      checked: { catalogue: { ...catalogue, applications: this.#applications }, documents, past },
      languages: [codeOf(langA), codeOf(langB)],
    };
  }

  #version({ blob, commit, date, path }: Version, language: string): PastPage {
    const { document } = this.#read(blob, language, path);
    return { commit, date, text: this.#texts.get(blob) ?? '', outline: document.outline, origin: language };
  }

  /** The page as the catalogue has it. The four translations of a record stand at one path and under one id. */
  #page({ blob, commit, path }: Version, language: string, shared: string): ReadText {
    const { text, document } = this.#read(blob, language, path);
    const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
    const keys = `title: ${blob}\ndescription: ${blob}\nexl-id: ${identity}\nsource-git-commit: ${commit}\n`;
    const lines = text.split('\n').length - body.split('\n').length;
    const padding = '\n'.repeat(Math.max(0, lines - keys.split('\n').length - 1));
    const slug = shared.replace(/\.md$/, '');
    return { path: `${codeOf(language)}/${slug}.mdx`, text: `---\n${keys}${padding}---\n${body}`, document };
  }
}

const identity = '00000000-0000-4000-8000-000000000000';

function earlier(blob: string | null, commit: string, later: Version): Version[] {
  return blob === null ? [] : [{ ...later, blob, commit }];
}
