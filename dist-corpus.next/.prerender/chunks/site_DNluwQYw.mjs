import { i as headingDepth, n as toPlainMarkdown, r as readDocument, t as toSegments } from "./drift_B3SwJV_A.mjs";
import { a as urlPathOf, c as languageCodes, i as resolveReference, l as languageRow, n as addressOf, o as byLanguage, r as pathOf, u as languages } from "./catalogue_DoYFRMMt.mjs";
import { stringify } from "yaml";
import { join } from "node:path";
import { parseMermaid } from "beautiful-mermaid";
import { v5 } from "uuid";
import { x } from "xastscript";
import { toXml } from "xast-util-to-xml";
import { defineHastPlugin, markdownToHtml } from "satteri";
import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { SitemapStream, streamToPromise } from "sitemap";
// src/catalogue/navigation-tree.ts
/** All entries in reading order, an area before what is in it. */
function stepsThrough(entries, trail = [], above = []) {
	return entries.flatMap((entry, index) => {
		const keys = [
			...above,
			"entries",
			index
		];
		const inner = entry.kind === "area" ? stepsThrough(entry.entries, [...trail, entry], keys) : [];
		return [{
			entry,
			trail,
			keys
		}, ...inner];
	});
}
/** The pages in the order in which a reader goes through them. */
function pagesInOrder(entries) {
	return stepsThrough(entries).flatMap(({ entry, ...place }) => entry.kind === "page" ? [{
		entry,
		...place
	}] : []);
}
// src/site/contents.ts
/** The table of contents of a page: its headings of depth 2 and 3 that stand in no component, without the title. */
function contentsOf({ blocks }) {
	const headings = blocks.filter((block) => block.kind === "heading");
	const title = headings.find(({ depth }) => depth === 1);
	const listed = headings.filter((heading) => heading !== title && heading.depth <= 3 && heading.within.length === 0 && heading.anchor !== "footnote-label");
	const contents = [];
	for (const { anchor, text, depth } of listed) {
		const entry = {
			id: anchor,
			title: text.trim(),
			inner: []
		};
		const parent = depth === 3 ? contents.at(-1) : void 0;
		if (parent) parent.inner.push(entry);
		else contents.push(entry);
	}
	return contents;
}
// src/site/diagram-words.ts
/** The arrows of a flowchart with the labels of their ends: what the drawing says, for those who do not see it. */
function diagramArrows(source) {
	const { nodes, edges } = parseMermaid(source);
	const labelOf = (id) => nodes.get(id)?.label ?? id;
	return edges.map(({ source: from, target, label }) => ({
		from: labelOf(from),
		to: labelOf(target),
		label: label ?? ""
	}));
}
// src/site/paths.ts
/** Path of a language's list of blueprints. */
function homePath(language) {
	return `/${language}/`;
}
/** Path of a language's search page. */
function searchPath(language) {
	return `/${language}/search/`;
}
/** Path of the list of the blueprints of an area. */
function areaPath(language, area) {
	return `/${language}/areas/${encodeURIComponent(area)}/`;
}
/** Path of the Markdown of a page. */
function markdownPath(page) {
	return `${urlPathOf(page)}index.md`;
}
/** Path of a language's feed. */
function feedPath(language) {
	return `/${language}/feed.xml`;
}
/** Path of the list of a language's blueprints for programs that read. */
function llmsPath(language) {
	return `/${language}/llms.txt`;
}
/** Path of the texts of all blueprints of a language in one file. */
function llmsTextPath(language) {
	return `/${language}/llms-full.txt`;
}
/** Path of the page on which a reader keeps a language's blueprints for when there is no connection. */
function offlinePath(language) {
	return `/${language}/offline/`;
}
/** Path of a language's web-app manifest. */
function manifestPath(language) {
	return `/${language}/manifest.webmanifest`;
}
/** Path of the picture that a link to a page is shown with elsewhere. */
function previewPath(page) {
	return `${urlPathOf(page)}preview.png`;
}
// src/site/feed.ts
/** More than the newest entries would make a feed that readers load again and again a burden. */
var mostEntries = 50;
/**
* The feed of a language (Atom, RFC 4287): its blueprints, those first that were new or came to a new edition last.
* Pages without a date are left out.
*/
function atomFeed(catalogue, language, words, site) {
	const absolute = (path) => new URL(path, site).href;
	const pages = datedPages(catalogue, language).slice(0, mostEntries);
	const children = [
		{
			type: "instruction",
			name: "xml",
			value: "version=\"1.0\" encoding=\"utf-8\""
		},
		{
			type: "text",
			value: "\n"
		},
		x("feed", {
			xmlns: "http://www.w3.org/2005/Atom",
			"xml:lang": languageRow(language).locale
		}, x("id", absolute(feedPath(language))), x("title", words.title), x("updated", instant(pages[0]?.dates.changed ?? "1970-01-01T00:00:00Z")), x("author", {}, x("name", "Isogloss")), x("link", {
			rel: "self",
			type: "application/atom+xml",
			href: absolute(feedPath(language))
		}), x("link", {
			rel: "alternate",
			type: "text/html",
			hreflang: language,
			href: absolute(homePath(language))
		}), x("icon", absolute("/favicon.svg")), pages.map((page) => {
			const isNew = page.dates.published === page.dates.changed;
			return x("entry", {}, x("id", entryId(page)), x("title", page.frontMatter.title), x("updated", instant(page.dates.changed)), page.dates.published === null ? null : x("published", instant(page.dates.published)), x("link", {
				rel: "alternate",
				type: "text/html",
				href: absolute(urlPathOf(page))
			}), x("link", {
				rel: "alternate",
				type: "text/markdown",
				href: absolute(markdownPath(page))
			}), x("category", {
				term: isNew ? "new" : "changed",
				label: isNew ? words.new : words.changed
			}), categories(catalogue, page).map(({ term, label }) => x("category", {
				term,
				label
			})), x("summary", page.frontMatter.description));
		}))
	];
	return `${toXml({
		type: "root",
		children
	}, { closeEmptyElements: true })}\n`;
}
function datedPages({ pages }, language) {
	return pages.filter((page) => page.language === language && page.dates !== null).toSorted((a, b) => Date.parse(b.dates.changed) - Date.parse(a.dates.changed) || (a.slug < b.slug ? -1 : a.slug === b.slug ? 0 : 1));
}
/** The same wherever the site is and wherever the page moves to: a reader's program knows what it has shown. */
function entryId({ language, blueprint }) {
	return `urn:uuid:${v5(`isogloss:${language}:${blueprint}`, v5.URL)}`;
}
function categories(catalogue, page) {
	const areas = catalogue.placeOf(page).trail.map(({ id, title }) => ({
		term: `area:${id}`,
		label: title
	}));
	const applications = catalogue.applications.filter(({ id }) => page.frontMatter.applications.includes(id)).map(({ id, name }) => ({
		term: `application:${id}`,
		label: name[page.language] ?? id
	}));
	return [...areas, ...applications];
}
/** A moment as RFC 3339 has it, in UTC. */
function instant(date) {
	return new Date(date).toISOString().replace(".000", "");
}
// src/site/standing.ts
/** Tells which languages are ahead of one. */
function standingOf({ editions, pairs }, language) {
	const leaders = pairs.filter(({ languages, verdict }) => languages.includes(language) && verdict === "drifted").flatMap(({ leader }) => leader && leader !== language ? [leader] : []);
	const edition = editions.find(({ languages }) => languages.includes(language)) ?? null;
	const newer = editions.find(({ languages }) => languages.some((other) => leaders.includes(other))) ?? null;
	const ahead = leaders.filter((leader) => newer?.languages.includes(leader)).sort(byLanguage);
	const current = edition === editions[0] && (editions.length === 1 || editions.every(({ date }) => date !== null));
	return {
		edition,
		newer: ahead.length > 0 ? newer : null,
		ahead,
		current
	};
}
// src/site/home.ts
/** The blueprints of a language by area, with the links between them, in reading order. */
function catalogueParts(catalogue, language) {
	return partsOf(catalogue, language, catalogue.navigationOf(language));
}
function partsOf(catalogue, language, entries) {
	const parts = [];
	let group = [];
	for (const entry of entries) {
		if (entry.kind === "area") {
			const inner = partsOf(catalogue, language, entry.entries);
			if (inner.length === 0) continue;
			const { id, title } = entry;
			parts.push({
				kind: "area",
				id,
				title,
				count: countIn(inner),
				parts: inner
			});
			group = [];
			continue;
		}
		const card = entry.kind === "link" ? linkCard(entry) : blueprintCard(catalogue, language, entry.slug);
		if (!card) continue;
		if (group.length === 0) parts.push({
			kind: "cards",
			cards: group
		});
		group.push(card);
	}
	return parts;
}
function blueprintCard(catalogue, language, slug) {
	const page = catalogue.pageBySlug(language, slug);
	if (!page) return null;
	const translations = catalogue.translationsOf(page).filter((other) => other.language !== language);
	const { ahead } = standingOf(catalogue.blueprintOf(page), language);
	return {
		kind: "blueprint",
		href: urlPathOf(page),
		page,
		translations,
		ahead
	};
}
function linkCard({ title, url }) {
	return {
		kind: "link",
		href: url,
		title,
		host: new URL(url).host
	};
}
function countIn(parts) {
	return parts.map((part) => part.kind === "area" ? part.count : part.cards.filter(({ kind }) => kind === "blueprint").length).reduce((sum, count) => sum + count, 0);
}
// src/site/icons.ts
/** The icons that the site has beside `favicon.svg`, from which they are made. */
var icons = [
	{
		name: "icon-192",
		size: 192,
		purpose: "any"
	},
	{
		name: "icon-512",
		size: 512,
		purpose: "any"
	},
	{
		name: "maskable-512",
		size: 512,
		purpose: "maskable"
	},
	{
		name: "touch-180",
		size: 180,
		purpose: "touch"
	}
];
/**
* Draws an icon as PNG.
*
* @param drawing - the text of `favicon.svg`
*/
async function drawIcon(drawing, { size, purpose }) {
	const { renderAsync } = await import("@resvg/resvg-js");
	const image = await renderAsync(purpose === "any" ? drawing : withoutCorners(drawing), {
		fitTo: {
			mode: "width",
			value: size
		},
		font: { loadSystemFonts: false }
	});
	return new Uint8Array(image.asPng());
}
/** The system cuts the corners itself; the lines run over the edge, so that any shape has some. */
function withoutCorners(drawing) {
	return drawing.replace(/ rx="\d+"/, "");
}
// src/site/replace-nodes.ts
/** Puts other nodes in the place of some: null keeps a node and goes on with what is in it. */
function replaceNodes(nodes, replacementOf) {
	return nodes.flatMap((node) => {
		const replacement = replacementOf(node);
		if (replacement) return replacement;
		return [node.type === "text" ? node : {
			...node,
			children: replaceNodes(node.children, replacementOf)
		}];
	});
}
// src/site/images.ts
/** Kinds of image that pages may show, by file extension. */
var imageTypes = {
	avif: "image/avif",
	gif: "image/gif",
	jpeg: "image/jpeg",
	jpg: "image/jpeg",
	png: "image/png",
	svg: "image/svg+xml",
	webp: "image/webp"
};
/** The media type of an image file, or null when it is no image. */
function imageType(path) {
	const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
	return Object.hasOwn(imageTypes, extension) ? imageTypes[extension] ?? null : null;
}
/** The address on the site of an image file of the catalogue. */
function imageUrl(path) {
	return `/assets/${path.split("/").map(encodeURIComponent).join("/")}`;
}
/** The path below the content root that an image's address means, or null when it means none. */
function imagePath(from, source) {
	const path = resolveReference(from, source)?.path ?? null;
	return path !== null && imageType(path) ? path : null;
}
/**
* Puts the alternative text in the place of images whose file is missing: a broken image helps nobody.
*
* @param isShown - tells whether an address leads to an image
*/
function withoutMissingImages(nodes, isShown) {
	return replaceNodes(nodes, (node) => {
		const source = sourceOf(node);
		if (node.type === "text" || source === null || isShown(source)) return null;
		const { line, column } = node;
		const alt = node.type === "element" ? node.properties["alt"] : node.attributes["alt"];
		const text = {
			type: "text",
			value: typeof alt === "string" ? alt : "",
			line,
			column
		};
		if (node.type === "element") return [text];
		return [{
			type: "element",
			name: "p",
			properties: {},
			children: [text],
			line,
			column
		}];
	});
}
function sourceOf(node) {
	if (node.type === "component") return node.name === "Figure" ? node.attributes["src"] ?? null : null;
	if (node.type !== "element" || node.name !== "img") return null;
	const source = node.properties["src"];
	return typeof source === "string" ? source : null;
}
// src/site/language-links.ts
/** The language switch of a page that every language of the site has, such as its home. */
function languageLinksTo(catalogue, path) {
	return catalogue.languages.map((language) => linkIn(language, path(language)));
}
/** The language switch of a blueprint's page: to the same blueprint, whatever its slug is there. */
function translationLinks(catalogue, page) {
	return catalogue.languages.map((language) => {
		const translation = catalogue.translationIn(page, language);
		return linkIn(language, translation ? urlPathOf(translation) : null);
	});
}
function linkIn(language, href) {
	const { name, locale } = languageRow(language);
	return {
		language,
		name,
		locale,
		href
	};
}
/**
* The `hreflang` alternates of a page. Codes are without region: the Spanish texts are for all who read Spanish.
*
* @param fallback - for readers of other languages; the first translation when left out
*/
function alternatesOf(links, fallback) {
	const alternates = links.flatMap(({ language, href }) => href ? [{
		hreflang: language,
		href
	}] : []);
	const href = fallback ?? alternates[0]?.href;
	return href ? [...alternates, {
		hreflang: "x-default",
		href
	}] : alternates;
}
// src/site/documentation-links.ts
/** What Adobe's documentation calls a language in its addresses, where that is not its code. */
var locales = {
	pt: "pt-br",
	zh: "zh-hans"
};
var neutral = /^(https:\/\/experienceleague\.adobe\.com)(\/docs\/.*)$/;
/**
* Leads an address of Adobe's documentation that names no language, as the importer writes them, to the reader's
* language; other addresses stay as they are.
*/
function inReadersLanguage(url, language) {
	return url.replace(neutral, (_, host, path) => `${host}/${locales[language] ?? language}${path}`);
}
// src/site/links.ts
/**
* Resolves a link in a page. A relative link to another page leads to that page in the reader's language, else to a
* translation of it.
*
* @returns null when the link leads to a page that there is not
*/
function resolveLink(catalogue, from, url) {
	if (url.startsWith("#")) return {
		href: url,
		otherLanguage: null
	};
	const reference = resolveReference(from.path, url);
	if (!reference) return {
		href: inReadersLanguage(url, from.language),
		otherLanguage: null
	};
	const address = addressOf(reference.path);
	if (!address) return null;
	const target = findPage(catalogue, from.language, address.slug, reference.path);
	if (!target) return null;
	const fragment = reference.fragment ? `#${encodeURIComponent(reference.fragment)}` : "";
	const otherLanguage = target.language === from.language ? null : target.language;
	return {
		href: urlPathOf(target) + fragment,
		otherLanguage
	};
}
/** The page meant by a link: the reader's language first, then the file that is named, then any translation. */
function findPage(catalogue, language, slug, path) {
	const own = catalogue.pageBySlug(language, slug);
	if (own) return own;
	const known = [path, ...catalogue.languages.map((other) => pathOf(other, slug))].flatMap((candidate) => catalogue.pageAt(candidate) ?? [])[0];
	return known && (catalogue.translationIn(known, language) ?? known);
}
// src/site/llms.ts
/** What a language has for programs that read (llmstxt.org): its blueprints by area, as Markdown. */
function languageLlms(catalogue, language, words, site) {
	const sections = listsOf(catalogue, language, catalogue.navigationOf(language), words.title, site);
	return [
		`# Isogloss: ${languageRow(language).name}`,
		`> ${words.description}`,
		item(words.fullText, llmsTextPath(language), null, site),
		...sections.map(({ title, items }) => `## ${title}\n\n${items.join("\n")}`),
		""
	].join("\n\n").trimEnd().concat("\n");
}
/** What the site has for programs that read, in every language: each list is named in its own language. */
function siteLlms(catalogue, wordsOf, site) {
	const { description } = wordsOf(catalogue.firstLanguage);
	const sections = catalogue.languages.map((language) => {
		const words = wordsOf(language);
		const lists = [item(words.title, llmsPath(language), words.description, site), item(words.fullText, llmsTextPath(language), null, site)];
		return `## ${languageRow(language).name}\n\n${lists.join("\n")}`;
	});
	return `${[
		"# Isogloss",
		`> ${description}`,
		...sections
	].join("\n\n")}\n`;
}
/** Areas become sections, in reading order; an area within another one follows it, named with both. */
function listsOf(catalogue, language, entries, title, site) {
	const own = {
		title,
		items: []
	};
	const inner = [];
	for (const entry of entries) if (entry.kind === "area") {
		const name = title === "" ? entry.title : `${title} / ${entry.title}`;
		inner.push(...listsOf(catalogue, language, entry.entries, name, site));
	} else if (entry.kind === "page") {
		const page = catalogue.pageBySlug(language, entry.slug);
		if (!page) continue;
		const { title: named, description } = page.frontMatter;
		own.items.push(item(named, markdownPath(page), description, site));
	}
	return own.items.length > 0 ? [own, ...inner] : inner;
}
function item(title, path, description, site) {
	return `- [${title.replaceAll(/[[\]\\]/g, "\\$&")}](${new URL(path, site).href})${description === null ? "" : `: ${description.replaceAll(/\s+/g, " ")}`}`;
}
new TextDecoder("utf-8", { ignoreBOM: true });
new URL("../../../", import.meta.url);
Promise.resolve();
new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
new TextDecoder("utf-8", { ignoreBOM: true });
// src/site/footnotes.ts
/** Puts the words around footnotes into the language of the page. */
function localizeFootnotes(nodes, words) {
	return replaceNodes(nodes, (node) => {
		if (node.type !== "element") return null;
		const { properties, line, column } = node;
		if (properties["id"] === "footnote-label") return [{
			...node,
			children: [{
				type: "text",
				value: words.title,
				line,
				column
			}]
		}];
		const label = properties["ariaLabel"];
		if (properties["dataFootnoteBackref"] === void 0 || typeof label !== "string") return null;
		const number = /[\d-]+$/.exec(label)?.[0] ?? "";
		return [{
			...node,
			properties: {
				...properties,
				ariaLabel: words.back(number)
			}
		}];
	});
}
// src/site/task-marks.ts
/** Draws the boxes of task lists as characters: a field that cannot be filled in, and has no name, is none. */
function drawTaskMarks(nodes) {
	return replaceNodes(nodes, (node) => {
		if (node.type !== "element" || node.name !== "input") return null;
		const { line, column } = node;
		return [{
			type: "text",
			value: node.properties["checked"] ? "☑" : "☐",
			line,
			column
		}];
	});
}
// src/site/section-labels.ts
/** Components that are named by the section that they stand in, with the kind of block that the outline has for them. */
var named = {
	Diagram: "diagram",
	Table: "table"
};
/**
* Tells each diagram and table the heading above it, as the attribute `section`, so that it can be named.
* Outline and segments run through the page in the same order: the first table of one is the first of the other.
*/
function labelSections(segments, { blocks }) {
	const sections = {
		diagram: [],
		table: []
	};
	let section = "";
	for (const block of blocks) if (block.kind === "heading") section = block.depth === 1 ? "" : block.text.trim();
	else if (block.kind === "diagram" || block.kind === "table") sections[block.kind].push(section);
	const label = (segment) => {
		if (segment.kind === "html") return segment;
		const children = segment.children.map(label);
		if (segment.kind === "element") return {
			...segment,
			children
		};
		const kind = segment.name === "Diagram" || segment.name === "Table" ? named[segment.name] : null;
		const title = kind ? sections[kind].shift() : void 0;
		return {
			...segment,
			attributes: {
				...segment.attributes,
				...title && { section: title }
			},
			children
		};
	};
	return segments.map(label);
}
// src/site/page-content.ts
/** Reads the text of a page from the disk and prepares its body. */
async function readPageContent(root, { path }, context) {
	return preparePage(await readFile(join(root, path), "utf8"), context);
}
/** Prepares the body of a page. */
function preparePage(text, context) {
	const { nodes: read, outline } = readDocument(text);
	const nodes = localizeFootnotes(drawTaskMarks(withoutMissingImages(read, context.showsImage)), context.footnotes);
	const title = nodes.find((node) => headingDepth(node) === 1);
	const body = toSegments(nodes.filter((node) => node !== title), context);
	return {
		title: toSegments(childrenOf(title), context),
		body: labelSections(body, outline),
		contents: contentsOf(outline)
	};
}
function childrenOf(node) {
	return node && node.type !== "text" ? node.children : [];
}
// src/site/rule-pages.ts
/** The pages of the rules, in alphabetical order, from the Markdown files that a glob found. They are our own. */
function rulePages(files) {
	return Object.entries(files).map(([path, markdown]) => ({
		id: /([^/]+)\.md$/.exec(path)?.[1] ?? "",
		summary: /^#[^\n]*\n+([^\n#]+)/.exec(markdown.trim())?.[1] ?? "",
		html: markdownToHtml(markdown, { hastPlugins: [fileNames] }).html
	})).sort((a, b) => a.id < b.id ? -1 : 1);
}
/** Shows which file of the example a block of code is: its name stands behind the language. */
var fileNames = defineHastPlugin({
	name: "file-names",
	element: {
		filter: ["pre"],
		visit(node, context) {
			const [code] = node.children;
			const { meta } = code?.data ?? {};
			if (meta) context.setProperty(node, "dataFile", meta);
			context.setProperty(node, "tabIndex", 0);
		}
	}
});
// src/site/site-catalogue.ts
/** What the pages of the site ask about the catalogue, each answer by look-up. */
var SiteCatalogue = class {
	/** The languages that have at least one page, in their order. */
	languages;
	/** The language of pages that no language has to itself, such as `/`. */
	firstLanguage;
	pages;
	applications;
	/** The outcome of the drift check. */
	report;
	#byPath;
	#byBlueprint;
	#blueprints;
	#navigation;
	#counts;
	#places = /* @__PURE__ */ new Map();
	constructor(entries) {
		const [{ navigation, applications, report }] = entries.catalogue;
		this.pages = entries.pages;
		this.applications = applications;
		this.report = report;
		this.#byPath = new Map(entries.pages.map((page) => [page.path, page]));
		this.#byBlueprint = Map.groupBy([...entries.pages].sort((a, b) => byLanguage(a.language, b.language)), ({ blueprint }) => blueprint);
		this.#blueprints = new Map(entries.blueprints.map((blueprint) => [blueprint.id, blueprint]));
		this.#navigation = new Map(navigation.map(({ language, entries: tree }) => [language, tree]));
		this.#counts = new Map([...Map.groupBy(entries.pages, ({ language }) => language)].map(([code, { length }]) => [code, length]));
		this.languages = languageCodes.filter((language) => this.#counts.has(language));
		this.firstLanguage = this.languages[0] ?? languages[0].code;
		for (const language of this.languages) this.#place(language);
	}
	/** The page of a file, if it has one that can be shown. */
	pageAt(path) {
		return this.#byPath.get(path);
	}
	/** The pages of a blueprint, in the order of the languages. */
	translationsOf({ blueprint }) {
		return this.#byBlueprint.get(blueprint) ?? [];
	}
	/** The translation of a page in a language, if there is one. */
	translationIn(page, language) {
		return this.translationsOf(page).find((translation) => translation.language === language);
	}
	/** What is known about the editions of a page's blueprint. */
	blueprintOf({ blueprint }) {
		return this.#blueprints.get(blueprint) ?? {
			id: blueprint,
			editions: [],
			pairs: []
		};
	}
	/** How many pages a language has. */
	countIn(language) {
		return this.#counts.get(language) ?? 0;
	}
	/** The pages, areas and links of a language, in reading order; none when the language has no page. */
	navigationOf(language) {
		return this.#navigation.get(language) ?? [];
	}
	/** A page in its place in the reading order. */
	placeOf(page) {
		return this.#places.get(page.path) ?? {
			page,
			trail: [],
			previous: null,
			next: null,
			number: 0
		};
	}
	/** The page of a language with a slug, if there is one that can be shown. */
	pageBySlug(language, slug) {
		return this.#byPath.get(pathOf(language, slug));
	}
	#place(language) {
		const steps = pagesInOrder(this.navigationOf(language)).flatMap(({ entry: { slug, title }, trail }) => {
			const page = this.pageBySlug(language, slug);
			return page ? [{
				page,
				trail,
				label: title ?? page.frontMatter.title
			}] : [];
		});
		steps.forEach(({ page, trail }, index) => {
			const previous = steps[index - 1] ?? null;
			const next = steps[index + 1] ?? null;
			this.#places.set(page.path, {
				page,
				trail,
				previous,
				next,
				number: index + 1
			});
		});
	}
};
// src/site/search-catalogue.ts
/** The catalogue as the search shows it to the readers of a language. */
function searchCatalogue(catalogue, language) {
	const blueprints = shownPages(catalogue, language).map((page) => listedBlueprint(catalogue, page));
	return {
		blueprints,
		applications: listedApplications(catalogue, language, blueprints),
		areas: listedAreas(catalogue, language, blueprints)
	};
}
/** One page of each blueprint: the reader's, in reading order; then those of the first language that there is. */
function shownPages(catalogue, language) {
	const languages = [language, ...catalogue.languages.filter((other) => other !== language)];
	const byLanguage = Map.groupBy(catalogue.pages, (page) => page.language);
	const placed = languages.flatMap((each) => (byLanguage.get(each) ?? []).map((page) => ({
		page,
		number: catalogue.placeOf(page).number
	})).sort((a, b) => (a.number || Infinity) - (b.number || Infinity)).map(({ page }) => page));
	return [...Map.groupBy(placed, ({ blueprint }) => blueprint).values()].flatMap(([first]) => first ?? []);
}
function listedBlueprint(catalogue, page) {
	const { blueprint, language, frontMatter } = page;
	return {
		id: blueprint,
		language,
		url: urlPathOf(page),
		title: frontMatter.title,
		description: frontMatter["short-description"] ?? frontMatter.description,
		languages: catalogue.translationsOf(page).map((translation) => translation.language),
		applications: frontMatter.applications,
		areas: catalogue.placeOf(page).trail.map(({ id }) => id),
		solutions: [...new Set(frontMatter.solution)],
		ahead: standingOf(catalogue.blueprintOf(page), language).ahead
	};
}
function listedApplications({ applications }, language, blueprints) {
	const used = new Set(blueprints.flatMap((blueprint) => blueprint.applications));
	return applications.filter(({ id }) => used.has(id)).map(({ id, name, aliases }) => {
		const names = [.../* @__PURE__ */ new Set([...Object.values(name), ...aliases])];
		return {
			id,
			name: name[language] ?? names[0] ?? id,
			names
		};
	});
}
/** Areas have one id in all languages; a title of another language stands in where the reader's has none. */
function listedAreas(catalogue, language, blueprints) {
	const titles = /* @__PURE__ */ new Map();
	for (const each of [language, ...catalogue.languages]) for (const { entry } of stepsThrough(catalogue.navigationOf(each))) if (entry.kind === "area" && !titles.has(entry.id)) titles.set(entry.id, entry.title);
	return [...new Set(blueprints.flatMap(({ areas }) => areas))].map((id) => ({
		id,
		title: titles.get(id) ?? id
	}));
}
// src/site/sitemap.ts
/** The pages that every language of the site has, beside its home. A further one is a line here. */
var inEveryLanguage = [searchPath, offlinePath];
/** The pages that are made for something in the catalogue. A further kind is a line here. */
var ofCatalogue = [(catalogue) => ofEveryPage(catalogue, urlPathOf)];
/** The pages that no language has to itself. */
var ofProject = ["/"];
function sitemapEntries(catalogue) {
	return [
		...ofProject.map((url) => ({
			url,
			alternates: []
		})),
		...ofEveryLanguage(catalogue, homePath, "/"),
		...inEveryLanguage.flatMap((path) => ofEveryLanguage(catalogue, path)),
		...ofCatalogue.flatMap((entries) => entries(catalogue))
	];
}
/** One page a language, each the translation of the others. */
function ofEveryLanguage(catalogue, path, fallback) {
	const alternates = alternatesOf(languageLinksTo(catalogue, path), fallback);
	return catalogue.languages.map((language) => ({
		url: path(language),
		alternates
	}));
}
/** One page for each page of the catalogue, with those for its translations. */
function ofEveryPage(catalogue, path) {
	return catalogue.pages.map((page) => {
		const links = translationLinks(catalogue, page).map((link) => {
			const translation = catalogue.translationIn(page, link.language);
			return {
				...link,
				href: translation ? path(translation) : null
			};
		});
		return {
			url: path(page),
			alternates: alternatesOf(links)
		};
	});
}
/** The sitemap as XML (sitemaps.org, with Google's `xhtml:link` for translations). */
async function sitemapXml(catalogue, site) {
	const stream = new SitemapStream({
		hostname: site.href,
		xmlns: {
			news: false,
			image: false,
			video: false,
			xhtml: true
		}
	});
	const items = sitemapEntries(catalogue).map(({ url, alternates }) => ({
		url,
		links: alternates.map(({ hreflang, href }) => ({
			lang: hreflang,
			url: href
		}))
	}));
	return (await streamToPromise(Readable.from(items).pipe(stream))).toString("utf8");
}
// src/site/structured-data.ts
/**
* What search engines are told of a page (schema.org, JSON-LD). The work that it translates is not on the site, so
* that it has the identity of the blueprint and no address; its translations are the pages that there are.
*
* @param title - what the list of all blueprints is called
*/
function articleData(catalogue, page, title, site) {
	const { language, frontMatter, dates } = page;
	const absolute = (path) => new URL(path, site).href;
	const url = absolute(urlPathOf(page));
	const { trail } = catalogue.placeOf(page);
	const translations = catalogue.translationsOf(page).filter((other) => other.language !== language);
	const steps = [
		[title, homePath(language)],
		...trail.map((area) => [area.title, areaPath(language, area.id)]),
		[frontMatter.title, urlPathOf(page)]
	];
	return {
		"@context": "https://schema.org",
		"@type": "TechArticle",
		"@id": url,
		headline: frontMatter.title,
		description: frontMatter.description,
		inLanguage: languageRow(language).locale,
		image: absolute(previewPath(page)),
		...dates && { dateModified: dates.changed },
		...dates?.published && { datePublished: dates.published },
		isPartOf: {
			"@type": "WebSite",
			name: "Isogloss",
			url: absolute("/")
		},
		translationOfWork: {
			"@type": "TechArticle",
			"@id": workId(page)
		},
		...translations.length > 0 && { workTranslation: translations.map((other) => ({
			"@type": "TechArticle",
			"@id": absolute(urlPathOf(other)),
			inLanguage: languageRow(other.language).locale
		})) },
		about: catalogue.applications.filter(({ id }) => frontMatter.applications.includes(id)).map(({ id, name }) => ({
			"@type": "SoftwareApplication",
			name: name[language] ?? id
		})),
		breadcrumb: {
			"@type": "BreadcrumbList",
			itemListElement: steps.map(([name, path], index) => ({
				"@type": "ListItem",
				position: index + 1,
				name,
				item: absolute(path)
			}))
		}
	};
}
/** A blueprint that is only known by its path has an identity within the site. */
function workId({ blueprint }) {
	return blueprint.startsWith("path:") ? `#${encodeURIComponent(blueprint.slice(5))}` : `urn:uuid:${blueprint}`;
}
/** A value as JSON that can stand in a `script` element: nothing in it ends the element or begins another. */
function dataBlock(value) {
	return JSON.stringify(value).replaceAll("<", "\\u003c");
}
// src/site/twin.ts
/**
* A page as plain Markdown, for programs: its body without components, links and images with whole addresses, and of
* its front matter what says what it is and where it comes from.
*
* @param text - the text of the page's file
*/
function markdownTwin(catalogue, page, text, site) {
	const absolute = (path) => new URL(path, site).href;
	const address = absolute(urlPathOf(page));
	const images = new Set(page.images);
	const { nodes } = readDocument(text);
	const body = toPlainMarkdown(nodes, {
		link(url) {
			const link = resolveLink(catalogue, page, url);
			return link && new URL(link.href, address).href;
		},
		image(source) {
			const file = imagePath(page.path, source);
			if (file !== null) return images.has(file) ? absolute(imageUrl(file)) : null;
			return /^https?:/i.test(source) ? source : null;
		}
	});
	const title = nodes.some((node) => headingDepth(node) === 1) ? "" : `# ${page.frontMatter.title}\n\n`;
	return `---\n${frontMatterOf(catalogue, page, absolute)}---\n\n${title}${body}`;
}
/** Reads the text of a page and writes it as plain Markdown, see {@link markdownTwin}. */
async function readMarkdownTwin(root, catalogue, page, site) {
	return markdownTwin(catalogue, page, await readFile(join(root, page.path), "utf8"), site);
}
/** The twins of all pages of a language in reading order, those that the navigation lacks last. */
async function languageTwins(root, catalogue, language, site) {
	const pages = catalogue.pages.filter((page) => page.language === language).map((page) => ({
		page,
		number: catalogue.placeOf(page).number || Infinity
	})).sort((a, b) => a.number === b.number ? 0 : a.number - b.number);
	const twins = [];
	for (const { page } of pages) twins.push(await readMarkdownTwin(root, catalogue, page, site));
	return twins.join("\n");
}
function frontMatterOf(catalogue, page, absolute) {
	const { language, frontMatter } = page;
	const translations = catalogue.translationsOf(page).filter((other) => other.language !== language);
	const { editions } = catalogue.blueprintOf(page);
	const edition = editions.find(({ languages }) => languages.includes(language));
	const applications = catalogue.applications.filter(({ id }) => frontMatter.applications.includes(id));
	return stringify({
		title: frontMatter.title,
		description: frontMatter.description,
		language: languageRow(language).locale,
		url: absolute(urlPathOf(page)),
		id: frontMatter["exl-id"],
		applications: applications.map(({ id, name }) => name[language] ?? id),
		"source-commit": frontMatter["source-git-commit"],
		"source-date": edition?.date ?? void 0,
		translations: Object.fromEntries(translations.map((other) => [languageRow(other.language).locale, absolute(urlPathOf(other))]))
	}, { lineWidth: 0 });
}
// src/site/web-manifest.ts
/** A language of the site as an application that can be installed (W3C Web Application Manifest). */
function webManifest(language, description) {
	const { locale, direction, name } = languageRow(language);
	return {
		id: homePath(language),
		name: `Isogloss · ${name}`,
		short_name: "Isogloss",
		description,
		lang: locale,
		dir: direction,
		start_url: homePath(language),
		scope: "/",
		display: "minimal-ui",
		background_color: "#f7f3ea",
		theme_color: "#1b4a9c",
		icons: [{
			src: "/favicon.svg",
			type: "image/svg+xml",
			sizes: "any"
		}, ...icons.filter(({ purpose }) => purpose !== "touch").map(({ name: file, size, purpose }) => ({
			src: `/icons/${file}.png`,
			type: "image/png",
			sizes: `${size}x${size}`,
			purpose
		}))]
	};
}
export { previewPath as A, standingOf as C, manifestPath as D, homePath as E, diagramArrows as M, markdownPath as O, catalogueParts as S, feedPath as T, imagePath as _, dataBlock as a, drawIcon as b, SiteCatalogue as c, languageLlms as d, siteLlms as f, translationLinks as g, languageLinksTo as h, articleData as i, searchPath as j, offlinePath as k, rulePages as l, alternatesOf as m, languageTwins as n, sitemapXml as o, resolveLink as p, readMarkdownTwin as r, searchCatalogue as s, webManifest as t, readPageContent as u, imageType as v, atomFeed as w, icons as x, imageUrl as y };
