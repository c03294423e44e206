import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { catalogueLoaders, contentRoot, type Entries } from '#site';

const loaders = catalogueLoaders(contentRoot(), { keepGoing: process.env['ISOGLOSS_KEEP_GOING'] === '1' });

/** What the loaders store is made and checked by the core, so that the schemas only tell the types. */
const trusted = <Name extends keyof Entries>(name: Name) =>
  defineCollection({ loader: loaders[name], schema: z.custom<Entries[Name][number]>() });

export const collections = {
  pages: trusted('pages'),
  blueprints: trusted('blueprints'),
  catalogue: trusted('catalogue'),
};
