import { type Applications } from './applications.ts';
import { type Diagnostic, type Place, type TextFile } from './diagnostic.ts';
import { addressOf, type Address } from './address.ts';
import { type FrontMatter, frontMatterKeys, frontMatterSchema } from './front-matter.ts';
import { diagnose } from './rules.ts';
import { nearest, suggestion } from './suggestion.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** A page of the catalogue: where it is and what its front matter says. */
export interface Page extends Address {
  readonly frontMatter: FrontMatter;
  /** The whole text of the file, front matter included. */
  readonly text: string;
  /** Where a front-matter key stands; the first line when the page lacks it. */
  placeOf(key: string): Place;
}

/** What reading one file gave: a page unless its front matter cannot be used, and what is wrong with it. */
export interface PageReading {
  readonly page: Page | null;
  readonly diagnostics: readonly Diagnostic[];
}

const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * Reads a page's front matter and checks it against the schema.
 *
 * @param file - the file; its path must be of a page, see {@link addressOf}
 * @param applications - the applications that the catalogue knows
 */
export function readPage(file: TextFile, applications: Applications): PageReading {
  const address = addressOf(file.path);
  if (!address) throw new RangeError(`${file.path} is not the path of a page.`);
  const top: Place = { path: file.path, line: 1, column: 1 };
  const block = fence.exec(file.text);
  if (block?.index !== 0) {
    const message = 'The page has no front matter.';
    const help =
      'Begin the file with a line ---, then title, description, exl-id and source-git-commit, then ---.';
    return { page: null, diagnostics: [diagnose('front-matter-missing', { message, help }, top)] };
  }

  const yaml = readYaml(block[1] ?? '', 2);
  if ('faults' in yaml) {
    return {
      page: null,
      diagnostics: yaml.faults.map(({ message, line, column }) =>
        diagnose(
          'front-matter-unreadable',
          {
            message: `The front matter is not valid YAML: ${message}`,
            help: 'Put values with a colon, a quote or a leading special character in quotes, and name each key once.',
          },
          { path: file.path, line, column },
        ),
      ),
    };
  }

  const diagnostics: Diagnostic[] = [];
  const parsed = frontMatterSchema.safeParse(yaml.value ?? {});
  if (!parsed.success) {
    for (const issue of parsed.error.issues) diagnostics.push(describeIssue(issue, yaml, file.path));
    return { page: null, diagnostics };
  }
  const placeOf = (key: string): Place => {
    const known =
      Object.hasOwn(parsed.data, key) && (yaml.value as Record<string, unknown>)[key] !== undefined;
    return known ? { path: file.path, ...yaml.positionOf([key]) } : top;
  };
  diagnostics.push(
    ...unknownKeys(parsed.data, placeOf),
    ...unknownApplications(parsed.data, applications, yaml, file.path),
  );
  return { page: { ...address, frontMatter: parsed.data, text: file.text, placeOf }, diagnostics };
}

interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function describeIssue(issue: SchemaIssue, yaml: YamlText, path: string): Diagnostic {
  const key = String(issue.path[0] ?? '');
  const value = yaml.value as Record<string, unknown> | null;
  if (key === '' || typeof value !== 'object') {
    const message = 'The front matter is not a list of keys and values.';
    const help = 'Write one “key: value” a line.';
    return diagnose('front-matter-unreadable', { message, help }, { path, ...yaml.positionOf([]) });
  }
  if (value?.[key] === undefined) {
    const misspelt = Object.keys(value ?? {}).find(
      (candidate) => !frontMatterKeys.includes(candidate) && nearest(candidate, [key]) === key,
    );
    const place = misspelt ? { path, ...yaml.positionOf([misspelt]) } : { path, line: 1, column: 1 };
    return diagnose(
      'key-missing',
      {
        message: `The front matter lacks “${key}”.`,
        help: misspelt
          ? `The page has “${misspelt}”: did you mean “${key}”?`
          : `Add “${key}”: ${describeKey(key)}`,
      },
      place,
    );
  }
  return diagnose(
    'key-malformed',
    { message: `“${key}”: ${issue.message}.`, help: `${key}: ${describeKey(key)}` },
    { path, ...yaml.valuePositionOf(issue.path) },
  );
}

function describeKey(key: string): string {
  const shape: Record<string, { description?: string | undefined }> = frontMatterSchema.shape;
  return shape[key]?.description ?? '';
}

function unknownKeys(frontMatter: FrontMatter, placeOf: (key: string) => Place): Diagnostic[] {
  return Object.keys(frontMatter)
    .filter((key) => !frontMatterKeys.includes(key))
    .map((key) => {
      const candidate = nearest(key, frontMatterKeys);
      return diagnose(
        'key-unknown',
        {
          message: `The front-matter key “${key}” is not known.`,
          help: candidate ? `Did you mean “${candidate}”?` : 'It is kept as it is; nothing reads it.',
        },
        placeOf(key),
      );
    });
}

function unknownApplications(
  { applications: cited }: FrontMatter,
  applications: Applications,
  yaml: YamlText,
  path: string,
): Diagnostic[] {
  return cited.flatMap((id, index) =>
    applications.has(id)
      ? []
      : [
          diagnose(
            'application-unknown',
            {
              message: `The application “${id}” is not in applications.yaml.`,
              help: `${suggestion(id, applications.ids)} Correct the id, or add it to applications.yaml.`.trim(),
            },
            { path, ...yaml.valuePositionOf(['applications', index]) },
          ),
        ],
  );
}
