import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { isLanguage } from '#catalogue';
import { securityHeaders } from '#site';
import { UserError } from './user-error.ts';

/** Serves a built site as a static host does: files, folders by their `index.html`, and a 404 page per language. */
export function siteServer(folder: string): Server {
  const files = sirv(folder, { dev: true, extensions: ['html'] });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    files(request, response, () => void notFound(folder, request.url ?? '/', response));
  });
}

async function notFound(folder: string, url: string, response: ServerResponse): Promise<void> {
  const [, language] = url.split('/');
  const own = join(folder, isLanguage(language) ? language : '', '404.html');
  const page = await access(own).then(
    () => own,
    () => join(folder, '404.html'),
  );
  // Browsers are told not to guess what it is.
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  createReadStream(page)
    .on('error', () => response.end('Not found'))
    .pipe(response);
}

/**
 * Starts listening; where the port is taken and was not asked for, the next free one is used.
 *
 * @returns the port
 * @throws UserError when the port that was asked for is taken
 */
export async function listen(
  server: Server,
  { port, host, exact }: { port: number; host: string; exact: boolean },
): Promise<number> {
  for (let candidate = port; candidate < port + 20; candidate++) {
    const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once('error', resolve);
      server.listen(candidate, host, () => {
        server.removeListener('error', resolve);
        resolve(null);
      });
    });
    if (!failure) return candidate;
    if (failure.code !== 'EADDRINUSE') throw failure;
    if (exact) break;
  }
  throw new UserError(`Port ${port} is taken.`, 'Choose another with --port.');
}
