import {
  addRedirects,
  addressOf,
  isSlug,
  languageCodes,
  navigationPath,
  readRedirects,
  redirectsPath,
  resolveReference,
  suggestion,
  type TextFile,
} from '#catalogue';
import { type PageReading, readDocument, referencesIn } from '#markdown';
import { type Move, placeAfter, slugAfter } from './place.ts';
import { addressAfter, rewriteLinks } from './rewrite-links.ts';
import { rewriteNavigation } from './rewrite-navigation.ts';

/** What a move is planned from. */
export interface MoveInput {
  /** The pages and data files of the content folder. */
  readonly files: readonly TextFile[];
  /** The pages as they were read, by path. */
  readonly documents: ReadonlyMap<string, PageReading>;
  /** Every file below the content root, by path, also images. */
  readonly paths: readonly string[];
  /** Where the page or the folder is, within a language; a slash at the end makes it a folder. */
  readonly from: string;
  /** Where it is to be; a slash at the end makes it the folder that a page moves into. */
  readonly to: string;
}

/** What has to be done for a move. */
export interface MovePlan {
  readonly move: Move;
  /** The files that move as they are, by path: from where to where. */
  readonly moved: ReadonlyMap<string, string>;
  /** The files that get another text, at their new places. */
  readonly written: readonly TextFile[];
  /** Old and new slugs. */
  readonly slugs: ReadonlyMap<string, string>;
}

/** A move that cannot be made. */
export class MoveRefusal extends Error {
  /** What to do about it. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/**
 * Plans a move: which files move, and which texts change, so that every link leads where it led.
 *
 * @throws MoveRefusal when something is in the way
 */
export function planMove(input: MoveInput): MovePlan {
  const move = moveOf(input);
  const moved = new Map(
    input.paths.map((path) => [path, placeAfter(move, path)] as const).filter(([from, to]) => from !== to),
  );
  const slugs = new Map(
    [...moved.keys()].flatMap((path) => {
      const slug = addressOf(path)?.slug;
      return slug === undefined ? [] : [[slug, slugAfter(move, slug)] as const];
    }),
  );
  refuseClash(input, moved, new Set(slugs.values()));
  const written = input.files.flatMap((file) => {
    const text = textAfter(file, input, move, moved);
    return text === file.text ? [] : [{ path: placeAfter(move, file.path), text }];
  });
  return { move, moved, slugs, written: [...written, redirectsAfter(input.files, slugs)] };
}

function moveOf({ paths, from, to }: MoveInput): Move {
  const source = from.replace(/\/$/, '');
  const slugs = [...new Set(paths.flatMap((path) => addressOf(path)?.slug ?? []))];
  const isFolder = slugs.some((slug) => slug.startsWith(`${source}/`));
  const isPage = slugs.includes(source);
  if (isPage && isFolder && source === from) {
    throw new MoveRefusal(
      `“${source}” is a page and a folder.`,
      `Say which: “${source}.mdx” is the page, “${source}/” the folder.`,
    );
  }
  const page = source.replace(/\.mdx$/, '');
  const kind = source !== page || (isPage && source === from) ? 'page' : 'folder';
  if (kind === 'page' ? !slugs.includes(page) : !isFolder) {
    const help = `${suggestion(page, slugs)} Name it by its path within a language, as in area/page.`.trim();
    throw new MoveRefusal(`There is no page and no folder “${from}”.`, help);
  }
  const into = kind === 'page' && to.endsWith('/') ? `${to}${page.split('/').at(-1) ?? ''}` : to;
  const target = into.replace(/\/$/, '').replace(/\.mdx$/, '');
  if (!isSlug(target)) {
    throw new MoveRefusal(
      `“${to}” cannot be the path of a page.`,
      'Name the new place by its path within a language, as in area/page.',
    );
  }
  if (target === page) throw new MoveRefusal(`“${from}” is there already.`, 'Name another place for it.');
  return { from: page, to: target, kind };
}

/** Nothing is replaced, and no page takes the place of one that another language has. */
function refuseClash(
  { paths }: MoveInput,
  moved: ReadonlyMap<string, string>,
  slugs: ReadonlySet<string>,
): void {
  const there = new Set(paths);
  const clash =
    [...moved.values()].find((path) => there.has(path) && !moved.has(path)) ??
    paths.find((path) => !moved.has(path) && slugs.has(addressOf(path)?.slug ?? ''));
  if (clash === undefined) return;
  throw new MoveRefusal(`${clash} is there already.`, 'Choose another place, or move that one away first.');
}

const navigations = new Set(languageCodes.map(navigationPath));

function textAfter(
  file: TextFile,
  { documents }: MoveInput,
  move: Move,
  moved: ReadonlyMap<string, string>,
): string {
  if (navigations.has(file.path)) return rewriteNavigation(file.text, move);
  const document = documents.get(file.path);
  if (!addressOf(file.path) || !document) return file.text;
  if (!document.readable) {
    const concerned = moved.has(file.path) || file.text.includes(move.from.split('/').at(-1) ?? '');
    if (!concerned) return file.text;
    throw new MoveRefusal(
      `${file.path} cannot be read, so that its links cannot be kept.`,
      'Mend it first: isogloss check tells what is wrong.',
    );
  }
  const addresses = addressesOf(document);
  if (addresses.every((address) => addressAfter(move, file.path, address) === null)) return file.text;
  const text = rewriteLinks(file.text, file.path, move);
  refuseOtherLinks(file.path, addresses, addressesOf(readDocument(text)), move);
  return text;
}

function addressesOf({ outline }: PageReading): string[] {
  const { links, images } = referencesIn(outline);
  return [...links, ...images].map(({ url }) => url);
}

/** The page is read again, by the parser that the site is made with: each link must lead where it led. */
function refuseOtherLinks(
  path: string,
  before: readonly string[],
  after: readonly string[],
  move: Move,
): void {
  const own = placeAfter(move, path);
  const wanted = before.map((address) => meaning(path, address, (target) => placeAfter(move, target)));
  const got = after.map((address) => meaning(own, address, (target) => target));
  const index = wanted.findIndex((target, place) => target !== got[place]);
  if (index < 0 && wanted.length === got.length) return;
  throw new MoveRefusal(
    `A link in ${path} cannot be rewritten: ${before[index] ?? 'one of the last'}.`,
    'Write it more plainly, as in [words](path/page.mdx), and move again.',
  );
}

function meaning(path: string, address: string, place: (path: string) => string): string {
  const reference = address.startsWith('#') ? null : resolveReference(path, address);
  return reference ? `${place(reference.path)}#${reference.fragment ?? ''}` : address;
}

function redirectsAfter(files: readonly TextFile[], slugs: ReadonlyMap<string, string>): TextFile {
  const file = files.find(({ path }) => path === redirectsPath);
  if (readRedirects(file).diagnostics.some(({ rule }) => rule === 'data-file-malformed')) {
    throw new MoveRefusal(
      `${redirectsPath} is malformed, so that nothing can be added to it.`,
      'Mend it first: isogloss check tells what is wrong.',
    );
  }
  return { path: redirectsPath, text: addRedirects(file?.text ?? null, slugs) };
}
