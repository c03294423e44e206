import { resolve } from 'node:path';
import {
  type Command,
  contentRoot,
  exitCodes,
  projectRoot,
  readArguments,
  refusePositionals,
} from '../command.ts';
import { untilInterrupted } from '../interrupt.ts';
import { readPort } from './serve.ts';

/** `isogloss dev`, which is `npm run dev`: the writers' live preview. */
export const dev: Command = {
  summary: 'Show the pages live while they are written.',
  usage: `isogloss dev [--content DIR] [--port N] [--host NAME]

  --content DIR  the content folder (default: $ISOGLOSS_CONTENT, else content)
  --port N       the port (default: 4321, or the next that is free)
  --host NAME    the address to listen on (default: localhost)

A saved page shows at once; a broken one shows what is wrong, and mends itself when it is mended.
The search needs an index, which only a build makes.`,
  async run(args) {
    const { values, positionals } = readArguments(args, {
      content: { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string' },
    });
    refusePositionals(positionals, 'The folder to show is named with --content.');
    process.env['ISOGLOSS_CONTENT'] = resolve(contentRoot(values.content));
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { dev: startServer } = await import('astro');
    const server = await startServer({
      root: projectRoot,
      server: { port: readPort(values.port), host: values.host ?? 'localhost' },
    });
    await untilInterrupted();
    await server.stop();
    return exitCodes.clean;
  },
};
