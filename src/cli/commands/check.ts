import { severities, type Severity } from '#catalogue';
import { checkCatalogue, type Report, type ReporterName, reporters } from '#drift';
import { readContent } from '#workspace';
import { gatherPast } from '../check/past-options.ts';
import { type Command, contentRoot, exitCodes, readArguments } from '../command.ts';
import { painterFor, plain } from '../paint.ts';
import { UserError } from '../user-error.ts';
import { writeWhole } from '../write-file.ts';

/** `isogloss check`: the catalogue's pages one by one, and the translations against each other. */
export const check: Command = {
  summary: 'Check the pages, and compare their translations.',
  usage: `isogloss check [--content DIR] [--reporter NAME[:FILE]]… [--fail-on LEVEL] [--allow-empty]
                      [--history LL=REPO]… [--source REPO]

  --content DIR           the content folder (default: $ISOGLOSS_CONTENT, else content)
  --reporter NAME[:FILE]  ${Object.keys(reporters).join(' or ')}, to standard output or to a file; several can be given
  --fail-on LEVEL         exit with 1 on findings of this level or above: error (default), warning, info, or none
  --allow-empty           a folder without pages is no failure
  --history LL=REPO       the Git repository that the pages of a language were imported from,
                          which has their earlier editions; several can be given
  --source REPO           the Git repository that the pages were translated from

The earlier editions of pages are also looked for in the repository of the content folder itself.

Exit codes: 0 nothing at or above the level, 1 findings, 2 usage, configuration or internal failure.`,
  async run(args) {
    const { values } = readArguments(args, {
      content: { type: 'string' },
      reporter: { type: 'string', multiple: true },
      'fail-on': { type: 'string' },
      'allow-empty': { type: 'boolean' },
      history: { type: 'string', multiple: true },
      source: { type: 'string' },
    });
    const failOn = readLevel(values['fail-on'] ?? 'error');
    const outputs = readOutputs(values.reporter ?? ['text']);
    const root = contentRoot(values.content);
    const content = await readContent(root);
    const { history = [] } = values;
    const { notes, ...known } = await gatherPast(root, content.catalogue, { history, source: values.source });
    for (const note of notes) process.stderr.write(`${note}\n`);
    const report = checkCatalogue({ ...content, ...known });
    if (report.catalogue.pages === 0 && report.findings.length === 0 && !values['allow-empty']) {
      throw new UserError(
        `There are no pages below ${root}.`,
        'Name the folder with --content, or give --allow-empty.',
      );
    }
    for (const { name, file } of outputs) {
      if (file) await writeWhole(file, reporters[name](report, { root, paint: plain }));
      else
        process.stdout.write(
          reporters[name](report, { root, paint: name === 'text' ? painterFor(process.stdout) : plain }),
        );
    }
    return hasFindings(report, failOn) ? exitCodes.findings : exitCodes.clean;
  },
};

type Level = Severity | 'none';

function readLevel(text: string): Level {
  const levels: readonly Level[] = [...severities, 'none'];
  const level = levels.find((known) => known === text);
  if (!level)
    throw new UserError(`--fail-on “${text}” is not a level.`, `The levels are: ${levels.join(', ')}.`);
  return level;
}

function readOutputs(texts: readonly string[]): { name: ReporterName; file: string | undefined }[] {
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

/** Tells whether a report has findings of a level or above it. */
export function hasFindings({ summary }: Report, level: Level): boolean {
  if (level === 'none') return false;
  return severities.slice(0, severities.indexOf(level) + 1).some((severity) => summary[severity] > 0);
}
