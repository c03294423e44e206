import { nearest } from '#catalogue';
import { ContentFolderError } from '#workspace';
import { exitCodes } from './command.ts';
import { commands } from './commands/index.ts';
import { painterFor } from './paint.ts';
import { UserError } from './user-error.ts';

const names = Object.keys(commands);

/**
 * Runs a command and tells what keeps it from running.
 *
 * @param args - the command and its arguments
 * @returns the exit code
 */
export function runCommandLine(args: readonly string[]): Promise<number> {
  return run(args).catch((error: unknown) => {
    tell(error);
    return exitCodes.failure;
  });
}

async function run([name, ...args]: readonly string[]): Promise<number> {
  const help = name === undefined || name === 'help' || name === '--help' || name === '-h';
  const wanted = help ? args[0] : name;
  if (wanted === undefined) {
    process.stdout.write(await overview());
    return name === undefined ? exitCodes.failure : exitCodes.clean;
  }
  if (!isCommand(wanted)) {
    const candidate = nearest(wanted, names);
    throw new UserError(
      `There is no command “${wanted}”.`,
      candidate ? `Did you mean “${candidate}”?` : `The commands are: ${names.join(', ')}.`,
    );
  }
  const command = await commands[wanted]();
  if (help || args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${command.usage}\n`);
    return exitCodes.clean;
  }
  return command.run(args);
}

function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}

async function overview(): Promise<string> {
  const width = Math.max(...names.map(({ length }) => length));
  const lines = await Promise.all(
    Object.entries(commands).map(
      async ([name, load]) => `  ${name.padEnd(width)}  ${(await load()).summary}`,
    ),
  );
  return `isogloss <command> [options]\n\n${lines.join('\n')}\n\nisogloss help <command> tells its options.\n`;
}

/** Errors that tell the user what to do are told in two lines; others are faults of ours and keep their stack. */
function tell(error: unknown): void {
  const { message, hint } = explain(error);
  const indented = hint === null ? '' : `       ${hint}\n`;
  process.stderr.write(`${painterFor(process.stderr)('error', 'error')}  ${message}\n${indented}`);
}

function explain(error: unknown): { message: string; hint: string | null } {
  if (error instanceof UserError) return error;
  if (error instanceof ContentFolderError)
    return { message: error.message, hint: 'Name the folder with --content.' };
  if (!(error instanceof Error)) return { message: String(error), hint: null };
  // What the system refuses, such as writing to a folder, is about a path that the user named.
  if ('syscall' in error) return { message: `${error.message}.`, hint: 'Check the path and who may use it.' };
  return { message: error.stack ?? error.message, hint: null };
}
