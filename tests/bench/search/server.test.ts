import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CountingServer, serve } from '../../../bench/search/server.ts';

let folder: string;
let server: CountingServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isogloss-server-'));
  for (const [path, text] of [
    ['site/pt/index.html', 'a page '.repeat(1000)],
    ['site/index.pf_meta', 'packed '.repeat(1000)],
    ['more/file.json', '{}'],
    ['secret.txt', 'not served'],
  ] as const) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  server = await serve([
    ['/more/', join(folder, 'more')],
    ['/', join(folder, 'site')],
  ]);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string): Promise<Response> => fetch(`${server.origin}${path}`);

test('texts are compressed, Pagefind’s files go as they are, and both are counted as sent', async () => {
  server.takeSent();
  expect(await (await get('/pt/')).text()).toBe('a page '.repeat(1000));
  expect((await (await get('/index.pf_meta')).bytes()).length).toBe(7000);
  const [page, index] = server.takeSent();
  expect(page?.path).toBe('/pt/');
  expect(page?.bytes).toBeLessThan(200);
  expect(index).toEqual({ path: '/index.pf_meta', bytes: 7000 });
  expect(server.takeSent()).toEqual([]);
});

test('the first folder that has a file gives it, and nothing outside is given', async () => {
  expect(await (await get('/more/file.json')).json()).toEqual({});
  expect((await get('/missing.html')).status).toBe(404);
  expect((await get('/..%2Fsecret.txt')).status).toBe(404);
});

test('modules lose their types, and an empty page can import them by their doors', async () => {
  const module = await get('/project/src/search/words.ts');
  expect(module.headers.get('content-type')).toContain('javascript');
  const text = await module.text();
  expect(text).toContain('export function foldWord(word');
  expect(text).not.toContain('word: string');
  const page = await (await get('/blank/pt-BR/')).text();
  expect(page).toContain('<html lang="pt-BR">');
  expect(page).toContain('"#languages":"/project/src/catalogue/languages.ts"');
});
