import {
  cacheFolder,
  cacheOptions,
  type Command,
  contentRoot,
  exitCodes,
  readArguments,
  refusePositionals,
} from '../command.ts';
import { buildSite } from './build.ts';
import { serveOptions, serveSite } from './serve.ts';

/** `isogloss start`, which is `npm start`: check, build and serve. */
export const start: Command = {
  summary: 'Check the catalogue, build everything, and serve it.',
  usage: `isogloss start [--content DIR] [--out DIR] [--port N] [--host NAME] [--keep-going]
               [--cache DIR | --no-cache]

The options of build and of serve.`,
  async run(args) {
    const { values, positionals } = readArguments(args, {
      content: { type: 'string' },
      'keep-going': { type: 'boolean' },
      ...cacheOptions,
      ...serveOptions,
    });
    refusePositionals(positionals, 'The folder to build from is named with --content.');
    const content = contentRoot(values.content);
    const { folder } = await buildSite({
      content,
      out: values.out ?? 'dist',
      keepGoing: values['keep-going'] ?? false,
      cache: cacheFolder(values),
    });
    return folder === null ? exitCodes.findings : serveSite(folder, values);
  },
};
