import { z } from "zod";
import "yaml";
import "fastest-levenshtein";
// src/catalogue/data-file.ts
/**
* An object that has no keys but these. Of others it is told which ones there could be.
*
* @param expected - what is said of a value that is no object
*/
function onlyKeys(shape, expected) {
	const known = Object.keys(shape).join(", ");
	return z.strictObject(shape, { error: ({ code }) => code === "unrecognized_keys" ? `unknown key; expected only ${known}` : expected ?? `expected the keys ${known}` });
}
// src/catalogue/languages.ts
/**
* The languages that a catalogue can have, in the order in which they are shown. A site has those that its catalogue
* has pages in. Adding one is a row here and a locale file in `src/i18n/locales/`.
*/
var languages = [
	{
		code: "pt",
		locale: "pt-BR",
		name: "Português",
		direction: "ltr"
	},
	{
		code: "it",
		locale: "it-IT",
		name: "Italiano",
		direction: "ltr"
	},
	{
		code: "sv",
		locale: "sv-SE",
		name: "Svenska",
		direction: "ltr"
	},
	{
		code: "es",
		locale: "es-ES",
		name: "Español",
		direction: "ltr"
	},
	{
		code: "de",
		locale: "de-DE",
		name: "Deutsch",
		direction: "ltr"
	},
	{
		code: "fr",
		locale: "fr-FR",
		name: "Français",
		direction: "ltr"
	},
	{
		code: "nl",
		locale: "nl-NL",
		name: "Nederlands",
		direction: "ltr"
	},
	{
		code: "ja",
		locale: "ja-JP",
		name: "日本語",
		direction: "ltr"
	},
	{
		code: "ko",
		locale: "ko-KR",
		name: "한국어",
		direction: "ltr"
	},
	{
		code: "zh",
		locale: "zh-CN",
		name: "中文",
		direction: "ltr"
	}
];
/** The codes of {@link languages}, in their order. */
var languageCodes = languages.map(({ code }) => code);
/** Tells whether a text, such as a folder's name, is the code of a language that a catalogue can have. */
function isLanguage(code) {
	return languageCodes.some((known) => known === code);
}
/**
* The row of a language.
*
* @throws RangeError when the code is not in {@link languages}, which the type forbids.
*/
function languageRow(code) {
	const row = languages.find((candidate) => candidate.code === code);
	if (!row) throw new RangeError(`No language has the code “${code}”.`);
	return row;
}
/** Compares two languages by their place in {@link languages}; for `sort`. */
function byLanguage(a, b) {
	return languageCodes.indexOf(a) - languageCodes.indexOf(b);
}
// src/catalogue/absences.ts
/** Where it is listed which translations there are not to be. */
var absencesPath = "absences.yaml";
var text$2 = z.string("expected text").trim().min(1, "expected text, found none");
var language = z.enum(languageCodes, `expected ${languageCodes.join(", ")}, or a list of them`);
var absenceSchema = onlyKeys({
	/** Id of the blueprint: the `exl-id` of its pages. */
	blueprint: text$2,
	/** The language, or languages, that it is not translated into. */
	language: z.union([language, z.array(language).min(1)], `expected ${languageCodes.join(", ")}, or a list of them`),
	/** What is said of the translation. There is nothing else to say, so that it can be left out. */
	translation: z.literal("not-applicable", "expected not-applicable").optional(),
	/** Why: readers of the list should not have to guess. */
	reason: text$2
});
onlyKeys({ absences: z.array(absenceSchema, "expected a list") }, "expected “absences”, a list");
// src/catalogue/address.ts
var extension = ".mdx";
/** The address of the page at a path below the content root, or null when no page can be there. */
function addressOf(path) {
	const slash = path.indexOf("/");
	const [language, file] = [path.slice(0, slash), path.slice(slash + 1)];
	if (slash < 0 || !isLanguage(language) || !file.endsWith(extension) || file === extension) return null;
	return {
		path,
		language,
		slug: file.slice(0, -4)
	};
}
/** The path below the content root of the page with a language and a slug. */
function pathOf(language, slug) {
	return `${language}/${slug}${extension}`;
}
/** The path of a page on the site, percent-encoded (RFC 3986), from the site's root and with a closing slash. */
function urlPathOf({ language, slug }) {
	return `/${language}/blueprints/${slug.split("/").map(encodeURIComponent).join("/")}/`;
}
/**
* Resolves a relative reference (RFC 3986 §5) found in a page to a file of the catalogue.
*
* @returns null when the reference is absolute, root-relative, empty, or leads out of the content root
*/
function resolveReference(from, reference) {
	if (reference === "" || /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(reference)) return null;
	const [target = "", ...fragments] = reference.split("#");
	const fragment = fragments.length > 0 ? decode(fragments.join("#")) : null;
	const file = decode(target.split("?")[0] ?? "");
	if (file === "") return {
		path: from,
		fragment
	};
	const parts = from.split("/").slice(0, -1);
	for (const part of file.split("/")) if (part === "..") {
		if (parts.pop() === void 0) return null;
	} else if (part !== "." && part !== "") parts.push(part);
	return {
		path: parts.join("/"),
		fragment
	};
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/catalogue/applications.ts
/** Where the applications of a catalogue are listed. */
var applicationsPath = "applications.yaml";
var idForm = "expected lower-case words joined by hyphens";
var name = z.string("expected a name").trim().min(1, "expected a name");
var applicationSchema = onlyKeys({
	/** Id that front matter cites. */
	id: z.string(idForm).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, idForm),
	/** Name that readers see, per language. */
	name: z.partialRecord(z.enum(languageCodes), name, { error: ({ code }) => code === "invalid_type" ? "expected names by language" : `unknown language; expected only ${languageCodes.join(", ")}` }).refine((names) => Object.keys(names).length > 0, "expected a name in at least one language"),
	/** Other names found in texts of any language. */
	aliases: z.array(name, "expected a list").default([]),
	/** The product's page. */
	url: z.url({
		protocol: /^https$/,
		error: "expected an https address"
	}).optional()
});
onlyKeys({ applications: z.array(applicationSchema, "expected a list") }, "expected “applications”, a list");
`${[
	"Han",
	"Hiragana",
	"Katakana",
	"Hangul",
	"Thai",
	"Lao",
	"Khmer",
	"Myanmar"
].map((script) => `\\p{scx=${script}}`).join("")}`;
// src/catalogue/navigation-file.ts
var anyText = z.string({ error: ({ input }) => input === void 0 ? "expected text, found none" : "expected text" });
var text$1 = anyText.trim().min(1, "expected text, found none");
var slug = text$1.transform((value) => ({
	kind: "page",
	slug: value,
	title: null
}));
var page = onlyKeys({
	page: text$1,
	title: text$1.optional()
}).transform(({ page: value, title = null }) => ({
	kind: "page",
	slug: value,
	title
}));
var link = onlyKeys({
	title: text$1,
	url: z.url({
		protocol: /^https?$/,
		error: "expected an address that begins with https:// or http://"
	})
}).transform((value) => ({
	kind: "link",
	...value
}));
var area = onlyKeys({
	id: anyText.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected lower-case words joined by hyphens, as in customer-journeys"),
	title: text$1,
	get entries() {
		return z.array(entry, "expected a list").default([]);
	}
}).transform((value) => ({
	kind: "area",
	...value
}));
/** Each entry is read as what its keys show it to be, so that its faults are told and not those of the other kinds. */
var entry = z.unknown().transform((value, context) => {
	const form = formOf(value);
	if (!form) {
		context.addIssue("expected a page (its slug, or page and title), a link (title and url) or an area (id, title and entries)");
		return z.NEVER;
	}
	const reading = form.safeParse(value);
	if (reading.success) return reading.data;
	context.issues.push(...reading.error.issues);
	return z.NEVER;
});
function formOf(value) {
	if (typeof value === "string") return slug;
	if (typeof value !== "object" || value === null) return null;
	const has = (key) => Object.hasOwn(value, key);
	if (has("page")) return page;
	if (has("url")) return link;
	return has("id") || has("entries") ? area : null;
}
z.unknown().superRefine((value, context) => {
	if (typeof value !== "object" || value === null || "entries" in value || !("areas" in value)) return;
	context.addIssue("the lists “areas” and “pages” have become one list, “entries”");
}).pipe(onlyKeys({ entries: z.array(entry, "expected a list") }, "expected “entries”, a list of pages, areas and links"));
// src/catalogue/navigation.ts
/** Where the navigation of a language is. */
function navigationPath(language) {
	return `${language}/navigation.yaml`;
}
// src/catalogue/sources.ts
/** Where the source commits that pages cite are listed. */
var sourcesPath = "sources.yaml";
var hashForm = "expected a full commit hash: 40 characters from 0-9 and a-f";
var sourceCommitSchema = onlyKeys({
	/** Full hash of the commit. */
	hash: z.string(hashForm).regex(/^[0-9a-f]{40}$/, hashForm),
	/** When it was committed: ISO 8601 with an offset. */
	date: z.iso.datetime({
		offset: true,
		error: "expected a date such as 2021-06-21T17:34:58-06:00"
	}),
	/** What it changed, in a few words. */
	subject: z.string("expected text").optional(),
	/**
	* How the date is known. `source`: it is the commit's own. `translation`: the commit's own is not known, and this is
	* the date of the first translated commit that cites it, so that the commit is not younger than that.
	*/
	dated: z.enum(["source", "translation"], "expected source or translation").default("source")
});
onlyKeys({ commits: z.array(sourceCommitSchema, "expected a list") }, "expected “commits”, a list");
new Set([
	absencesPath,
	applicationsPath,
	sourcesPath,
	...languageCodes.map(navigationPath)
].map(nameOf));
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
// src/catalogue/front-matter.ts
/** Text that may not be empty once the spaces around it are gone. Machine translation leaves trailing ones. */
var text = z.string("expected text").trim().min(1, "expected text, found none");
/** Text, or a number that stands for one (`version: 8`). */
var looseText = z.union([z.string().trim(), z.number().transform(String)], "expected text");
/** A list written as a YAML list, as one text, or as a text with commas. */
var textList = z.union([z.array(looseText), looseText.transform((value) => value.split(","))], "expected text or a list of texts").transform((values) => values.map((value) => value.trim()).filter((value) => value !== ""));
/** A whole number, which the translation tools also write in quotes (`'231'`). */
var wholeNumber = z.union([z.number(), z.string().trim().regex(/^\d+$/).transform(Number)], "expected a whole number").refine((value) => Number.isInteger(value) && value >= 0, "expected a whole number, 0 or more");
/** A share such as `54%`, as a number from 0 to 100. */
var percentage = z.union([z.number(), z.string().trim().regex(/^\d+(\.\d+)?\s*%?$/).transform((value) => Number.parseFloat(value))], "expected a percentage such as 54%").refine((value) => value >= 0 && value <= 100, "expected a percentage from 0% to 100%");
/** Terms of a taxonomy, by their ids. */
var termList = z.union([
	z.array(z.union([z.looseObject({ id: looseText }), looseText])),
	looseText,
	z.null()
], "expected a list of ids");
/**
* The front matter of a page, as in the localized repositories that the pages come from.
* Keys that are not here are kept and reported at the lowest level.
*/
var frontMatterSchema = z.looseObject({
	/** The page's title, in its language. */
	title: text.describe("The page's title, in its language."),
	/** One or two sentences for lists and search results. */
	description: text.describe("One or two sentences for lists and search results."),
	/** Identity of the blueprint, shared by its translations. */
	"exl-id": z.guid("expected a UUID such as 273d024f-a220-4336-89f2-e3bffafcdc37").transform((id) => id.toLowerCase()).optional().describe("Identity of the blueprint, shared by its translations (UUID)."),
	/** The source revision that the page was translated from. */
	"source-git-commit": z.string("expected a commit hash in quotes or with letters").regex(/^[0-9a-f]{40}$/, "expected a full commit hash: 40 characters from 0-9 and a-f").describe("The source revision that the page was translated from (40 hexadecimal digits)."),
	/** Ids of the applications that the blueprint uses, from `applications.yaml`. */
	applications: z.array(text, "expected a list of application ids").default([]).describe("Ids of the applications that the blueprint uses, from applications.yaml."),
	/** The products that the page is filed under by its publisher. */
	solution: textList.default([]).describe("The products that the page is filed under: text or a list."),
	/** How the page was translated: `tm+mt` translation memory and machine, `ht` people. */
	"workflow-type": looseText.optional().describe("How the page was translated: tm+mt, ht, …"),
	/** Words of the source, as the translation tool counted them; 0 stands for unknown. */
	"source-wordcount": wholeNumber.optional().describe("Words of the source; 0 stands for unknown."),
	/** Share of the text that people translated, 0 to 100. */
	"ht-degree": percentage.optional().describe("Share of the text that people translated, such as 54%."),
	/** Number of the request that the page came from; null in the wild. */
	kt: z.union([
		wholeNumber,
		z.string(),
		z.null()
	]).optional().describe("Number of the request behind the page."),
	/** File name of a thumbnail; null in the wild. */
	thumbnail: z.string().nullable().optional().describe("File name of a thumbnail image."),
	/** Kind of page (`Article`, `Catalog`, …). */
	"doc-type": textList.optional().describe("Kind of page."),
	/** Version of the product that the page is about. */
	version: textList.optional().describe("Version of the product that the page is about."),
	/** Readers that the page is written for. */
	role: textList.optional().describe("Readers that the page is written for."),
	/** Product that a table of contents belongs to. */
	product: textList.optional().describe("Product that a table of contents belongs to."),
	/** Title for the breadcrumbs, where the full one is too long. */
	"breadcrumb-title": looseText.optional().describe("Shorter title for the breadcrumbs."),
	/** A description for cards. */
	"short-description": looseText.optional().describe("A description for cards."),
	/** A description for landing pages. */
	"landing-page-description": looseText.optional().describe("A description for landing pages."),
	/** Depth of the table of contents within the page. */
	"mini-toc-levels": wholeNumber.optional().describe("Depth of the page's table of contents."),
	/** Address that the publisher keeps the page's record at. */
	TQID: looseText.optional().describe("Address of the page's record at the publisher."),
	/** Products in the publisher's taxonomy. */
	product_v2: termList.optional().describe("Products in the publisher's taxonomy: a list of ids."),
	/** Features in the publisher's taxonomy. */
	feature_v2: termList.optional().describe("Features in the publisher's taxonomy: a list of ids."),
	/** Parts of features in the publisher's taxonomy. */
	subfeature_v2: termList.optional().describe("Parts of features in the publisher's taxonomy: a list of ids."),
	/** Readers in the publisher's taxonomy. */
	role_v2: termList.optional().describe("Readers in the publisher's taxonomy: a list of ids."),
	/** Topics in the publisher's taxonomy. */
	topic_v2: termList.optional().describe("Topics in the publisher's taxonomy: a list of ids.")
});
Object.keys(frontMatterSchema.shape);
/** The schema as JSON Schema (draft 2020-12), for editors: what may be written, before it is normalized. */
function frontMatterJsonSchema() {
	return z.toJSONSchema(frontMatterSchema, { io: "input" });
}
export { urlPathOf as a, languageCodes as c, resolveReference as i, languageRow as l, addressOf as n, byLanguage as o, pathOf as r, isLanguage as s, frontMatterJsonSchema as t, languages as u };
