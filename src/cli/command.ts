import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { defaultCacheFolder } from '#workspace';
import { UserError } from './user-error.ts';

/** The folder of Isogloss itself, where Astro finds the site's sources. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Exit codes of every command. */
export const exitCodes = {
  /** Nothing at or above the level that was asked for. */
  clean: 0,
  /** Findings. */
  findings: 1,
  /** Usage, configuration, Git or internal failure. */
  failure: 2,
} as const;

/** A command of the CLI. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `isogloss help <command>` prints. */
  readonly usage: string;
  run(args: readonly string[]): Promise<number>;
}

/**
 * Reads a command's arguments.
 *
 * @throws UserError when an option is not known or lacks its value
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('.')[0] ?? '') : String(error);
    throw new UserError(`${reason}.`, 'See the options with: isogloss help <command>');
  }
}

/**
 * Refuses arguments that are no options, for commands that know none.
 *
 * @throws UserError with what to do instead, when there are any
 */
export function refusePositionals(positionals: readonly string[], hint: string): void {
  const [first] = positionals;
  if (first !== undefined) throw new UserError(`“${first}” is not expected here.`, hint);
}

/** The content folder that a command works on: `--content`, else `ISOGLOSS_CONTENT`, else `content`. */
export function contentRoot(option: string | undefined): string {
  return option ?? (process.env['ISOGLOSS_CONTENT'] || 'content');
}

/** The options about what is kept between runs. */
export const cacheOptions = { cache: { type: 'string' }, 'no-cache': { type: 'boolean' } } as const;

/** Where a command keeps what it finds out, for its next run: `--cache`, else beside our libraries; null for nowhere. */
export function cacheFolder(options: {
  readonly cache?: string | undefined;
  readonly 'no-cache'?: boolean | undefined;
}): string | null {
  if (options['no-cache']) return null;
  if (options.cache !== undefined) return options.cache;
  return defaultCacheFolder();
}
