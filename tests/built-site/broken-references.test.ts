import { expect, test } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { brokenReferences, foreignReferences } from './broken-references.ts';
import { readSite } from './built-site.ts';

const head = '<link rel="canonical" href="https://example.org/">';
const page = (body: string): string => `<!doctype html><title>Page</title>${head}${body}`;

async function siteOf(files: Readonly<Record<string, string>>) {
  return readSite(await temporaryFolder(files));
}

test('links, fragments and files that are there are no fault', async () => {
  const site = await siteOf({
    'index.html': page(
      '<a href="it/#one">a</a><a href="/it/#:~:text=words">b</a><a href="#">c</a><a href="mailto:x@example.org">d</a>' +
        '<img srcset="/a%20b.svg 1x, a%20b.svg 2x" src="/a b.svg" alt=""><script type="module" src="/x.js"></script>',
    ),
    'it/index.html': page('<h2 id="one">One</h2><a href="../">a</a><a href="?with=sv">b</a>'),
    'a b.svg': '<svg/>',
    'x.js': 'import "./y.js"; import("./z.js")',
    'y.js': '',
    'z.js': '',
    'site.css': '@font-face { src: url("/font.woff2") } a { background: url(data:image/png;base64,AA==) }',
    'font.woff2': '',
    'feed.xml': '<feed><id>https://example.org/it/</id><link href="https://example.org/it/?a&amp;b"/></feed>',
    'it/index.md': '[one](https://example.org/it/#one)',
  });
  expect(brokenReferences(site)).toEqual([]);
  expect(foreignReferences(site)).toEqual([]);
});

test.each([
  ['a page', '<a href="/sv/">a</a>', '"/sv/" is not there'],
  ['a place in a page', '<a href="/it/#two">a</a>', '"/it/#two" leads to no place in the page'],
  ['a place in the page itself', '<a href="#two">a</a>', '"#two" leads to no place in the page'],
  ['a folder', '<a href="/it">a</a>', '"/it" lacks the slash at the end'],
  ['a picture', '<img src="/a.png" alt="">', '"/a.png" is not there'],
  [
    'a page in data',
    '<script type="application/ld+json">{"url":"https://example.org/x/"}</script>',
    '"/x/" is not there',
  ],
  [
    'a picture for others',
    '<meta property="og:image" content="https://example.org/x.png">',
    '"/x.png" is not there',
  ],
  ['a page that has moved', '<a href="/old/">a</a>', '"/old/" has moved'],
])('%s that is not there is told', async (_, body, fault) => {
  const site = await siteOf({
    'index.html': page(body),
    'it/index.html': page('<h2 id="one">One</h2>'),
    'old/index.html': page('<meta http-equiv="refresh" content="0; url=/it/">'),
  });
  expect(brokenReferences(site)).toEqual([`index.html: ${fault}`]);
});

test.each([
  ['x.css', 'a { background: url(./y.png) }', './y.png'],
  ['x.js', 'export * from "./y.js"', './y.js'],
  ['x.xml', '<loc>https://example.org/y/</loc>', '/y/'],
  ['x.json', '{"items":[{"url":"/y/"}]}', '/y/'],
  ['x.md', '![y](/y.png)', '/y.png'],
  ['_redirects', '/x/ /y/ 301\n', '/y/'],
])('a file that %s names and that is not there is told', async (file, text, address) => {
  const site = await siteOf({ 'index.html': page(''), [file]: text });
  expect(brokenReferences(site)).toEqual([`${file}: ${JSON.stringify(address)} is not there`]);
});

test('a fault of many pages is told once', async () => {
  const body = page('<a href="/nowhere/">a</a>');
  const site = await siteOf({ 'index.html': body, 'it/index.html': body, 'sv/index.html': body });
  expect(brokenReferences(site)).toEqual(['index.html and 2 others: "/nowhere/" is not there']);
});

test('what is loaded from another site is told, and a link to it is not', async () => {
  const site = await siteOf({
    'index.html': page(
      '<a href="https://elsewhere.example/">a</a><img src="//elsewhere.example/a.png" alt="">',
    ),
  });
  expect(foreignReferences(site)).toEqual(['index.html: "//elsewhere.example/a.png" is on another site']);
});
