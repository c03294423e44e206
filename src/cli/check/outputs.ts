import { type Report, type ReporterName, reporters } from '#drift';
import { painterFor, plain } from '../paint.ts';
import { UserError } from '../user-error.ts';
import { writeWhole } from '../write-file.ts';

/** What is printed, and which files are written. */
export type Outputs = readonly { readonly name: ReporterName; readonly file: string | undefined }[];

/**
 * Writes the files first: what is printed tells that they are there.
 *
 * @param shown - what of the report is printed; files get all of it
 */
export async function writeReports(
  report: Report,
  root: string,
  outputs: Outputs,
  shown = report,
): Promise<void> {
  for (const { name, file } of outputs)
    if (file) await writeWhole(file, reporters[name](report, { root, paint: plain }));
  for (const { name, file } of outputs)
    if (!file)
      process.stdout.write(
        reporters[name](shown, { root, paint: name === 'text' ? painterFor(process.stdout) : plain }),
      );
}

/**
 * Reads what was written behind `--reporter`: a name, or a name and a file.
 *
 * @throws UserError when there is no such reporter
 */
export function readOutputs(texts: readonly string[]): Outputs {
  return texts.map((text) => {
    const [name = '', ...rest] = text.split(':');
    if (!isReporter(name)) {
      throw new UserError(
        `There is no reporter “${name}”.`,
        `The reporters are: ${Object.keys(reporters).join(', ')}.`,
      );
    }
    const file = rest.join(':');
    return { name, file: file === '' ? undefined : file };
  });
}

function isReporter(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}
