import { z } from 'zod';

/** Text that may not be empty once the spaces around it are gone. Machine translation leaves trailing ones. */
const text = z.string('expected text').trim().min(1, 'expected text, found none');

/** Text, or a number that stands for one (`version: 8`). */
const looseText = z.union([z.string().trim(), z.number().transform(String)], 'expected text');

/** A list written as a YAML list, as one text, or as a text with commas. */
const textList = z
  .union(
    [z.array(looseText), looseText.transform((value) => value.split(','))],
    'expected text or a list of texts',
  )
  .transform((values) => values.map((value) => value.trim()).filter((value) => value !== ''));

/** A whole number, which the translation tools also write in quotes (`'231'`). */
const wholeNumber = z
  .union([z.number(), z.string().trim().regex(/^\d+$/).transform(Number)], 'expected a whole number')
  .refine((value) => Number.isInteger(value) && value >= 0, 'expected a whole number, 0 or more');

/** A share such as `54%`, as a number from 0 to 100. */
const percentage = z
  .union(
    [
      z.number(),
      z
        .string()
        .trim()
        .regex(/^\d+(\.\d+)?\s*%?$/)
        .transform((value) => Number.parseFloat(value)),
    ],
    'expected a percentage such as 54%',
  )
  .refine((value) => value >= 0 && value <= 100, 'expected a percentage from 0% to 100%');

/** Terms of a taxonomy, by their ids. */
const termList = z.union(
  [z.array(z.union([z.looseObject({ id: looseText }), looseText])), looseText, z.null()],
  'expected a list of ids',
);

/**
 * The front matter of a page, as in the localized repositories that the pages come from.
 * Keys that are not here are kept and reported at the lowest level.
 */
export const frontMatterSchema = z.looseObject({
  /** The page's title, in its language. */
  title: text.describe("The page's title, in its language."),
  /** One or two sentences for lists and search results. */
  description: text.describe('One or two sentences for lists and search results.'),
  /** Identity of the blueprint, shared by its translations. */
  'exl-id': z
    .guid('expected a UUID such as 273d024f-a220-4336-89f2-e3bffafcdc37')
    .transform((id) => id.toLowerCase())
    .optional()
    .describe('Identity of the blueprint, shared by its translations (UUID).'),
  /** The source revision that the page was translated from. */
  'source-git-commit': z
    .string('expected a commit hash in quotes or with letters')
    .regex(/^[0-9a-f]{40}$/, 'expected a full commit hash: 40 characters from 0-9 and a-f')
    .describe('The source revision that the page was translated from (40 hexadecimal digits).'),
  /** Ids of the applications that the blueprint uses, from `applications.yaml`. */
  applications: z
    .array(text, 'expected a list of application ids')
    .default([])
    .describe('Ids of the applications that the blueprint uses, from applications.yaml.'),
  /** The products that the page is filed under by its publisher. */
  solution: textList.default([]).describe('The products that the page is filed under: text or a list.'),
  /** How the page was translated: `tm+mt` translation memory and machine, `ht` people. */
  'workflow-type': looseText.optional().describe('How the page was translated: tm+mt, ht, …'),
  /** Words of the source, as the translation tool counted them; 0 stands for unknown. */
  'source-wordcount': wholeNumber.optional().describe('Words of the source; 0 stands for unknown.'),
  /** Share of the text that people translated, 0 to 100. */
  'ht-degree': percentage.optional().describe('Share of the text that people translated, such as 54%.'),
  /** Number of the request that the page came from; null in the wild. */
  kt: z
    .union([wholeNumber, z.string(), z.null()])
    .optional()
    .describe('Number of the request behind the page.'),
  /** File name of a thumbnail; null in the wild. */
  thumbnail: z.string().nullable().optional().describe('File name of a thumbnail image.'),
  /** Kind of page (`Article`, `Catalog`, …). */
  'doc-type': textList.optional().describe('Kind of page.'),
  /** Version of the product that the page is about. */
  version: textList.optional().describe('Version of the product that the page is about.'),
  /** Readers that the page is written for. */
  role: textList.optional().describe('Readers that the page is written for.'),
  /** Product that a table of contents belongs to. */
  product: textList.optional().describe('Product that a table of contents belongs to.'),
  /** Title for the breadcrumbs, where the full one is too long. */
  'breadcrumb-title': looseText.optional().describe('Shorter title for the breadcrumbs.'),
  /** A description for cards. */
  'short-description': looseText.optional().describe('A description for cards.'),
  /** A description for landing pages. */
  'landing-page-description': looseText.optional().describe('A description for landing pages.'),
  /** Depth of the table of contents within the page. */
  'mini-toc-levels': wholeNumber.optional().describe("Depth of the page's table of contents."),
  /** Address that the publisher keeps the page's record at. */
  TQID: looseText.optional().describe("Address of the page's record at the publisher."),
  /** Products in the publisher's taxonomy. */
  product_v2: termList.optional().describe("Products in the publisher's taxonomy: a list of ids."),
  /** Features in the publisher's taxonomy. */
  feature_v2: termList.optional().describe("Features in the publisher's taxonomy: a list of ids."),
  /** Parts of features in the publisher's taxonomy. */
  subfeature_v2: termList
    .optional()
    .describe("Parts of features in the publisher's taxonomy: a list of ids."),
  /** Readers in the publisher's taxonomy. */
  role_v2: termList.optional().describe("Readers in the publisher's taxonomy: a list of ids."),
  /** Topics in the publisher's taxonomy. */
  topic_v2: termList.optional().describe("Topics in the publisher's taxonomy: a list of ids."),
});

/** The front matter of a page that has passed {@link frontMatterSchema}. */
export type FrontMatter = z.output<typeof frontMatterSchema>;

/** The keys that the schema names. */
export const frontMatterKeys: readonly string[] = Object.keys(frontMatterSchema.shape);

/** The schema as JSON Schema (draft 2020-12), for editors: what may be written, before it is normalized. */
export function frontMatterJsonSchema(): object {
  return z.toJSONSchema(frontMatterSchema, { io: 'input' });
}
