import { readFile } from 'node:fs/promises';
import { publicDir } from 'astro:config/server';
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, icons } from '#site';

export const getStaticPaths = (() =>
  icons.map((icon) => ({ params: { icon: icon.name }, props: { icon } }))) satisfies GetStaticPaths;

type Props = Readonly<Record<'icon', (typeof icons)[number]>>;

/** The icons of the site for systems that take no SVG. */
export const GET: APIRoute<Props> = async ({ props: { icon } }) =>
  new Response(await drawIcon(await readFile(new URL('favicon.svg', publicDir), 'utf8'), icon), {
    headers: { 'content-type': 'image/png' },
  });
