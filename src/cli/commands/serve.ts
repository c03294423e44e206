import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, exitCodes, readArguments, refusePositionals } from '../command.ts';
import { untilInterrupted } from '../interrupt.ts';
import { listen, siteServer } from '../static-server.ts';
import { UserError } from '../user-error.ts';

/** `isogloss serve`: a built site, as a static host would serve it. */
export const serve: Command = {
  summary: 'Serve the built site.',
  usage: `isogloss serve [--out DIR] [--port N] [--host NAME]

  --out DIR    the folder of the site (default: dist)
  --port N     the port (default: 4321, or the next that is free)
  --host NAME  the address to listen on (default: localhost)`,
  async run(args) {
    const { values, positionals } = readArguments(args, serveOptions);
    refusePositionals(positionals, 'The folder to serve is named with --out.');
    return serveSite(values.out ?? 'dist', values);
  },
};

/** The options about serving, which `start` has too. */
export const serveOptions = {
  out: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
} as const;

const defaultPort = 4321;

/** Serves a folder until the process is told to end. */
export async function serveSite(
  folder: string,
  { port, host = 'localhost' }: { port?: string; host?: string },
): Promise<number> {
  await access(join(folder, 'index.html')).catch(() => {
    throw new UserError(`There is no built site in ${folder}.`, 'Build it with: npm run build');
  });
  const server = siteServer(folder);
  const listening = await listen(server, { port: readPort(port), host, exact: port !== undefined });
  process.stdout.write(`Serving ${folder} at http://${host}:${listening}/ (Ctrl+C ends it)\n`);
  await untilInterrupted();
  server.closeAllConnections();
  server.close();
  return exitCodes.clean;
}

/** The port in a text; the usual one where none is given. */
export function readPort(text: string | undefined): number {
  const port = text === undefined ? defaultPort : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UserError(`“${text ?? ''}” is not a port.`, 'A port is a number from 0 to 65535.');
  }
  return port;
}
