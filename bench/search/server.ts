import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { blankPage, moduleOf } from './project-modules.ts';

/** Where files come from: addresses that begin with the key are looked up in the folder, the first that has it. */
export type Mounts = readonly (readonly [prefix: string, folder: string])[];

/** A file that was sent. */
export interface Sent {
  readonly path: string;
  /** Bytes of the body as it went over the wire. */
  readonly bytes: number;
}

/** The bytes of some files. */
export function bytesOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** A server of the benchmark's own, which counts. */
export interface CountingServer {
  readonly origin: string;
  /** What was sent since the last call. */
  takeSent(): readonly Sent[];
  /** Waits until nothing has been asked for so many milliseconds. */
  idle(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Files that a static host compresses. Those of Pagefind are compressed already. */
const compressed = new Set(['.html', '.js', '.mjs', '.ts', '.json', '.css', '.svg']);

const compress = promisify(gzip);

/**
 * Serves folders as a static host would, with gzip for texts. What stands below `/project/` are the modules of this
 * repository, TypeScript without its types; `/blank/<locale>/` is an empty page of that language that can import them.
 */
export async function serve(mounts: Mounts): Promise<CountingServer> {
  let sent: Sent[] = [];
  let lastAsked = 0;
  const ready = new Map<string, Promise<Buffer | null>>();
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const body = ready.get(file) ?? load(file, mounts);
    ready.set(file, body);
    const bytes = await body;
    if (!bytes) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': bytes.length,
      'cache-control': 'max-age=600',
      ...(compressed.has(extname(file)) && { 'content-encoding': 'gzip' }),
    });
    response.end(bytes);
    sent.push({ path, bytes: bytes.length });
  };
  const server = createServer((request, response) => {
    lastAsked = performance.now();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(decodeURIComponent(pathname), response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  const sockets = await listen(server);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    idle: async (milliseconds) => {
      const start = performance.now();
      for (;;) {
        const quiet = performance.now() - Math.max(start, lastAsked);
        if (quiet >= milliseconds) return;
        await setTimeout(milliseconds - quiet);
      }
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server): Promise<ReadonlySet<Socket>> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', resolve);
  });
  return sockets;
}

async function load(path: string, mounts: Mounts): Promise<Buffer | null> {
  const bytes = await read(path, mounts);
  return bytes && compressed.has(extname(path)) ? compress(bytes, { level: 9 }) : bytes;
}

async function read(path: string, mounts: Mounts): Promise<Buffer | null> {
  const blank = /^\/blank\/([\w-]+)\/index\.html$/.exec(path)?.[1];
  if (blank) return Buffer.from(await blankPage(blank));
  const module = /^\/project\/(.+)$/.exec(path)?.[1];
  if (module) return Buffer.from(await moduleOf(module));
  for (const [prefix, folder] of mounts) {
    if (!path.startsWith(prefix)) continue;
    // What normalizing leaves of `..` would lead out of the folder.
    const inside = normalize(path.slice(prefix.length));
    if (inside.startsWith('..')) return null;
    const bytes = await readFile(join(folder, inside)).catch(() => null);
    if (bytes) return bytes;
  }
  return null;
}
