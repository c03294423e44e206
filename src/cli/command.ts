import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
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

/** The content folder that a command works on: `--content`, else `ISOGLOSS_CONTENT`, else `content`. */
export function contentRoot(option: string | undefined): string {
  return option ?? (process.env['ISOGLOSS_CONTENT'] || 'content');
}
