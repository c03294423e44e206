import { readFile } from 'node:fs/promises';
import { suggestion } from '#catalogue';
import { ruleIds } from '#drift';
import { type Command, exitCodes, readArguments } from '../command.ts';
import { UserError } from '../user-error.ts';

/** `isogloss explain`: the page of a rule, in the terminal. */
export const explain: Command = {
  summary: 'Explain a rule: what it finds, why it matters, how to mend it.',
  usage: `isogloss explain [RULE]

Without a rule, lists them all.`,
  async run(args) {
    const { positionals } = readArguments(args, {});
    const [rule] = positionals;
    if (rule === undefined) {
      process.stdout.write(`${ruleIds.join('\n')}\n`);
      return exitCodes.clean;
    }
    if (!ruleIds.includes(rule))
      throw new UserError(`There is no rule “${rule}”.`, suggestion(rule, ruleIds));
    process.stdout.write(await readFile(new URL(`../../drift/rules/${rule}.md`, import.meta.url), 'utf8'));
    return exitCodes.clean;
  },
};
