import { parseArgs } from 'node:util';
import { type Task, tasks } from './tasks.ts';

/** What the benchmark is asked to do. */
export interface Options {
  /** The content folder. */
  readonly content: string;
  /** A site built from it before; null to build one. */
  readonly site: string | null;
  readonly json: string | null;
  readonly tasks: ReadonlySet<Task>;
  /** Whether bytes and milliseconds are measured. */
  readonly speed: boolean;
  /** At most so many queries of a task and language. */
  readonly sample: number;
  /** At most so many removals in a language. */
  readonly folds: number;
  /** Names of the searches that are asked; null for all. */
  readonly searches: ReadonlySet<string> | null;
}

/** What can be asked. */
const searchNames = ['isogloss', 'merged', 'own', 'single', 'single-stemmed'];

/** How the benchmark is called. */
const usage = `npm run bench:search -- --content DIR [--json FILE] [--tasks a,b,c,d,speed] [--sample N] [--folds N] [--searches NAME,…] [--site DIR]

  --content DIR    the content folder
  --json FILE      writes everything that was measured, failures too
  --tasks LIST     only these: a, b, c, d, speed
  --sample N       at most so many queries of a task and language, always the same
  --folds N        (b) takes out only so many of ten parts of each language
  --searches LIST  only these: ${searchNames.join(', ')}
  --site DIR       a site built from the content before, so that none is built`;

/**
 * Reads the options of the command line.
 *
 * @throws Error with the usage when they cannot be understood
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parse(args);
  if (!values.content) throw new Error(`Name the content folder.\n\n${usage}`);
  const named = listOf(values.tasks) ?? [...Object.keys(tasks), 'speed'];
  const unknown = named.filter((name) => name !== 'speed' && !isTask(name));
  if (unknown.length > 0) throw new Error(`There is no task ${unknown.join(', ')}.\n\n${usage}`);
  const searches = listOf(values.searches);
  const strange = searches?.filter((name) => !searchNames.includes(name)) ?? [];
  if (strange.length > 0) throw new Error(`There is no search ${strange.join(', ')}.\n\n${usage}`);
  return {
    content: values.content,
    site: values.site ?? null,
    json: values.json ?? null,
    tasks: new Set(named.filter(isTask)),
    speed: named.includes('speed'),
    sample: numberOf('sample', values),
    folds: numberOf('folds', values),
    searches: searches && new Set(searches),
  };
}

function parse(args: readonly string[]): { values: Partial<Record<string, string>> } {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      args: [...args],
      options: {
        content: text,
        json: text,
        tasks: text,
        sample: text,
        folds: text,
        searches: text,
        site: text,
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`, {
      cause: error,
    });
  }
}

function numberOf(name: 'sample' | 'folds', values: Partial<Record<string, string>>): number {
  const number = Number(values[name] ?? Infinity);
  if (!(number >= 1)) throw new Error(`--${name} takes a number from 1 on.\n\n${usage}`);
  return number;
}

function listOf(text: string | undefined): string[] | null {
  return text?.split(',').map((name) => name.trim()) ?? null;
}

function isTask(name: string): name is Task {
  return Object.hasOwn(tasks, name);
}
