import { s as isLanguage } from "./catalogue_DoYFRMMt.mjs";
import "yaml";
import { closest, distance } from "fastest-levenshtein";
import { parseMermaid, renderMermaidSVG } from "beautiful-mermaid";
import { slug } from "github-slugger";
import { mdxToHast } from "satteri";
import { find, html } from "property-information";
import { toHtml } from "hast-util-to-html";
import { eld } from "eld/small";
import "diff";
// src/catalogue/rules.ts
/** The rules about single pages and data files, each with its severity. */
var catalogueRules = {
	"absence-unneeded": "warning",
	"application-unknown": "error",
	"data-file-malformed": "error",
	"file-ignored": "info",
	"front-matter-missing": "error",
	"front-matter-unreadable": "error",
	"identity-conflict": "error",
	"identity-duplicate": "error",
	"identity-missing": "warning",
	"key-malformed": "error",
	"key-missing": "error",
	"key-unknown": "info",
	"language-unknown": "warning",
	"link-broken": "error",
	"navigation-entry-broken": "error",
	"navigation-page-unlisted": "warning",
	"source-commit-unknown": "info"
};
// src/markdown/problem.ts
/** The rules about a page's Markdown, each with its severity. */
var markdownRules = {
	"attribute-malformed": "error",
	"attribute-unknown": "error",
	"component-misplaced": "error",
	"component-unknown": "error",
	"diagram-malformed": "error",
	"element-unknown": "error",
	"expression-forbidden": "error",
	"heading-id-duplicate": "error",
	"heading-id-malformed": "error",
	"heading-id-missing": "info",
	"module-forbidden": "error",
	"page-too-complex": "error",
	"page-too-large": "error",
	"syntax-invalid": "error",
	"text-not-utf8": "error",
	"url-unsafe": "error"
};
/** The line and column of an offset (UTF-16 code units) in a text. */
function pointAt(text, offset) {
	let [line, lineStart] = [1, 0];
	for (let feed = text.indexOf("\n"); feed >= 0 && feed < offset; feed = text.indexOf("\n", feed + 1)) {
		line++;
		lineStart = feed + 1;
	}
	return {
		line,
		column: offset - lineStart + 1
	};
}
// src/markdown/bounds.ts
/**
* The parser is fast on pages and slow, by the square of the length, on some texts that are none: 100,000 `{`
* take it a minute. So a page is bounded before it is parsed. The longest real page has 93 KB, 3,000 of one mark
* and 20 of one mark in a row.
*/
var limits = {
	/** UTF-16 code units in a page. */
	length: 524288,
	/** One of these marks in a page. */
	marks: 8e3,
	/** The same mark in a row, unless lines are drawn with it. */
	run: 400,
	/** Block quotes and lists opened within each other on one line. */
	nesting: 60,
	/** Lines by columns of the widest table. The longest real page has 5,000. */
	cells: 4e5
};
/** Marks that open something which the parser then looks for the end of. */
var marks = [
	"{",
	"}",
	"<",
	">",
	"[",
	"]",
	"(",
	")",
	"_",
	"*",
	"~",
	"`",
	"&",
	"!",
	"|",
	"$",
	"^"
];
var deepNesting = new RegExp(`^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))){${limits.nesting},}`, "m");
/** What keeps a page from being parsed at all, or null when it is within the limits. */
function outOfBounds(text) {
	if (text.length > limits.length) return {
		rule: "page-too-large",
		message: `The page has ${text.length.toLocaleString("en")} characters; at most ${limits.length.toLocaleString("en")} are read.`,
		help: "Split the page, or move data out of it.",
		...pointAt(text, limits.length)
	};
	const { longRun, mostOfOneMark, cells } = countsOf(text);
	if (longRun) return tooComplex(text, longRun.offset, `“${longRun.mark}” stands more than ${limits.run} times in a row`);
	for (const mark of mostOfOneMark > limits.marks ? marks : []) {
		const offset = offsetOfMark(text, mark, limits.marks);
		if (offset >= 0) return tooComplex(text, offset, `The page has more than ${limits.marks.toLocaleString("en")} “${mark}”`);
	}
	const nested = deepNesting.exec(text);
	if (nested) return tooComplex(text, nested.index, "Lists and quotes are nested too deeply");
	if (cells > limits.cells) return tooComplex(text, 0, "The page could have a table of too many cells");
	return null;
}
/** What people draw lines with: rules and the row below the head of a table. It costs the parser nothing. */
var drawnLines = "-=.·–—─…";
var [bar, lineFeed, carriageReturn] = [
	124,
	10,
	13
];
var markCodes = marks.map((mark) => mark.charCodeAt(0));
var last = null;
/** The counts of a text. The last ones are kept: whether a page is suspicious is asked right before it is parsed. */
function countsOf(text) {
	if (last?.text !== text) last = {
		text,
		counts: count(text)
	};
	return last.counts;
}
function count(text) {
	const counts = /* @__PURE__ */ new Uint32Array(128);
	let [lines, widest, columns] = [
		1,
		1,
		1
	];
	let longRun = null;
	let [start, previous] = [0, -1];
	for (let offset = 0; offset < text.length; offset++) {
		const code = text.charCodeAt(offset);
		if (code < 128) counts[code] = (counts[code] ?? 0) + 1;
		if (code === bar) columns++;
		else if (code === lineFeed || code === carriageReturn) {
			if (columns > widest) widest = columns;
			lines++;
			columns = 1;
		}
		if (code !== previous) {
			start = offset;
			previous = code;
		} else if (offset - start === limits.run) {
			const mark = text.charAt(start);
			if (/[^\s\p{L}\p{N}]/u.test(mark) && !drawnLines.includes(mark)) longRun ??= {
				mark,
				offset: start
			};
		}
	}
	return {
		mostOfOneMark: Math.max(...markCodes.map((code) => counts[code] ?? 0)),
		cells: text.includes("|") ? Math.max(widest, columns) * lines : 0,
		longRun
	};
}
/** Offset of the mark that is one too many, or -1. */
function offsetOfMark(text, mark, allowed) {
	let offset = -1;
	for (let count = 0; count <= allowed; count++) {
		offset = text.indexOf(mark, offset + 1);
		if (offset < 0) return -1;
	}
	return offset;
}
function tooComplex(text, offset, what) {
	return {
		rule: "page-too-complex",
		message: `${what}.`,
		help: "No page needs that: take the generated or damaged text out, or split the page.",
		...pointAt(text, offset)
	};
}
// src/markdown/diagram.ts
/** Statements that style a diagram or make it act: looks come from the site, and pages run nothing. */
var forbidden = /^\s*(?:classDef|class|style|linkStyle|click)\s|:::|%%\{/m;
/**
* Reads the text of a diagram.
*
* @returns the graph, or what is wrong, in words
*/
function readDiagram(source) {
	const statement = forbidden.exec(source)?.[0].trim();
	if (statement) return { fault: `“${statement}” is not allowed in diagrams` };
	if (!/^\s*(?:flowchart|graph)\s/.test(source)) return { fault: "only flowcharts are drawn" };
	try {
		const { nodes, edges } = parseMermaid(source);
		if (nodes.size === 0) return { fault: "the flowchart has no nodes" };
		return {
			nodes: [...nodes.keys()].sort(),
			edges: edges.map(({ source: from, target }) => `${from} → ${target}`).sort()
		};
	} catch (error) {
		return { fault: error instanceof Error ? error.message : String(error) };
	}
}
/**
* Draws a diagram as SVG without a browser. Its colours are custom properties, which the page sets, so that
* it follows the theme; it holds no style sheet, no script and no address of another host.
*
* @param id - makes the ids within the SVG unique on a page
* @throws Error when {@link readDiagram} finds a fault
*/
function drawDiagram(source, { id, label }) {
	return renderMermaidSVG(source, {
		font: "inherit",
		padding: 8,
		nodeSpacing: 20,
		layerSpacing: 28,
		transparent: true
	}).replace(/<style>[\s\S]*?<\/style>/, "").replace(/<svg\b([^>]*?)\sstyle="[^"]*"/, `<svg$1 role="img" aria-label="${escapeAttribute(label)}"`).replaceAll(/(?<=\s)id="([^"]+)"/g, `id="${id}-$1"`).replaceAll(/url\(#([^)]+)\)/g, `url(#${id}-$1)`).replaceAll(/<[^>]+>/g, (tag) => tag.replaceAll(/\d+\.\d{2,}/g, (number) => Number(number).toFixed(1)));
}
function escapeAttribute(text) {
	return text.replaceAll("&", "&amp;").replaceAll("\"", "&quot;").replaceAll("<", "&lt;");
}
// src/markdown/tree.ts
/** A property of an element as text; empty where it has none. */
function propertyOf({ properties }, name) {
	const value = properties[name];
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
/** The links between a footnote and its mark are the parser's own. */
function isFootnote({ properties }) {
	return properties["dataFootnoteRef"] !== void 0 || properties["dataFootnoteBackref"] !== void 0;
}
/** Elements that end a line, so that the words in them do not run into those behind. */
var lines = new Set("br div dd dt li p td th tr".split(" "));
/** The text in nodes, as a reader sees it: entries of a list and lines end with a line feed. */
function textOf$1(nodes) {
	let text = "";
	for (const node of nodes) if (node.type === "text") text += node.value;
	else {
		text += textOf$1(node.children);
		if (node.type === "element" && lines.has(node.name)) text += "\n";
	}
	return text;
}
/** Visits nodes and all that is in them, in the page's order. Returning false leaves a node's children out. */
function visit(nodes, visitor) {
	for (const node of nodes) if (visitor(node) !== false && node.type !== "text") visit(node.children, visitor);
}
// src/markdown/features.ts
/** The features of a piece of text. */
function featuresOf(nodes) {
	const links = [];
	const images = [];
	const codes = [];
	const controls = [];
	const terms = [];
	visit(nodes, (node) => {
		if (node.type === "text") return void 0;
		const { line, column } = node;
		const add = (list, url, text) => void list.push({
			url,
			text,
			line,
			column
		});
		const addTerm = (list) => void list.push({
			text: textOf$1(node.children),
			line,
			column
		});
		if (node.type === "component") {
			const { src, alt, title, url } = node.attributes;
			if (node.name === "UIControl") addTerm(controls);
			else if (node.name === "DNL") addTerm(terms);
			else if (node.name === "Figure" && src) add(images, src, alt ?? "");
			else if (node.name === "Video" && src) add(links, src, title ?? "");
			else if (url) add(links, url, textOf$1(node.children));
		} else if (node.name === "a") {
			const { href } = node.properties;
			if (typeof href === "string" && !isFootnote(node)) add(links, href, textOf$1(node.children));
		} else if (node.name === "img") {
			const { src } = node.properties;
			if (typeof src === "string") add(images, src, propertyOf(node, "alt"));
		} else if (node.name === "code") addTerm(codes);
	});
	return {
		text: textOf$1(nodes),
		links,
		images,
		codes,
		controls,
		terms
	};
}
// src/markdown/headings.ts
/** Depth of a heading element, or null for another node. */
function headingDepth(node) {
	if (node.type !== "element" || node.name.length !== 2 || node.name[0] !== "h") return null;
	const depth = Number(node.name[1]);
	return depth >= 1 && depth <= 6 ? depth : null;
}
var wellFormed = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/i;
/** Checks the ids that headings carry, and gives those without one an id made of their text. */
function checkHeadings(nodes, report) {
	const lines = /* @__PURE__ */ new Map();
	const given = writtenIds(nodes);
	const counts = /* @__PURE__ */ new Map();
	/** The id, with a number behind it when the page has it already. */
	const unique = (id, line, isTaken) => {
		let count = isTaken(id) ? counts.get(id) ?? 1 : 0;
		const candidate = () => count === 0 ? id : `${id}-${count}`;
		while (isTaken(candidate())) count++;
		counts.set(id, count);
		lines.set(candidate(), line);
		return candidate();
	};
	const check = (node) => {
		if (node.type === "text") return node;
		const depth = headingDepth(node);
		if (depth === null || node.type !== "element") {
			const children = checkAll(node.children);
			return children === node.children ? node : {
				...node,
				children
			};
		}
		const { line, column } = node;
		const written = node.properties["id"];
		const children = trimEnd(node.children);
		if (typeof written !== "string") {
			const title = textOf$1(children).trim();
			if (depth === 2 || depth === 3) {
				const help = `Write {/* #${suggestedId(title)} */} behind it, the same in every language.`;
				report({
					rule: "heading-id-missing",
					message: `The heading “${title}” has no id.`,
					help,
					line,
					column
				});
			}
			const id = unique(slug(title) || "section", line, (taken) => lines.has(taken) || given.has(taken));
			return {
				...node,
				children,
				properties: {
					...node.properties,
					id
				},
				generatedId: true
			};
		}
		const earlier = lines.get(written);
		if (!wellFormed.test(written)) report({
			rule: "heading-id-malformed",
			message: `“${written}” is not an id.`,
			help: "An id is made of letters a-z and digits, joined by hyphens.",
			line,
			column
		});
		else if (earlier !== void 0) report({
			rule: "heading-id-duplicate",
			message: `The id “${written}” stands on line ${earlier} too.`,
			help: "Give each heading of a page an id of its own.",
			line,
			column
		});
		return {
			...node,
			children,
			properties: {
				...node.properties,
				id: unique(written, line, (taken) => lines.has(taken))
			}
		};
	};
	/** The nodes themselves where there is no heading in them. */
	const checkAll = (nodes) => {
		let checked = null;
		for (const [index, node] of nodes.entries()) {
			const after = check(node);
			if (after !== node) checked ??= nodes.slice(0, index);
			checked?.push(after);
		}
		return checked ?? nodes;
	};
	return checkAll(nodes);
}
/** An id made of a title without the marks on its letters; `id` for a title in letters that ids do not have. */
function suggestedId(title) {
	const id = slug(title).normalize("NFD").replaceAll(/\p{M}/gu, "");
	return wellFormed.test(id) ? id : "id";
}
/** The ids that writers gave: those that are made of a title make way for them. */
function writtenIds(nodes) {
	const ids = /* @__PURE__ */ new Set();
	visit(nodes, (node) => {
		const id = node.type === "element" && headingDepth(node) !== null ? node.properties["id"] : void 0;
		if (typeof id === "string") ids.add(id);
		return true;
	});
	return ids;
}
/** Without the space that stood before the comment with the id. */
function trimEnd(nodes) {
	const last = nodes.at(-1);
	return last?.type === "text" ? [...nodes.slice(0, -1), {
		...last,
		value: last.value.trimEnd()
	}] : nodes;
}
// src/markdown/outline.ts
/** Reads the outline of a page's nodes; what is wrong with its diagrams is reported. */
function readOutline(nodes, report) {
	return { blocks: nodes.flatMap((node) => readBlocks(node, [], report)) };
}
/** Elements that stand in a sentence; text between blocks is read as a paragraph. */
function readBlocks(node, within, report) {
	const { line, column } = node;
	const base = {
		within,
		line,
		column
	};
	const children = (inner = within) => node.type === "text" ? [] : node.children.flatMap((child) => readBlocks(child, inner, report));
	if (node.type === "text") return node.value.trim() === "" ? [] : [{
		kind: "paragraph",
		...featuresOf([node]),
		...base
	}];
	if (node.type === "component") {
		if (node.name === "Figure" || node.name === "Video") return [{
			kind: "figure",
			...featuresOf([node]),
			...base
		}];
		if (isInline$2(node)) return [{
			kind: "paragraph",
			...featuresOf([node]),
			...base
		}];
		const { name, attributes } = node;
		return [{
			kind: "component",
			name,
			attributes,
			...base
		}, ...children([...within, name])];
	}
	const depth = headingDepth(node);
	if (depth !== null) {
		const anchor = propertyOf(node, "id");
		return [{
			kind: "heading",
			depth,
			id: node.generatedId ? null : anchor,
			anchor,
			...featuresOf(node.children),
			...base
		}];
	}
	switch (node.name) {
		case "p": {
			const features = featuresOf(node.children);
			return [{
				kind: features.text.trim() === "" && features.images.length > 0 ? "figure" : "paragraph",
				...features,
				...base
			}];
		}
		case "ul":
		case "ol": return [{
			kind: "list",
			ordered: node.name === "ol",
			items: readItems(node, 0),
			...base
		}];
		case "table": return readTable(node, base);
		case "pre": return [readCode(node, base, report)];
		case "hr":
		case "br": return [];
		default: return isSentencePart(node) ? [{
			kind: "paragraph",
			...featuresOf([node]),
			...base
		}] : children();
	}
}
function isInline$2(node) {
	return node.type === "component" && [
		"UIControl",
		"DNL",
		"Badge"
	].includes(node.name);
}
var sentenceParts = new Set("a b code del em i img ins kbd q s samp span strong sub sup var".split(" "));
function isSentencePart(node) {
	return node.type === "text" || isInline$2(node) || node.type === "element" && sentenceParts.has(node.name);
}
/** The items of a list and, with greater depth, of the lists within it. */
function readItems(list, depth) {
	return list.children.flatMap((item) => {
		if (item.type !== "element" || item.name !== "li") return [];
		const isList = (node) => node.type === "element" && (node.name === "ul" || node.name === "ol");
		const own = item.children.filter((child) => !isList(child));
		const inner = item.children.filter(isList).flatMap((child) => readItems(child, depth + 1));
		return [{
			depth,
			...featuresOf(own),
			line: item.line,
			column: item.column
		}, ...inner];
	});
}
function readTable(table, base) {
	const rows = [];
	visit(table.children, (node) => {
		if (node.type !== "element") return true;
		if (node.name !== "tr") return node.name !== "table";
		rows.push({
			cells: node.children.flatMap(readCell),
			line: node.line,
			column: node.column
		});
		return false;
	});
	const [header, ...body] = rows;
	return header ? [{
		kind: "table",
		header,
		rows: body,
		...base
	}] : [];
}
function readCell(node) {
	if (node.type !== "element" || node.name !== "td" && node.name !== "th") return [];
	const items = [];
	visit(node.children, (child) => {
		if (child.type !== "element" || child.name !== "li") return true;
		items.push({
			...featuresOf(child.children),
			line: child.line,
			column: child.column
		});
		return true;
	});
	return [{
		...featuresOf(node.children),
		items,
		line: node.line,
		column: node.column
	}];
}
function readCode(pre, base, report) {
	const code = pre.children.find((child) => child.type === "element" && child.name === "code");
	const value = textOf$1(pre.children);
	if (code?.codeLanguage !== "mermaid") return {
		kind: "code",
		language: code?.codeLanguage ?? "",
		value,
		...base
	};
	const diagram = readDiagram(value);
	if (!("fault" in diagram)) return {
		kind: "diagram",
		diagram,
		...base
	};
	const help = "Diagrams are Mermaid flowcharts: “flowchart LR”, then lines such as “a[Label] --> b[Label]”.";
	const { line, column } = base;
	report({
		rule: "diagram-malformed",
		message: `The diagram cannot be drawn: ${diagram.fault}.`,
		help,
		line,
		column
	});
	return {
		kind: "code",
		language: "mermaid",
		value,
		...base
	};
}
// src/markdown/attributes.ts
var quotedValue = /\s*=\s*(?:"[^"]*"|'[^']*')/y;
/** The attributes of a tag that are literals; the others are reported, since they would have to run. */
function literalAttributes(tag, text, report) {
	const start = tag.position?.start.offset ?? 0;
	let from = start + 1 + (tag.name?.length ?? 0);
	const locate = (name) => {
		const offset = text.indexOf(name, from);
		if (offset < 0) return pointAt(text, start);
		quotedValue.lastIndex = offset + name.length;
		from = quotedValue.test(text) ? quotedValue.lastIndex : offset + name.length;
		return pointAt(text, offset);
	};
	const written = [];
	for (const attribute of tag.attributes) {
		if (attribute.type === "mdxJsxExpressionAttribute") {
			report({
				rule: "attribute-malformed",
				message: `{${attribute.value}} would have to run.`,
				help: "Write each attribute with its value in quotes.",
				...locate(attribute.value)
			});
			continue;
		}
		const point = locate(attribute.name);
		const { name, value } = attribute;
		if (typeof value === "object" && value !== null) {
			const help = `Write ${name}="…" with the value itself.`;
			report({
				rule: "attribute-malformed",
				message: `The value of “${name}” would have to run.`,
				help,
				...point
			});
		} else written.push({
			name,
			value: value ?? "",
			point
		});
	}
	return written;
}
// src/markdown/vocabulary.ts
/** The components of a page. Their attributes are literals. */
var components = {
	Note: {
		kind: "block",
		attributes: { type: {
			kind: "choice",
			choices: [
				"note",
				"tip",
				"important",
				"warning",
				"caution"
			]
		} },
		purpose: "A remark that stands out."
	},
	Tabs: {
		kind: "block",
		attributes: {},
		purpose: "Alternatives, of which the reader chooses one."
	},
	Tab: {
		kind: "block",
		parent: "Tabs",
		attributes: { title: {
			kind: "text",
			required: true
		} },
		purpose: "One of the alternatives."
	},
	Figure: {
		kind: "block",
		attributes: {
			src: {
				kind: "url",
				required: true
			},
			alt: {
				kind: "text",
				required: true
			},
			caption: { kind: "text" },
			width: { kind: "pixels" },
			zoomable: { kind: "flag" }
		},
		purpose: "An image with a caption."
	},
	Video: {
		kind: "block",
		attributes: {
			src: {
				kind: "url",
				required: true
			},
			title: { kind: "text" }
		},
		purpose: "A film, linked to where it is shown."
	},
	RelatedLinks: {
		kind: "block",
		attributes: {},
		purpose: "Links to read on."
	},
	UIControl: {
		kind: "inline",
		attributes: {},
		purpose: "The label of a control, as the screen shows it."
	},
	DNL: {
		kind: "inline",
		attributes: {},
		purpose: "A term that is not translated."
	},
	Badge: {
		kind: "inline",
		attributes: {
			type: {
				kind: "choice",
				choices: [
					"informative",
					"neutral",
					"positive",
					"caution",
					"negative"
				]
			},
			url: { kind: "url" }
		},
		purpose: "A short label, such as a stage of release."
	}
};
/** The definition of a component, or undefined when the vocabulary has none of that name. */
function componentType(name) {
	return Object.hasOwn(components, name) ? components[name] : void 0;
}
/** What an attribute of a component holds where it cannot hold a value, or null where it can. */
function wantedInstead({ kind, choices }, value) {
	if (choices && !choices.includes(value)) return `one of: ${choices.join(", ")}`;
	if (kind === "pixels" && !/^[1-9]\d{0,3}$/.test(value)) return "a whole number of pixels, from 1 to 9999";
	return null;
}
var everywhere = [
	"title",
	"lang",
	"dir"
];
/**
* HTML elements that a page may hold, with the attributes of each beside `title`, `lang` and `dir`.
* A part of what GitHub allows (the default schema of `hast-util-sanitize`): nothing that runs, styles or submits.
*/
var elements = {
	a: ["href"],
	img: [
		"src",
		"alt",
		"width",
		"height"
	],
	ol: ["start"],
	details: ["open"],
	td: ["colspan", "rowspan"],
	th: [
		"colspan",
		"rowspan",
		"scope"
	],
	...Object.fromEntries("b blockquote br code dd del div dl dt em hr i ins kbd li p pre q s samp span strong sub summary sup table tbody tfoot thead tr ul var".split(" ").map((name) => [name, []]))
};
/** Names of the HTML elements that a page may hold. */
var elementNames = Object.keys(elements).sort();
/** The attributes that an HTML element may have, or undefined when the element is not allowed. */
function attributesOf(element) {
	const own = Object.hasOwn(elements, element) ? elements[element] : void 0;
	return own && [...own, ...everywhere];
}
var allowedSchemes = [
	"http:",
	"https:",
	"mailto:",
	"tel:"
];
/**
* Tells whether a link or an image may point to an address: relative, or with a scheme that runs nothing.
* Browsers drop tabs, line ends and leading controls from an address (WHATWG URL §4.4), so they are dropped here.
*/
function isSafeUrl(url) {
	const scheme = /^[\u0000-\u0020]*([^/?#]*?):/.exec(url.replaceAll(/[\t\n\r]/g, ""))?.[1];
	return scheme === void 0 || allowedSchemes.includes(`${scheme.toLowerCase()}:`);
}
// src/markdown/checked-attributes.ts
/** The attributes of a component as its type allows them. */
function componentAttributes(name, attributes, point, report) {
	const types = components[name].attributes;
	const checked = {};
	for (const { name: attribute, value, point: place } of attributes) {
		const type = Object.hasOwn(types, attribute) ? types[attribute] : void 0;
		if (!type) {
			const known = Object.keys(types);
			const help = known.length > 0 ? `It can have: ${known.join(", ")}.` : "It has no attributes.";
			report({
				rule: "attribute-unknown",
				message: `<${name}> cannot have the attribute “${attribute}”.`,
				help,
				...place
			});
			continue;
		}
		const wanted = wantedInstead(type, value);
		if (wanted !== null) report({
			rule: "attribute-malformed",
			message: `“${value}” is not a ${attribute} of <${name}>.`,
			help: `It is ${wanted}.`,
			...place
		});
		else if (type.kind === "url" && !isSafeUrl(value)) report(unsafeUrl(value, place));
		else checked[attribute] = value;
	}
	for (const [attribute, { required }] of Object.entries(types)) if (required && !attributes.some((written) => written.name === attribute)) report({
		rule: "attribute-malformed",
		message: `<${name}> lacks “${attribute}”.`,
		help: `Write <${name} ${attribute}="…">.`,
		...point
	});
	return checked;
}
/** The attributes of an HTML element, of those that it may have, as hast properties. */
function elementProperties(name, allowed, attributes, report) {
	const properties = {};
	for (const attribute of attributes) {
		const plain = attribute.name.toLowerCase();
		if (!allowed.includes(plain)) report({
			rule: "attribute-unknown",
			message: `<${name}> cannot have the attribute “${attribute.name}”.`,
			help: `Remove it. <${name}> can have: ${allowed.join(", ")}.`,
			...attribute.point
		});
		else if ((plain === "href" || plain === "src") && !isSafeUrl(attribute.value)) report(unsafeUrl(attribute.value, attribute.point));
		else {
			const { property, boolean } = find(html, plain);
			properties[property] = boolean ? true : attribute.value;
		}
	}
	return properties;
}
/** An address that a browser could run. */
function unsafeUrl(url, point) {
	return {
		rule: "url-unsafe",
		message: `The address “${shorten$1(url)}” is not allowed.`,
		help: "Link to a page, or to an address with http, https, mailto or tel.",
		...point
	};
}
/** A text on one line and of at most 60 characters. */
function shorten$1(text) {
	const line = text.trim().replaceAll(/\s+/g, " ");
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
// src/markdown/sentences.ts
/** Elements of HTML that stand in sentences. */
var inlineElements$1 = new Set("a b br code del em i img ins kbd q s samp span strong sub sup var".split(" "));
/**
* Puts sentences together again that are made of tags alone. MDX takes such tags out of their paragraph (“unravels”
* it), and the spaces between them are lost, so that two badges in a row would be one word.
*
* @param nodes - the children of a node
* @param text - the page that their positions are about
* @param asParagraph - whether a sentence becomes a paragraph, as it does unless its surroundings are one line
*/
function joinSentences(nodes, text, asParagraph) {
	if (!nodes.some(isInlineTag)) return nodes;
	const joined = [];
	let run = [];
	const end = () => {
		const [first] = run;
		const last = run.at(-1);
		if (first && last) joined.push(...asParagraph ? [paragraphOf(run, first, last)] : run);
		run = [];
	};
	nodes.forEach((node, index) => {
		if (isInlineTag(node)) {
			const gap = gapBetween(run.at(-1), node, text);
			if (gap === null) end();
			else if (gap !== "") run.push({
				type: "text",
				value: " "
			});
			run.push(node);
		} else if (!isFiller(node) || !isInlineTag(nodes[index + 1])) {
			end();
			joined.push(node);
		}
	});
	end();
	return joined;
}
function isInlineTag(node) {
	return node?.type === "mdxJsxFlowElement" && isInline$1(node);
}
/** Tells whether a node can stand in a sentence, and all that is in it. */
function isInline$1(node) {
	if (!("children" in node)) return true;
	const name = (node.type === "element" ? node.tagName : "name" in node ? node.name : null) ?? "";
	return (componentType(name)?.kind === "inline" || inlineElements$1.has(name)) && node.children.every((child) => isInline$1(child));
}
/** What the parser puts between blocks, which stands nowhere in the page. */
function isFiller(node) {
	return node.type === "text" && node.position === void 0 && node.value.trim() === "";
}
/** What stands between two tags; null when they are of different paragraphs. */
function gapBetween(before, after, text) {
	const [start, end] = [before?.position?.end.offset, after.position?.start.offset];
	if (start === void 0 || end === void 0) return null;
	const gap = text.slice(start, end);
	return /^[\s>]*$/.test(gap) && !/\n[ \t>]*\n/.test(gap) ? gap : null;
}
function paragraphOf(children, first, last) {
	return {
		type: "element",
		tagName: "p",
		properties: {},
		children,
		position: first.position && last.position ? {
			start: first.position.start,
			end: last.position.end
		} : void 0
	};
}
// src/markdown/nearest.ts
/** The known name that a misspelt one most likely stands for, or null when none is near. */
function nearestOf(name, known) {
	if (name === "" || known.length === 0) return null;
	const candidate = closest(name, [...known]);
	return distance(name.toLowerCase(), candidate.toLowerCase()) <= 2 ? candidate : null;
}
// src/markdown/check.ts
var headings = new Set("h1 h2 h3 h4 h5 h6".split(" "));
/** Elements whose content is a sentence, so that a block component cannot stand in it. */
var sentences = /* @__PURE__ */ new Set([...headings, ..."p a em strong td th span summary".split(" ")]);
/** A comment and nothing else: `{/* … *\/}`. */
var comment = /^\s*\/\*(?:[^*]|\*(?!\/))*\*\/\s*$/;
/** Id of a heading, in a comment within it. */
var headingId$1 = /^\s*\/\*\s*#(\S+)\s*\*\/\s*$/;
/** Turns the parser's nodes into ours, reporting and leaving out all that is not in the vocabulary. */
function checkNodes(nodes, text, report) {
	return checkAll(joinSentences(nodes, text, true), {
		component: null,
		inSentence: false
	}, text, report);
}
/** A loop, since `flatMap` takes a fifth of the time that checking does; the two kinds that most nodes are need no array. */
function checkAll(nodes, around, text, report) {
	const checked = [];
	for (const node of nodes) if (node.type === "text") checked.push(checkText(node));
	else if (node.type === "element") checked.push(checkMarkdown(node, around, text, report));
	else checked.push(...checkNode(node, around, text, report));
	return checked;
}
function checkText(node) {
	const { line, column } = pointOf$1(node);
	return {
		type: "text",
		value: node.value.includes("\0") ? node.value.replaceAll("\0", "�") : node.value,
		line,
		column
	};
}
function checkNode(node, around, text, report) {
	const point = pointOf$1(node);
	switch (node.type) {
		case "mdxJsxFlowElement":
		case "mdxJsxTextElement": return checkJsx(node, around, text, report);
		case "mdxFlowExpression":
		case "mdxTextExpression":
			if (!comment.test(node.value)) report({
				rule: "expression-forbidden",
				message: `Expressions do not run in pages: {${shorten$1(node.value)}}.`,
				help: "Write the text itself. A literal brace is written \\{; a comment is {/* so */}.",
				...point
			});
			return [];
		case "mdxjsEsm":
			report({
				rule: "module-forbidden",
				message: `Pages cannot import or export: ${shorten$1(node.value)}.`,
				help: "Components need no import. If it is prose, begin the line with another word.",
				...point
			});
			return [];
		case "comment":
		case "doctype": return [];
		default:
			report({
				rule: "element-unknown",
				message: `“${node.type}” is not part of the vocabulary.`,
				help: "Write it in Markdown.",
				...point
			});
			return [];
	}
}
/** An element that Markdown made: only its addresses need a check. */
function checkMarkdown(node, around, text, report) {
	const point = pointOf$1(node);
	const inSentence = around.inSentence || sentences.has(node.tagName);
	const within = inSentence === around.inSentence ? around : {
		component: around.component,
		inSentence
	};
	const element = {
		type: "element",
		name: node.tagName,
		properties: markdownProperties(node, point, report),
		children: checkAll(joinSentences(node.children, text, node.tagName === "blockquote"), within, text, report),
		line: point.line,
		column: point.column
	};
	const lang = node.data?.lang;
	return typeof lang === "string" ? {
		...element,
		codeLanguage: lang.toLowerCase()
	} : element;
}
/** The properties of an element that Markdown made. Most have none. */
function markdownProperties(node, point, report) {
	const properties = { ...node.properties };
	for (const name of ["href", "src"]) {
		const url = properties[name];
		if (typeof url !== "string" || isSafeUrl(url)) continue;
		report(unsafeUrl(url, point));
		properties[name] = void 0;
	}
	const { style } = properties;
	if (style !== void 0) {
		properties["style"] = void 0;
		const side = /right|center/.exec(typeof style === "string" ? style : "")?.[0];
		if (side) properties["className"] = [`align-${side}`];
	}
	const id = headings.has(node.tagName) ? node.children.map(idInComment).find((found) => found !== null) : null;
	if (id) properties["id"] = id;
	return properties;
}
function idInComment(node) {
	return node.type === "mdxTextExpression" ? headingId$1.exec(node.value)?.[1] ?? null : null;
}
/** An element or a component written as a tag. */
function checkJsx(node, around, text, report) {
	const point = pointOf$1(node);
	const name = node.name ?? "";
	const attributes = literalAttributes(node, text, report);
	const children = (within) => checkAll(joinSentences(node.children, text, holdsBlocks(name)), within, text, report);
	const type = componentType(name);
	if (type) {
		const wrongPlace = type.parent && around.component !== type.parent ? {
			message: `<${name}> stands outside <${type.parent}>.`,
			help: `Put it directly in <${type.parent}>.`
		} : type.kind === "block" && around.inSentence ? {
			message: `<${name}> stands in a sentence.`,
			help: "Put its tags on lines of their own, with an empty line around them."
		} : null;
		if (wrongPlace) report({
			rule: "component-misplaced",
			...wrongPlace,
			...point
		});
		const checked = componentAttributes(name, attributes, point, report);
		const inner = children({
			component: name,
			inSentence: around.inSentence || type.kind === "inline"
		});
		return wrongPlace ? inner : [{
			type: "component",
			name,
			attributes: checked,
			children: inner,
			...point
		}];
	}
	const allowed = attributesOf(name);
	if (!allowed) {
		report(unknownTag(name, point));
		return name === "script" || name === "style" ? [] : children(around);
	}
	const properties = elementProperties(name, allowed, attributes, report);
	const inSentence = around.inSentence || sentences.has(name);
	return [{
		type: "element",
		name,
		properties,
		children: children({
			component: around.component,
			inSentence
		}),
		...point
	}];
}
/** Tells whether what stands in a tag, on lines of its own, is made of paragraphs. */
function holdsBlocks(name) {
	return componentType(name)?.kind === "block" || [
		"blockquote",
		"dd",
		"details",
		"div"
	].includes(name);
}
function unknownTag(name, point) {
	if (/^[a-z][a-z0-9]*$/.test(name)) {
		const help = `HTML that pages may use: ${elementNames.join(", ")}.`;
		return {
			rule: "element-unknown",
			message: `The element <${name}> is not allowed in pages.`,
			help,
			...point
		};
	}
	const known = Object.keys(components);
	const near = nearestOf(name, known);
	return {
		rule: "component-unknown",
		message: name === "" ? "A tag without a name is not allowed in pages." : `There is no component <${name}>.`,
		help: near ? `Did you mean <${near}>?` : `The components are: ${known.join(", ")}.`,
		...point
	};
}
function pointOf$1(node) {
	const start = node.position?.start;
	return {
		line: start?.line ?? 1,
		column: start?.column ?? 1
	};
}
// src/markdown/parse.ts
/**
* Parses the text of a page: MDX as data, with CommonMark and GFM (front matter is passed over), checked against
* the vocabulary. Never runs anything and never throws: what is wrong is among the problems.
*/
function parsePage(text) {
	const bound = outOfBounds(text);
	if (bound) return {
		nodes: [],
		problems: [bound]
	};
	let root;
	try {
		root = mdxToHast(`${text}\n`, { features: { gfm: { footnotes: true } } });
	} catch (error) {
		return {
			nodes: [],
			problems: [syntaxProblem(error)]
		};
	}
	const deep = deepestNode(root);
	if (deep.depth > mostNesting) return {
		nodes: [],
		problems: [tooDeep(deep.node)]
	};
	const problems = [];
	const report = (problem) => void problems.push(problem);
	return {
		nodes: checkHeadings(checkNodes("children" in root ? root.children : [], text, report), report),
		problems
	};
}
/** Elements within each other. More than real pages have by far, and less than would exhaust the stack. */
var mostNesting = 100;
/** The node with the most others around it. Without recursion, since the depth is what is in doubt. */
function deepestNode(root) {
	let deepest = {
		node: root,
		depth: 0
	};
	const open = [deepest];
	for (let next = open.pop(); next; next = open.pop()) {
		if (next.depth > deepest.depth) deepest = next;
		if (!("children" in next.node)) continue;
		for (const node of next.node.children) open.push({
			node,
			depth: next.depth + 1
		});
	}
	return deepest;
}
function tooDeep({ position }) {
	return {
		rule: "page-too-complex",
		message: `Elements are nested more than ${mostNesting} deep.`,
		help: "No page needs that: take the generated or damaged text out.",
		line: position?.start.line ?? 1,
		column: position?.start.column ?? 1
	};
}
/** The parser's errors read `line:column: message (origin:code)`. */
function syntaxProblem(error) {
	const text = error instanceof Error ? error.message : String(error);
	const [, line = "1", column = "1", message = text] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [];
	const reason = message.replace(/\s*\([\w-]+:[\w-]+\)$/, "").replace(/\s*\(note: [\s\S]*\)$/, "");
	return {
		rule: "syntax-invalid",
		message: `Not valid MDX: ${reason}.`,
		help: adviceFor(reason),
		line: Number(line),
		column: Number(column)
	};
}
function adviceFor(reason) {
	if (reason.includes("closing tag")) return "Close every tag, also of empty elements: <br/>, <img … />.";
	if (reason.includes("brace") || reason.includes("expression")) return "A literal brace is written \\{ or \\}.";
	if (reason.includes("before name") || reason.includes("JSX tag")) return "A literal “<” is written \\<; a comment {/* so */}; a link [text](address).";
	return "A literal “<” or “{” is written with a backslash before it.";
}
// src/markdown/document.ts
/** A page with more problems than this is damaged as a whole, and a longer list would help nobody. */
var mostProblems = 50;
/** Reads the text of a page. Never runs anything and never throws. */
function readDocument(text) {
	const { nodes, problems: inText } = parsePage(text);
	const problems = [...inText];
	const outline = readOutline(nodes, (problem) => void problems.push(problem));
	problems.sort((a, b) => a.line - b.line || a.column - b.column);
	const readable = nodes.length > 0 || inText.length === 0;
	return {
		nodes,
		outline,
		problems: firstOf(problems),
		readable
	};
}
function firstOf(problems) {
	const next = problems[mostProblems];
	if (!next) return problems;
	const more = {
		...next,
		message: `${problems.length - mostProblems} more problems of the page are not listed.`,
		help: "Mend the first ones."
	};
	return [...problems.slice(0, mostProblems), more];
}
// src/markdown/blocks.ts
/** The pieces of text in a block. */
function partsOf(block) {
	switch (block.kind) {
		case "heading":
		case "paragraph":
		case "figure": return [block];
		case "list": return block.items;
		case "table": return [block.header, ...block.rows].flatMap(({ cells }) => cells);
		default: return [];
	}
}
/** The links and images of a page, in its order. */
function referencesIn({ blocks }) {
	const parts = blocks.flatMap(partsOf);
	return {
		links: parts.flatMap(({ links }) => links),
		images: parts.flatMap(({ images }) => images)
	};
}
// src/markdown/plain/escape.ts
/** Characters that would mean something within a line. An underscore within a word does not. */
var withinLine = /[\\`*[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=#?\w+;)|~(?=~)|!$/giu;
/** What would begin a block at the beginning of a line. */
var atStart = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-{3,}|={1,}(?=\s*$)|\d{1,9}(?=[.)](?:\s|$)))/;
/** Text that stands in a line of Markdown as it is. Line ends become spaces, as browsers show them. */
function escapeText(text) {
	return text.replaceAll(/\s*\n\s*/g, " ").replaceAll(withinLine, "\\$&");
}
/** A line that is read as a paragraph, whatever it begins with. */
function asParagraph(line) {
	return line.replace(atStart, (mark) => /^\d/.test(mark) ? `${mark}\\` : `\\${mark}`);
}
/** Code in a line, between as many backticks as are needed. */
function codeInLine(code) {
	const text = code.replaceAll(/\s*\n\s*/g, " ");
	const fence = "`".repeat(longestRun(text) + 1);
	const gap = /^`|`$/.test(text) || /^ .* $/.test(text) && text.trim() !== "" ? " " : "";
	return `${fence}${gap}${text}${gap}${fence}`;
}
/** A block of code, between fences that do not occur in it. */
function codeBlock(code, language) {
	const fence = "`".repeat(Math.max(3, longestRun(code) + 1));
	return `${fence}${language}\n${code.replace(/\n$/, "")}\n${fence}`;
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
/** The address of a link, between angle brackets where it could not stand alone. */
function destination(url) {
	return /[\s()<>]/.test(url) ? `<${url.replaceAll(/[<>\n]/g, encodeURIComponent)}>` : url;
}
// src/markdown/plain/inline.ts
/** Elements without a sign in Markdown, which are written as the HTML that they are. */
var asHtml$1 = new Set("del ins kbd q s samp sub sup var".split(" "));
/** What stands in a sentence, as one line of Markdown. */
function inline$1(nodes, context) {
	let line = "";
	nodes.forEach((node, index) => {
		const around = {
			before: line.at(-1) ?? " ",
			after: () => textOf$1(nodes.slice(index + 1)).at(0) ?? " "
		};
		line += inlineNode(node, around, context);
	});
	return line;
}
function inlineNode(node, around, context) {
	if (node.type === "text") return escapeText(node.value);
	const inner = () => inline$1(node.children, context);
	if (node.type === "component") {
		if (node.name === "UIControl") return marked("**", "strong", inner(), around);
		const { url } = node.attributes;
		return node.name === "Badge" && url !== void 0 ? link(inner(), context.link(url)) : inner();
	}
	switch (node.name) {
		case "strong":
		case "b": return marked("**", "strong", inner(), around);
		case "em":
		case "i": return marked("*", "em", inner(), around);
		case "code": return codeInLine(textOf$1(node.children));
		case "br": return "<br/>";
		case "a": return anchor(node, inner, context);
		case "img": return image(propertyOf(node, "alt"), propertyOf(node, "src"), context);
		case "input": return node.properties["checked"] ? "[x]" : "[ ]";
		case "sup": if (node.children.some((child) => child.type === "element" && isFootnote(child))) return inner();
	}
	return asHtml$1.has(node.name) ? `<${node.name}>${inner()}</${node.name}>` : inner();
}
/** An image, or its alternative text where there is none to show. */
function image(alt, source, context) {
	const url = context.image(source);
	return url === null ? escapeText(alt) : `![${escapeText(alt)}](${destination(url)})`;
}
/** A link, or its text alone where it leads nowhere. */
function link(text, url) {
	return url === null ? text : `[${text}](${destination(url)})`;
}
/** The number of the footnote that a mark points at. */
function footnoteOf(id) {
	return `[^${id.replace(/^#?(?:user-content-)?fn-/, "")}]`;
}
function anchor(node, inner, context) {
	const href = propertyOf(node, "href");
	if (node.properties["dataFootnoteRef"] !== void 0) return footnoteOf(href);
	if (node.properties["dataFootnoteBackref"] !== void 0) return "";
	return href === "" ? inner() : link(inner(), context.link(href));
}
var space = /\s/u;
var punctuation = /[\p{P}\p{S}]/u;
/** Stressed words. Where the signs could not be told from text (CommonMark §6.2), the element is written as HTML. */
function marked(sign, element, text, around) {
	const words = text.trim();
	const [before, after] = [around.before, around.after()];
	if (words === "") return text;
	const [start, end] = [text.startsWith(words) ? "" : " ", text.endsWith(words) ? "" : " "];
	const isApart = (inside, outside) => !punctuation.test(inside) || space.test(outside) || punctuation.test(outside);
	return isApart(words.at(0) ?? "", start || before) && isApart(words.at(-1) ?? "", end || after) && before !== "*" && after !== "*" ? `${start}${sign}${words}${sign}${end}` : `${start}<${element}>${words}</${element}>${end}`;
}
// src/markdown/plain/table.ts
/** A table with one line a row. Cells that reach over others leave those empty. */
function table(node, context) {
	const rows = rowsOf$1(node);
	const cells = rows.map((row) => row.flatMap((cell) => spanned(cell, context)));
	const columns = Math.max(...cells.map(({ length }) => length));
	const line = (texts) => `| ${Array.from({ length: columns }, (_, column) => texts[column] ?? "").join(" | ")} |`;
	const [header = [], ...body] = cells;
	const sides = (rows[0] ?? []).map(sideOf);
	const rule = Array.from({ length: columns }, (_, column) => sides[column] ?? "---");
	return [
		line(header),
		line(rule),
		...body.map(line)
	].join("\n");
}
function rowsOf$1(node) {
	const rows = [];
	visit(node.children, (inner) => {
		if (inner.type !== "element" || inner.name !== "tr") return true;
		rows.push(inner.children.filter((child) => child.type === "element"));
		return false;
	});
	return rows;
}
function spanned(cell, context) {
	const text = cellText(cell.children, context).trim().replaceAll("|", "\\|");
	const span = Math.min(Number(propertyOf(cell, "colSpan")) || 1, 100);
	return [text, ...Array.from({ length: span - 1 }, () => "")];
}
function sideOf({ properties }) {
	const [name] = Array.isArray(properties["className"]) ? properties["className"] : [];
	return {
		"align-left": ":--",
		"align-right": "--:",
		"align-center": ":-:"
	}[String(name)] ?? "---";
}
/** What stands in a cell, on one line: lists as HTML, and line ends where blocks end. */
function cellText(nodes, context) {
	const lines = [];
	let sentence = [];
	const end = () => {
		const text = inline$1(sentence, context).trim();
		if (text !== "") lines.push(text);
		sentence = [];
	};
	for (const node of nodes) {
		const block = node.type === "element" ? blockText(node, context) : null;
		if (block === null) sentence.push(node);
		else {
			end();
			if (block !== "") lines.push(block);
		}
	}
	end();
	return lines.join("<br/>").replaceAll(/<br\/>(?=<[uo]l>)|(?<=<\/[uo]l>)<br\/>/g, "");
}
function blockText(node, context) {
	if (node.name === "ul" || node.name === "ol") {
		const written = node.children.filter((child) => child.type === "element").map((item) => `<li>${cellText(item.children, context)}</li>`);
		return `<${node.name}>${written.join("")}</${node.name}>`;
	}
	if (node.name === "pre") return codeInLine(textOf$1(node.children).trim());
	return [
		"p",
		"div",
		"blockquote",
		"details",
		"dl",
		"dt",
		"dd",
		"table"
	].includes(node.name) ? cellText(node.children, context) : null;
}
// src/markdown/plain/index.ts
/**
* Writes the nodes of a page as plain Markdown (CommonMark and GFM), without components, comments and ids: for
* programs that read pages and know no MDX. Notes are written as alerts (`> [!NOTE]`), as Git hosts show them.
*/
function toPlainMarkdown(nodes, context) {
	return `${blocks(nodes, context).join("\n\n")}\n`;
}
/** The blocks in nodes; what stands between them is a paragraph. */
function blocks(nodes, context) {
	const written = [];
	let sentence = [];
	let listBefore = null;
	const end = () => {
		const text = inline$1(sentence, context).trim();
		if (text !== "") {
			written.push(asParagraph(text));
			listBefore = null;
		}
		sentence = [];
	};
	for (const node of nodes) {
		if (isInline(node)) {
			sentence.push(node);
			continue;
		}
		end();
		if (node.type === "element" && (node.name === "ul" || node.name === "ol")) {
			const isSecond = listBefore === node.name;
			written.push(list$1(node, isSecond, context));
			listBefore = isSecond ? null : node.name;
			continue;
		}
		written.push(...node.type === "component" ? component(node, context) : block(node, context));
		listBefore = null;
	}
	end();
	return written;
}
var inlineElements = new Set("a b br code del em i img input ins kbd q s samp span strong sub sup var".split(" "));
function isInline(node) {
	if (node.type === "text") return true;
	return node.type === "element" ? inlineElements.has(node.name) : [
		"UIControl",
		"DNL",
		"Badge"
	].includes(node.name);
}
function block(node, context) {
	if (node.type !== "element") return [];
	const depth = headingDepth(node);
	if (depth !== null) return propertyOf(node, "id") === "footnote-label" ? [] : [`${"#".repeat(depth)} ${inline$1(node.children, context).trim()}`];
	switch (node.name) {
		case "p": return [asParagraph(inline$1(node.children, context).trim())].filter((text) => text !== "");
		case "pre": {
			const code = node.children.find((child) => child.type === "element");
			return [codeBlock(textOf$1(node.children), code?.codeLanguage ?? "")];
		}
		case "blockquote": return [quoted(blocks(node.children, context))];
		case "table": return [table(node, context)];
		case "hr": return ["---"];
		case "dt":
		case "summary": return [bold(inline$1(node.children, context))];
		case "section": return footnotes(node, context);
		default: return blocks(node.children, context);
	}
}
function component({ name, attributes, children }, context) {
	switch (name) {
		case "Note": return [quoted([`[!${(attributes["type"] ?? "note").toUpperCase()}]`, ...blocks(children, context)])];
		case "Tab": return [bold(escapeText(attributes["title"] ?? "")), ...blocks(children, context)];
		case "Figure": {
			const caption = attributes["caption"] ?? "";
			return [image(attributes["alt"] ?? "", attributes["src"] ?? "", context), ...caption === "" ? [] : [`*${escapeText(caption).trim()}*`]];
		}
		case "Video": {
			const source = attributes["src"] ?? "";
			return [link(escapeText(attributes["title"] ?? source), source)];
		}
		default: return blocks(children, context);
	}
}
function bold(text) {
	return text.trim() === "" ? "" : `**${text.trim()}**`;
}
/** The first line of an alert stands right above its text. */
function quoted(texts) {
	const [first = "", ...others] = texts;
	return (first.startsWith("[!") ? `${first}\n${others.join("\n\n")}` : texts.join("\n\n")).split("\n").map((line) => line === "" ? ">" : `> ${line}`).join("\n");
}
function list$1(node, isSecond, context) {
	const items = node.children.filter((child) => child.type === "element");
	const gap = items.some(({ children }) => children.some((child) => child.type === "element" && child.name === "p")) ? "\n\n" : "\n";
	const start = Number(propertyOf(node, "start") || 1);
	const markOf = (index) => node.name === "ul" ? isSecond ? "*" : "-" : `${start + index}${isSecond ? ")" : "."}`;
	return items.map((item, index) => hung(`${markOf(index)} `, blocks(item.children, context).join(gap))).join(gap);
}
/** A text behind a mark, its further lines below the first. */
function hung(mark, text) {
	const indent = " ".repeat(mark.length);
	return `${mark}${text.replaceAll(/\n(?!\n|$)/g, `\n${indent}`)}`.trimEnd();
}
function footnotes(section, context) {
	return section.children.flatMap((inner) => {
		if (inner.type !== "element" || inner.name !== "ol") return [];
		return inner.children.filter((child) => child.type === "element").map((item) => {
			const text = blocks(item.children, context).join("\n\n").replaceAll(/\n(?!\n)/g, "\n    ");
			return `${footnoteOf(propertyOf(item, "id"))}: ${text.trim()}`;
		});
	});
}
// src/markdown/segments.ts
/** Turns the nodes of a page into segments. */
function toSegments(nodes, context) {
	const segments = [];
	let html = [];
	const flush = () => {
		if (html.length > 0) segments.push({
			kind: "html",
			html: toHtml(html)
		});
		html = [];
	};
	for (const node of nodes) {
		if (!holdsComponent(node)) {
			html.push(...toHast(node, context));
			continue;
		}
		flush();
		if (node.type === "text") continue;
		const children = toSegments(node.type === "element" && node.name === "pre" ? [] : node.children, context);
		if (node.type === "component") segments.push({
			kind: "component",
			name: node.name,
			attributes: resolved(node.attributes, context),
			children
		});
		else if (isDiagram(node)) segments.push({
			kind: "component",
			name: "Diagram",
			attributes: { source: textOf$1(node.children) },
			children: []
		});
		else if (node.name === "table") segments.push({
			kind: "component",
			name: "Table",
			attributes: {},
			children: [asHtml(node, context)]
		});
		else segments.push({
			kind: "element",
			name: node.name,
			attributes: asAttributes(node.properties),
			children
		});
	}
	flush();
	return segments;
}
function asHtml(node, context) {
	return {
		kind: "html",
		html: toHtml(toHast(node, context))
	};
}
var inline = /* @__PURE__ */ new Set([
	"UIControl",
	"DNL",
	"Badge"
]);
function isDiagram(node) {
	return node.type === "element" && node.name === "pre" && node.children.some((child) => child.type === "element" && child.codeLanguage === "mermaid");
}
/** Tells whether a node is, or has in it, something that a component of the site renders. */
function holdsComponent(node) {
	let found = false;
	visit([node], (inner) => {
		if (inner.type === "element" && inner.name === "a") return false;
		found ||= inner.type === "component" && !inline.has(inner.name) || isDiagram(inner) || inner.type === "element" && inner.name === "table";
		return !found;
	});
	return found;
}
function toHast(node, context) {
	if (node.type === "text") return [{
		type: "text",
		value: node.value
	}];
	const children = node.children.flatMap((child) => toHast(child, context));
	if (node.type === "component") return [inlineComponent(node.name, node.attributes, children, context)];
	if (node.name === "a") return linkElement(node, children, context);
	if (node.name === "img") return [element("img", {
		...node.properties,
		src: context.image(propertyOf(node, "src")),
		loading: "lazy",
		decoding: "async"
	}, [])];
	const depth = headingDepth(node);
	if (depth !== null) {
		const id = propertyOf(node, "id");
		const label = context.headingLinkLabel(textOf$1(node.children));
		const anchor = element("a", {
			className: ["anchor"],
			href: `#${id}`,
			ariaLabel: label,
			dataPagefindIgnore: ""
		}, [{
			type: "text",
			value: "#"
		}]);
		return [element(depth === 1 ? "h2" : node.name, node.properties, [...children, anchor])];
	}
	const properties = node.name === "pre" ? {
		...node.properties,
		tabIndex: 0
	} : node.properties;
	return [element(node.name, properties, children)];
}
function inlineComponent(name, attributes, children, context) {
	if (name === "UIControl") return element("span", { className: ["ui-control"] }, children);
	if (name === "DNL") return element("span", { translate: "no" }, children);
	const badge = element("span", { className: ["badge", `badge-${attributes["type"] ?? "neutral"}`] }, children);
	const target = attributes["url"] ? context.link(attributes["url"]) : null;
	return target ? element("a", { href: target.href }, [badge]) : badge;
}
function linkElement(node, children, context) {
	const { href } = node.properties;
	if (typeof href !== "string") return [element("span", {}, children)];
	if (isFootnote(node)) return [element("a", node.properties, children)];
	const target = context.link(href);
	if (!target) return children;
	const { otherLanguage } = target;
	const mark = otherLanguage ? [element("span", {
		className: ["link-language"],
		title: otherLanguage.label
	}, [{
		type: "text",
		value: otherLanguage.tag
	}])] : [];
	return [element("a", {
		...node.properties,
		href: target.href,
		...otherLanguage && { hrefLang: otherLanguage.tag }
	}, [...children, ...mark])];
}
function resolved(attributes, context) {
	const { src } = attributes;
	return {
		...attributes,
		...src !== void 0 && { src: context.image(src) }
	};
}
function element(tagName, properties, children) {
	return {
		type: "element",
		tagName,
		properties,
		children
	};
}
/** The few attributes that an element around a component can have, by their HTML names. */
function asAttributes(properties) {
	return Object.fromEntries(Object.entries(properties).flatMap(([name, value]) => value === void 0 || value === null || value === false ? [] : [[find(html, name).attribute, Array.isArray(value) ? value.join(" ") : value === true ? "" : String(value)]]));
}
// src/drift/comparison/numbers.ts
/** A run of digits with what groups them, and a word for thousands or millions behind it; not where it goes on from a letter, as in “B2B” and “v8”. */
var written = /(?=\d)(?<![\p{L}\p{N}_.,])(\d+(?:[.,:'’\u00a0\u202f ]\d+)*)(?!\p{N})(?:[ \u00a0\u202f]?(k|m|mil|mila|mille|tusen|tausend|duizend|milh(?:ão|ões)|milion[ei]|mill[óo]n(?:es)?|miljon(?:er)?|millionen|millions?|miljoen)(?!\p{L}))?/giu;
/** Digits in groups of three, with one kind of sign between them. */
var grouped = /^\d{1,3}(?:([.,'’\u00a0\u202f ])\d{3})(?:\1\d{3})*(?=$|[.,]\d)/;
/**
* The numbers that a text gives in digits, in the form that does not depend on the language: “10.000”, “10,000”,
* “10 000” and “10 mil” are 10000, “2,5” and “2.5” are 2.5. A number that is part of a word is part of a name, and left
* out.
*
* @returns the numbers, sorted as texts
*/
function numbersIn(text) {
	if (!digit.test(text)) return [];
	const numbers = [];
	written.lastIndex = 0;
	for (let match = written.exec(text); match; match = written.exec(text)) {
		const [, digits = "", word] = match;
		numbers.push(...normalize(digits, word));
	}
	return numbers.sort();
}
var digit = /[0-9]/;
function normalize(digits, word) {
	const group = grouped.exec(digits)?.[0];
	const parts = group === void 0 ? digits.split(/['’\u00a0\u202f ]/).map((part) => part.replaceAll(",", ".")) : [`${group.replaceAll(/\D/g, "")}${digits.slice(group.length).replace(",", ".")}`];
	const last = parts.pop() ?? "";
	return [...parts, word === void 0 ? last : multiplied(last, word)];
}
function multiplied(number, word) {
	if (word === "m") return number;
	const times = /^(?:m$|milh|mill?ion|millón|millon|milj)/i.test(word) ? 1e6 : 1e3;
	return String(Number(number) * times);
}
// src/drift/comparison/likeness.ts
/** The file name of an image: folders and copies differ between the languages' repositories. */
function imageName(url) {
	return url.split(/[?#]/)[0]?.split("/").at(-1) ?? url;
}
// src/drift/comparison/front-matter-keys.ts
/**
* The keys of the front matter that say the same in every language. On 149 pairs of real translations of one source
* commit none of them ever differed; titles, descriptions and what the translation tools count did.
*/
var keysToShare = [
	"solution",
	"kt",
	"thumbnail",
	"doc-type",
	"version",
	"role",
	"level",
	"topic",
	"feature",
	"product",
	"TQID",
	"product_v2",
	"feature_v2",
	"subfeature_v2",
	"role_v2",
	"topic_v2"
];
/** What a page's front matter says under a key, as a text that is equal for equal values; empty where it says nothing. */
function valueOf({ frontMatter }, key) {
	return textOf(frontMatter[key]);
}
function textOf(value) {
	if (value === null || value === void 0) return "";
	if (Array.isArray(value)) return value.map(textOf).sort().join(", ");
	if (typeof value === "object") return "id" in value ? textOf(value.id) : JSON.stringify(value);
	return typeof value === "string" ? value.trim() : JSON.stringify(value);
}
// src/drift/comparison/page-view.ts
/** The words of a cell; entries of a list in it are set apart by commas. */
function wordsOfCell({ items, text }) {
	return items.length > 0 ? items.map((item) => item.text.trim()).join(", ") : text;
}
new Intl.ListFormat("en", { type: "conjunction" });
/** A text on one line and of at most 60 characters. */
function shorten(text, most = 60) {
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
// src/drift/rules/applications-differ.ts
/** Applications that translations do not share: in the front matter, or in a row of a table that lists them. */
var applicationsDiffer = {
	id: "applications-differ",
	severity: "warning",
	class: "semantic",
	confidence: .98,
	subject: "applications",
	find: ({ reference, other, tables }) => {
		const differences = [];
		const compare = (a, b, places) => {
			const [onlyA, onlyB] = [a.filter((id) => !b.includes(id)), b.filter((id) => !a.includes(id))];
			if (onlyA.length === 0 && onlyB.length === 0) return;
			const values = {
				reference: list(onlyA),
				other: list(onlyB)
			};
			differences.push({
				lacks: null,
				...places,
				values
			});
		};
		const [page, twin] = [reference.page, other.page];
		compare(reference.applications, other.applications, {
			reference: page.placeOf("applications"),
			other: twin.placeOf("applications")
		});
		for (const table of tables) {
			const columns = table.applications;
			if (!columns) continue;
			for (const [first, second] of table.rows) {
				const [cell, otherCell] = [first?.element.cells[columns[0]], second?.element.cells[columns[1]]];
				if (!first || !second || !cell || !otherCell) continue;
				const [title] = first.element.cells;
				compare(first.applications, second.applications, {
					subject: `applications in the table row “${shorten(title?.text ?? "")}”`,
					reference: {
						line: cell.line,
						column: cell.column,
						words: wordsOfCell(cell)
					},
					other: {
						line: otherCell.line,
						column: otherCell.column,
						words: wordsOfCell(otherCell)
					}
				});
			}
		}
		return differences;
	}
};
function list(ids) {
	return ids.length > 0 ? ids.join(", ") : "nothing more";
}
// src/drift/rules/leaf-references.ts
/**
* The marks that two translations do not share, piece of text by piece of text.
* Those that only one side has are paired, first those that are near each other, then in order: they are one mark that
* changed. The rest is missing on a side.
*
* @param near - a part of a value; marks that have it in common are paired first
*/
function unsharedMarks(comparison, marksOf, near = (value) => value) {
	const changed = [];
	const missing = [];
	for (const leaves of comparison.leaves) {
		const [a, b] = [marksOf(leaves[0], "reference", comparison), marksOf(leaves[1], "other", comparison)];
		if (a.length + b.length === 0) continue;
		const change = (first, second) => {
			const values = {
				reference: first.value,
				other: second.value
			};
			changed.push({
				lacks: null,
				reference: first,
				other: second,
				values
			});
		};
		let [onlyA, onlyB] = [without$1(a, b), without$1(b, a)];
		for (const first of onlyA) {
			const second = onlyB.find(({ value }) => near(value) === near(first.value));
			if (!second) continue;
			change(first, second);
			onlyA = onlyA.filter((mark) => mark !== first);
			onlyB = onlyB.filter((mark) => mark !== second);
		}
		for (let place = 0; place < Math.max(onlyA.length, onlyB.length); place++) {
			const [first, second] = [onlyA[place], onlyB[place]];
			if (first && second) change(first, second);
			else if (first) missing.push({
				lacks: "other",
				reference: first,
				other: pointOf(leaves[1])
			});
			else if (second) missing.push({
				lacks: "reference",
				reference: pointOf(leaves[0]),
				other: second
			});
		}
	}
	return {
		changed,
		missing
	};
}
function pointOf({ line, column }) {
	return {
		line,
		column
	};
}
/** The marks whose value the others lack; a value that stands twice must stand twice there too. */
function without$1(marks, others) {
	const left = others.map(({ value }) => value);
	return marks.filter(({ value }) => {
		const found = left.indexOf(value);
		if (found >= 0) left.splice(found, 1);
		return found < 0;
	});
}
// src/drift/rules/term-differs.ts
/** A term that is not to be translated, and is another one, or none, in a translation. */
var termDiffers = {
	id: "term-differs",
	severity: "warning",
	class: "semantic",
	confidence: .98,
	subject: "term",
	find: (comparison) => Object.values(unsharedMarks(comparison, ({ terms }) => terms.map(markOf))).flat()
};
/** A text that keeps its form in every language, by its words. */
function markOf({ text, line, column }) {
	return {
		line,
		column,
		words: text,
		value: text.normalize("NFKC").replaceAll(/\s+/g, " ").trim()
	};
}
// src/drift/rules/code-inline.ts
/** Code in a sentence that is other code, or none, in a translation. */
var codeInline = {
	id: "code-inline",
	severity: "warning",
	class: "semantic",
	confidence: .95,
	subject: "code in the text",
	find: (comparison) => Object.values(unsharedMarks(comparison, ({ codes }) => codes.map(markOf))).flat()
};
// src/drift/rules/gaps.ts
/**
* The elements of an alignment that stand on one side only.
*
* @param pointOf - where an element stands
* @param start - where a side begins that has no element before the gap
*/
function gapsIn(alignment, pointOf, start) {
	const gaps = [];
	let last = start;
	for (const [reference, other] of alignment) {
		if (reference === null && other !== null) gaps.push({
			element: other,
			lacks: "reference",
			at: pointOf(other),
			behind: last.reference
		});
		else if (reference !== null && other === null) gaps.push({
			element: reference,
			lacks: "other",
			at: pointOf(reference),
			behind: last.other
		});
		if (reference !== null && other !== null) last = {
			reference: pointOf(reference),
			other: pointOf(other)
		};
	}
	return gaps;
}
/** A gap as a difference. */
function gapDifference(gap, words) {
	const present = {
		...gap.at,
		words
	};
	const [reference, other] = gap.lacks === "reference" ? [gap.behind, present] : [present, gap.behind];
	return {
		lacks: gap.lacks,
		reference,
		other
	};
}
// src/drift/rules/block-missing.ts
/** Makes the rule for blocks of one kind that a translation lacks. */
function blockMissing(rule) {
	const { id, confidence, subject, kind, onlyBetweenEditions } = rule;
	return {
		id,
		severity: "warning",
		class: "semantic",
		confidence,
		subject,
		find: (comparison) => onlyBetweenEditions && comparison.sameEdition ? [] : missingBlocks(comparison).filter(({ element }) => element.element.kind === kind).map((gap) => gapDifference(gap, wordsOf$1(gap.element.element)))
	};
}
var known$1 = /* @__PURE__ */ new WeakMap();
/** The blocks that one side lacks, looked for once for the rules of all kinds. */
function missingBlocks(comparison) {
	const missing = known$1.get(comparison) ?? findMissing(comparison);
	known$1.set(comparison, missing);
	return missing;
}
/** The blocks that one side lacks. Of a section or a component that is missing whole, only where it begins. */
function findMissing({ blocks, reference, other }) {
	const top = {
		line: 1,
		column: 1
	};
	const gaps = gapsIn(blocks, ({ element }) => element, {
		reference: top,
		other: top
	});
	const missingHeadings = new Set(gaps.map(({ element }) => element.element).filter(({ kind }) => kind === "heading"));
	const missing = new Set(gaps.map(({ element }) => element.element));
	const withAnother = /* @__PURE__ */ new Set();
	for (const { blocks: own } of [reference, other]) {
		const around = [];
		const open = [];
		for (const { element } of own) {
			if (element.kind === "heading") while ((open.at(-1)?.depth ?? 0) >= element.depth) open.pop();
			if (open.some((heading) => missingHeadings.has(heading))) withAnother.add(element);
			if (element.kind === "heading") open.push(element);
			while (around.length > element.within.length) around.pop();
			if (around.some((component) => missing.has(component))) withAnother.add(element);
			if (element.kind === "component") around.push(element);
		}
	}
	return gaps.filter(({ element }) => !withAnother.has(element.element));
}
function wordsOf$1(block) {
	switch (block.kind) {
		case "code": return block.value;
		case "diagram": return block.diagram.nodes.join(", ");
		case "component": return `<${block.name}>`;
		case "figure": return [...block.images, ...block.links].map(({ url, text }) => text || url).join(", ");
		case "table": return block.header.cells.map(({ text }) => text.trim()).join(" | ");
		default: return partsOf(block).map(({ text }) => text.trim()).join(" · ");
	}
}
// src/drift/rules/code-missing.ts
/** A code block that a translation lacks. */
var codeMissing = blockMissing({
	id: "code-missing",
	kind: "code",
	subject: "code block",
	confidence: .99
});
// src/drift/rules/code-text.ts
/** A code block whose code differs. Comments in it may be translated, so that only its length in lines counts. */
var codeText = {
	id: "code-text",
	severity: "warning",
	class: "semantic",
	confidence: .95,
	subject: "code",
	find: ({ blocks }) => blocks.flatMap(([first, second]) => {
		const [a, b] = [first?.element, second?.element];
		if (a?.kind !== "code" || b?.kind !== "code") return [];
		const size = ({ language, value }) => {
			const lines = value.trim().split("\n").length;
			return `${language} ${lines} ${lines === 1 ? "line" : "lines"}`.trim();
		};
		if (size(a) === size(b)) return [];
		return [{
			lacks: null,
			reference: {
				line: a.line,
				column: a.column,
				words: a.value
			},
			other: {
				line: b.line,
				column: b.column,
				words: b.value
			},
			values: {
				reference: size(a),
				other: size(b)
			}
		}];
	})
};
// src/drift/rules/component-missing.ts
/** A note, tabs or another component that a translation lacks. */
var componentMissing = blockMissing({
	id: "component-missing",
	kind: "component",
	subject: "component",
	confidence: .99
});
// src/drift/rules/control-differs.ts
/** A text that names more controls of an interface than its translation. What they are called is translated. */
var controlDiffers = {
	id: "control-differs",
	severity: "warning",
	class: "semantic",
	confidence: .98,
	subject: "number of controls in the text",
	find: ({ leaves }) => leaves.flatMap(([a, b]) => {
		if (a.controls.length === b.controls.length) return [];
		const spot = ({ line, column, text }) => ({
			line,
			column,
			words: text
		});
		return [{
			lacks: null,
			reference: spot(a),
			other: spot(b),
			values: {
				reference: String(a.controls.length),
				other: String(b.controls.length)
			}
		}];
	})
};
// src/drift/rules/diagram-graph.ts
/** A diagram with other nodes or edges. Labels are translated; ids and arrows are not. */
var diagramGraph = {
	id: "diagram-graph",
	severity: "warning",
	class: "semantic",
	confidence: .99,
	subject: "diagram",
	find: ({ blocks }) => blocks.flatMap(([first, second]) => {
		const [a, b] = [first?.element, second?.element];
		if (a?.kind !== "diagram" || b?.kind !== "diagram") return [];
		const values = {
			reference: only(a.diagram, b.diagram),
			other: only(b.diagram, a.diagram)
		};
		if (values.reference === values.other) return [];
		return [{
			lacks: null,
			reference: {
				line: a.line,
				column: a.column
			},
			other: {
				line: b.line,
				column: b.column
			},
			values
		}];
	})
};
/** The nodes and edges that only one of two diagrams has. */
function only(diagram, twin) {
	const nodes = diagram.nodes.filter((node) => !twin.nodes.includes(node));
	const edges = diagram.edges.filter((edge) => !twin.edges.includes(edge));
	return [...nodes, ...edges].join(", ") || "nothing more";
}
// src/drift/rules/diagram-missing.ts
/** A diagram that a translation lacks. */
var diagramMissing = blockMissing({
	id: "diagram-missing",
	kind: "diagram",
	subject: "diagram",
	confidence: .99
});
// src/drift/rules/page-texts.ts
/** The texts of a page: paragraphs, headings, items and cells. */
function textsOf({ outline }) {
	return outline.blocks.flatMap(partsOf).map((part) => ({
		part,
		words: withoutCode(part)
	}));
}
/** The words of a part with blanks in place of the code in it. */
function withoutCode({ text, codes }) {
	return codes.reduce((words, code) => code.text === "" ? words : words.replace(code.text, () => " ".repeat(code.text.length)), text);
}
/** A finder that begins where a part of the page does. */
function finderIn(text, { line, column }) {
	let offset = -1;
	return { next: (writings) => {
		if (offset < 0) offset = lineStart(text, line) + column - 1;
		const found = writings.map((writing) => ({
			writing,
			at: text.indexOf(writing, offset)
		})).filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at || b.writing.length - a.writing.length)[0];
		if (!found) return {
			line,
			column
		};
		offset = found.at + found.writing.length;
		return pointAt(text, found.at);
	} };
}
function lineStart(text, line) {
	let start = 0;
	for (let number = 1; number < line; number++) start = text.indexOf("\n", start) + 1;
	return start;
}
// src/drift/rules/entity-debris.ts
/** A character reference that readers see as it is written (HTML §13.1.4), once or more often escaped. */
var references = /&(?:amp;)*(?:[a-z][a-z\d]{1,30}|#\d{2,6}|#x[\da-f]{2,5});/gi;
/**
* Characters that show nothing: zero-width ones, marks of direction, soft hyphens, controls; and the one that stands for
* bytes that could not be read. A joiner within an emoji is part of it.
*/
var invisible = /(?!\p{Extended_Pictographic})[\u00AD\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|(?<![\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}])\u200D/gu;
/** UTF-8 that was read as Windows-1252, by which one letter becomes two or three. */
var misread = /[ÃÂ][\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â€[\u0080-\u00BFœ˜™š“”¦¢]/gu;
/** What all debris has at least one of. The patterns look around each character, and most texts have none of these. */
var possible$1 = /[&\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009FÃÂ]|â€/;
var names$1 = {
	"­": "a soft hyphen",
	"​": "a zero-width space",
	"‌": "a zero-width non-joiner",
	"‍": "a zero-width joiner",
	"⁠": "a word joiner",
	"﻿": "a byte order mark",
	"�": "a replacement character"
};
/** What was left of an encoding: character references shown as text, characters that show nothing, misread letters. */
var entityDebris = {
	id: "entity-debris",
	severity: "info",
	class: "cosmetic",
	confidence: .99,
	find: (subject) => textsOf(subject).flatMap(({ part, words }) => {
		if (!possible$1.test(words)) return [];
		const finder = finderIn(subject.page.text, part);
		const found = [
			references,
			invisible,
			misread
		].flatMap((pattern) => Array.from(words.matchAll(pattern), ({ 0: debris, index }) => ({
			debris,
			index
		}))).sort((a, b) => a.index - b.index).map(({ debris, index }) => ({
			debris,
			spot: {
				...finder.next(writingsOf(debris)),
				words: words.slice(Math.max(0, index - 20), index + 20)
			}
		}));
		const [first, ...rest] = found;
		if (!first) return [];
		return [{
			spots: [first.spot, ...rest.map(({ spot }) => spot)],
			message: `The text has ${[...new Set(found.map(({ debris }) => nameOf(debris)))].join(", ")} in it.`,
			help: "Write the character that is meant, or take it out."
		}];
	})
};
/** How what shows as debris can be written in the page. */
function writingsOf(debris) {
	if (!debris.startsWith("&")) return [debris];
	return [
		`&amp;${debris.slice(1)}`,
		`\\${debris}`,
		debris
	];
}
function nameOf(debris) {
	if (debris.length > 1) return `“${debris}”`;
	const code = `U+${debris.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
	return debris in names$1 ? `${names$1[debris] ?? ""} (${code})` : `the character ${code}`;
}
// src/drift/rules/figure-missing.ts
/** A figure that a translation lacks. */
var figureMissing = blockMissing({
	id: "figure-missing",
	kind: "figure",
	subject: "figure",
	confidence: .99
});
// src/drift/rules/front-matter-differs.ts
/** A key of the front matter that says something else in a translation, though it does not depend on the language. */
var frontMatterDiffers = {
	id: "front-matter-differs",
	severity: "warning",
	class: "mechanical",
	confidence: .99,
	noEvidence: true,
	subject: "front matter",
	find: ({ reference: { page }, other: { page: twin } }) => keysToShare.flatMap((key) => {
		const [own, theirs] = [valueOf(page, key), valueOf(twin, key)];
		if (own === theirs) return [];
		return [{
			lacks: null,
			subject: `front-matter key “${key}”`,
			reference: page.placeOf(key),
			other: twin.placeOf(key),
			values: {
				reference: own || "none",
				other: theirs || "none"
			}
		}];
	})
};
// src/drift/rules/heading-id.ts
/** A heading whose id, which all translations share, differs. */
var headingId = {
	id: "heading-id",
	severity: "warning",
	class: "mechanical",
	confidence: .99,
	subject: "heading id",
	find: ({ blocks }) => blocks.flatMap(([first, second]) => {
		const [a, b] = [first?.element, second?.element];
		if (a?.kind !== "heading" || b?.kind !== "heading" || a.id === b.id) return [];
		return [{
			lacks: null,
			reference: {
				line: a.line,
				column: a.column,
				words: a.text
			},
			other: {
				line: b.line,
				column: b.column,
				words: b.text
			},
			values: {
				reference: a.id ? `#${a.id}` : "none",
				other: b.id ? `#${b.id}` : "none"
			}
		}];
	})
};
// src/drift/rules/heading-level.ts
/** A heading that stands on another level in a translation. */
var headingLevel = {
	id: "heading-level",
	severity: "warning",
	class: "mechanical",
	confidence: .99,
	subject: "heading level",
	find: ({ blocks }) => blocks.flatMap(([first, second]) => {
		const [a, b] = [first?.element, second?.element];
		if (a?.kind !== "heading" || b?.kind !== "heading" || a.depth === b.depth) return [];
		return [{
			lacks: null,
			reference: {
				line: a.line,
				column: a.column,
				words: a.text
			},
			other: {
				line: b.line,
				column: b.column,
				words: b.text
			},
			values: {
				reference: String(a.depth),
				other: String(b.depth)
			}
		}];
	})
};
// src/drift/rules/heading-missing.ts
/** A heading, with all that stands below it, that a translation lacks. */
var headingMissing = blockMissing({
	id: "heading-missing",
	kind: "heading",
	subject: "heading",
	confidence: .99
});
// src/drift/rules/image-source.ts
var imageMarks = (leaf) => leaf.images.map(({ url, text, line, column }) => ({
	line,
	column,
	words: text.trim() === "" ? url : text,
	value: imageName(url)
}));
/** An image that is another one, or is not there, in a translation. */
var imageSource = {
	id: "image-source",
	severity: "warning",
	class: "semantic",
	confidence: .98,
	subject: "image",
	find: (comparison) => Object.values(unsharedMarks(comparison, imageMarks)).flat()
};
// src/drift/rules/link-marks.ts
/**
* The links of a text by their targets, in the form that does not depend on the language. A heading of the page itself
* goes by the id that it has in the reference, so that ids which translations do not share are told once, where they
* stand, and not with every link to them.
*/
var linkMarks = (leaf, side, comparison) => leaf.links.map(({ url, text, line, column }) => {
	const neutral = comparison[side].neutral(url);
	return {
		line,
		column,
		words: text.trim() === "" ? url : text,
		value: side === "other" && neutral.startsWith("#") ? inReference(neutral, comparison) : neutral
	};
});
/** The page that an address leads to, whatever the heading. */
function pageOf(url) {
	return url.replace(/#.*/s, "");
}
function inReference(fragment, { sections }) {
	const anchor = fragment.slice(1);
	const twin = sections.find(({ other }) => other.anchor === anchor);
	return twin ? `#${twin.reference.anchor}` : fragment;
}
// src/drift/rules/link-anchor.ts
/** A link that leads to another heading of the same page in a translation. */
var linkAnchor = {
	id: "link-anchor",
	severity: "warning",
	class: "mechanical",
	confidence: .98,
	subject: "heading that a link leads to",
	find: (comparison) => unsharedMarks(comparison, linkMarks, pageOf).changed.filter(({ values }) => values && pageOf(values.reference) === pageOf(values.other))
};
// src/drift/rules/length-outlier.ts
/**
* How long a text is in each language, where Portuguese is 1, as the middle of its translations. Measured on the blocks
* of real pages. Of a language that is not here, lengths are not known well enough.
*/
var lengths = {
	pt: 1,
	it: 1.02,
	es: 1.05,
	sv: .91
};
/** Shorter texts differ by chance. */
var shortestText = 60;
/**
* By how much two lengths may differ, in units of the square root of their mean, by which the spread of lengths grows
* (Gale & Church 1993, “A program for aligning sentences in bilingual corpora”). Of 193,000 pairs of texts from one
* source only those of one damaged page differ by as much; of the real pages whose source had changed, one in nine does.
*/
var mostApart = 8;
/** A text that is much longer or shorter than its translation: something was added to one, or left out of the other. */
var lengthOutlier = {
	id: "length-outlier",
	severity: "warning",
	class: "semantic",
	confidence: .97,
	subject: "length of a text",
	inAlikePages: true,
	find: (comparison) => {
		const { reference, other } = comparison;
		const [first, second] = [lengths[reference.page.language], lengths[other.page.language]];
		if (first === void 0 || second === void 0) return [];
		return textPairs(comparison).flatMap(([a, b]) => {
			if (Math.max(a.text.length / first, b.text.length / second) < shortestText) return [];
			const [own, theirs] = [a.text.trim().length / first, b.text.trim().length / second];
			if (Math.max(own, theirs) < shortestText) return [];
			if (Math.abs(own - theirs) <= mostApart * Math.sqrt((own + theirs) / 2)) return [];
			const [longer, shorter] = ["a much longer text", "a much shorter one"];
			return [{
				lacks: null,
				reference: {
					line: a.line,
					column: a.column,
					words: a.text
				},
				other: {
					line: b.line,
					column: b.column,
					words: b.text
				},
				values: own > theirs ? {
					reference: longer,
					other: shorter
				} : {
					reference: shorter,
					other: longer
				}
			}];
		});
	}
};
/** Pages of which less is in both say little about what is a translation of what. */
var sharedBlocks = .8;
/**
* The texts that surely are translations of each other: of blocks that have as many parts, between blocks that both
* pages have, on pages that have most blocks in common.
*/
function textPairs({ blocks }) {
	if (blocks.filter(([first, second]) => first && second).length < sharedBlocks * blocks.length) return [];
	return blocks.flatMap(([first, second], index) => {
		if (!first || !second) return [];
		if ([blocks[index - 1], blocks[index + 1]].some((pair) => pair && !(pair[0] && pair[1]))) return [];
		const [a, b] = [first.element, second.element];
		if (a.kind !== b.kind || a.kind === "figure" || rowsOf(a) !== rowsOf(b)) return [];
		const [parts, others] = [partsOf(a), partsOf(b)];
		if (parts.length !== others.length) return [];
		return parts.flatMap((part, number) => {
			const twin = others[number];
			return twin && itemsIn(part) === itemsIn(twin) ? [[part, twin]] : [];
		});
	});
}
/** How many items the list in a cell has: where they are not equally many, that is told by itself. */
function itemsIn(part) {
	return part.items?.length ?? 0;
}
function rowsOf(block) {
	return block.kind === "table" ? block.rows.length : 0;
}
// src/drift/rules/link-empty.ts
/** A link without words, so that nobody sees it, or without an address, so that it leads nowhere. */
var linkEmpty = {
	id: "link-empty",
	severity: "warning",
	class: "mechanical",
	confidence: .98,
	find: ({ outline }) => outline.blocks.filter(({ kind }) => kind !== "figure").flatMap(partsOf).flatMap((part) => part.links.flatMap((link) => {
		const { line, column, url, text } = link;
		const wordless = text.trim() === "" && !showsImage(link, part);
		if (!wordless && url.trim() !== "") return [];
		return [{
			spots: [{
				line,
				column,
				words: wordless ? part.text : text
			}],
			message: wordless ? `The link to ${url || "nowhere"} has no words.` : `The link “${text.trim()}” has no address.`,
			help: wordless ? "Put it around the words that name what it leads to." : "Give it the address that the other translations have, or take the brackets away."
		}];
	}))
};
/** An image in a link stands behind where the link begins. */
function showsImage({ line, column }, { images, links }) {
	const isBehind = (point) => point.line > line || point.line === line && point.column > column;
	const next = links.find(isBehind);
	return images.some((image) => isBehind(image) && (!next || image.line < next.line || image.line === next.line && image.column < next.column));
}
// src/drift/rules/link-missing.ts
/** A link that a translation lacks. */
var linkMissing = {
	id: "link-missing",
	severity: "warning",
	class: "mechanical",
	confidence: .97,
	subject: "link",
	find: (comparison) => unsharedMarks(comparison, linkMarks, pageOf).missing
};
// src/drift/rules/link-target.ts
/** A link that leads to another page in a translation. */
var linkTarget = {
	id: "link-target",
	severity: "warning",
	class: "mechanical",
	confidence: .98,
	subject: "link target",
	find: (comparison) => unsharedMarks(comparison, linkMarks, pageOf).changed.filter(({ values }) => values && pageOf(values.reference) !== pageOf(values.other))
};
// src/drift/rules/list-glued.ts
/** A bullet or a number right behind the end of a sentence. Behind a digit, it may be part of a number. */
var gluedItem = /(?<=[\p{L}\p{M})\]”»"][.:;!?])[ \t\n]*(?:[-*•·][ \t]+|\d{1,2}[.)][ \t]+)(?=\p{L})/gu;
/** What glued items have at least, found faster than with a look at what is before each character. */
var possible = /[-*•·][ \t]|\d[.)][ \t]/;
/** A round bullet, or a number, right behind a word. Alone it may be anything. */
var markBehindWord = /(?<=[\p{L}\p{M})\]”»"])[ \t\n]+(?:[*•][ \t]+|(\d{1,2})[.)][ \t]+)(?=\p{L})/gu;
/** The items that run on in a text: behind the end of a sentence, or behind words as bullets or as numbers from 1 on. */
function gluedIn(words) {
	const sure = [...words.matchAll(gluedItem)];
	const behindWords = [...words.matchAll(markBehindWord)];
	const bullets = behindWords.filter(([, number]) => number === void 0);
	const numbers = behindWords.filter(([, number]) => number !== void 0);
	const inOrder = numbers.every(([, number], place) => Number(number) === place + 1);
	return [
		...sure,
		...bullets.length > 1 ? bullets : [],
		...numbers.length > 1 && inOrder ? numbers : []
	].sort((a, b) => a.index - b.index);
}
/** Items of a list that run on in the line before them, so that their bullets or numbers show as text. */
var listGlued = {
	id: "list-glued",
	severity: "warning",
	class: "semantic",
	confidence: .95,
	find: ({ page, outline }) => outline.blocks.filter(({ kind }) => kind === "paragraph" || kind === "list").flatMap(partsOf).flatMap((part) => {
		const words = withoutCode(part);
		if (!possible.test(words)) return [];
		const finder = finderIn(page.text, part);
		const [first, ...rest] = gluedIn(words).map(({ 0: mark, index }) => {
			const item = words.slice(index + mark.length).split("\n")[0] ?? "";
			const beginning = /^\p{L}+/u.exec(item)?.[0] ?? "";
			return {
				...finder.next([`${mark.trim()} ${beginning}`]),
				words: `${mark.trim()} ${item}`
			};
		});
		if (!first) return [];
		return [{
			spots: [first, ...rest],
			message: "An item of a list runs on in the line before it, so that its mark shows as text.",
			help: "Put each item on a line of its own."
		}];
	})
};
// src/drift/rules/list-item-missing.ts
/** An item that a translation's list lacks, also in a cell of a table. */
var listItemMissing = {
	id: "list-item-missing",
	severity: "warning",
	class: "semantic",
	confidence: .97,
	subject: "list item",
	find: ({ lists }) => lists.flatMap(({ reference, other, items }) => gapsIn(items, (item) => item, {
		reference,
		other
	}).map((gap) => gapDifference(gap, gap.element.text)))
};
// src/drift/rules/list-kind.ts
/** A list that is numbered in one translation and not in another. */
var listKind = {
	id: "list-kind",
	severity: "warning",
	class: "mechanical",
	confidence: .99,
	subject: "kind of the list",
	find: ({ blocks }) => blocks.flatMap(([first, second]) => {
		const [a, b] = [first?.element, second?.element];
		if (a?.kind !== "list" || b?.kind !== "list" || a.ordered === b.ordered) return [];
		const kindOf = ({ ordered }) => ordered ? "numbers" : "bullets";
		const wordsOf = ({ items }) => items[0]?.text ?? "";
		return [{
			lacks: null,
			reference: {
				line: a.line,
				column: a.column,
				words: wordsOf(a)
			},
			other: {
				line: b.line,
				column: b.column,
				words: wordsOf(b)
			},
			values: {
				reference: kindOf(a),
				other: kindOf(b)
			}
		}];
	})
};
// src/drift/rules/list-missing.ts
/** A list that a translation lacks. */
var listMissing = blockMissing({
	id: "list-missing",
	kind: "list",
	subject: "list",
	confidence: .97
});
// src/drift/rules/note-type.ts
/** A note of another type, such as a warning that is a tip in a translation. */
var noteType = {
	id: "note-type",
	severity: "warning",
	class: "semantic",
	confidence: .99,
	subject: "type of the note",
	find: ({ blocks }) => blocks.flatMap(([first, second]) => {
		const [a, b] = [first?.element, second?.element];
		if (a?.kind !== "component" || b?.kind !== "component" || a.name !== b.name) return [];
		const values = {
			reference: a.attributes["type"] ?? "none",
			other: b.attributes["type"] ?? "none"
		};
		if (values.reference === values.other) return [];
		return [{
			lacks: null,
			reference: {
				line: a.line,
				column: a.column
			},
			other: {
				line: b.line,
				column: b.column
			},
			values
		}];
	})
};
// src/drift/rules/number-differs.ts
/**
* A number that is another one in a translation. Only where one number alone takes the place of another: languages
* write numbers as words, leave them out and add them, so that other differences say little. On 6,652 pairs of real translations of one source commit this found a dozen
* different texts, nearly all mistranslated (“1 million” as “1 MB”); the numbers of a page as such differed on 13 %.
*/
var numberDiffers = {
	id: "number-differs",
	severity: "warning",
	class: "semantic",
	confidence: .9,
	noEvidence: true,
	subject: "number",
	find: ({ leaves }) => leaves.flatMap(([a, b]) => {
		const [numbers, others] = [numbersIn(a.text), numbersIn(b.text)];
		if (numbers.length !== others.length) return [];
		const [onlyA, onlyB] = [without(numbers, others), without(others, numbers)];
		const [first, second] = [onlyA[0], onlyB[0]];
		if (first === void 0 || second === void 0 || onlyA.length > 1) return [];
		const spot = ({ line, column, text }) => ({
			line,
			column,
			words: text
		});
		return [{
			lacks: null,
			reference: spot(a),
			other: spot(b),
			values: {
				reference: first,
				other: second
			}
		}];
	})
};
/** The numbers that the others lack; one that stands twice must stand twice there too. */
function without(numbers, others) {
	const left = [...others];
	return numbers.filter((number) => {
		const found = left.indexOf(number);
		if (found >= 0) left.splice(found, 1);
		return found < 0;
	});
}
// src/drift/rules/paragraph-missing.ts
/** A paragraph that a translation of another edition lacks. */
var paragraphMissing = blockMissing({
	id: "paragraph-missing",
	kind: "paragraph",
	subject: "paragraph",
	confidence: .9,
	onlyBetweenEditions: true
});
// src/drift/rules/section-moved.ts
/** A section that stands elsewhere in a translation. One that moved with the section around it is not told again. */
var sectionMoved = {
	id: "section-moved",
	severity: "warning",
	class: "semantic",
	confidence: .99,
	subject: "place of the section",
	find: ({ sections }) => {
		if (!sections.some(({ moved }) => moved)) return [];
		const others = sections.toSorted((a, b) => a.other.line - b.other.line);
		return sections.flatMap((pair, place) => {
			if (!pair.moved) return [];
			const { reference: a, other: b } = pair;
			return [{
				lacks: null,
				subject: `place of the section “${shorten(a.text)}”`,
				reference: {
					line: a.line,
					column: a.column,
					words: a.text
				},
				other: {
					line: b.line,
					column: b.column,
					words: b.text
				},
				values: {
					reference: behind(sections[place - 1]),
					other: behind(others[others.indexOf(pair) - 1])
				}
			}];
		});
	}
};
/** What a section stands behind; by the reference's heading, so that several pages can be told to be alike. */
function behind(before) {
	if (!before) return "nothing before it";
	const { id, text } = before.reference;
	return `${id === null ? `“${text.trim()}”` : `#${id}`} before it`;
}
// src/drift/rules/table-column-missing.ts
/** A table whose number of columns differs. */
var tableColumnMissing = {
	id: "table-column-missing",
	severity: "warning",
	class: "semantic",
	confidence: .98,
	subject: "number of table columns",
	find: ({ tables }) => tables.flatMap(({ reference, other }) => {
		const [columns, otherColumns] = [reference.header.cells.length, other.header.cells.length];
		if (columns === otherColumns) return [];
		const words = (cells) => cells.map(({ text }) => text.trim()).join(" | ");
		return [{
			lacks: null,
			reference: {
				line: reference.line,
				column: reference.column,
				words: words(reference.header.cells)
			},
			other: {
				line: other.line,
				column: other.column,
				words: words(other.header.cells)
			},
			values: {
				reference: String(columns),
				other: String(otherColumns)
			}
		}];
	})
};
// src/drift/rules/table-missing.ts
/** A table that a translation lacks. */
var tableMissing = blockMissing({
	id: "table-missing",
	kind: "table",
	subject: "table",
	confidence: .97
});
// src/drift/rules/table-row-missing.ts
/** A row that a translation's table lacks. */
var tableRowMissing = {
	id: "table-row-missing",
	severity: "warning",
	class: "semantic",
	confidence: .98,
	subject: "table row",
	find: ({ tables }) => tables.flatMap(({ reference, other, rows }) => gapsIn(rows, ({ element }) => element, {
		reference,
		other
	}).map((gap) => {
		return gapDifference(gap, gap.element.element.cells.find(({ text }) => text.trim() !== "")?.text ?? "");
	}))
};
// src/drift/rules/table-collapsed.ts
/** The row of dashes under the head of a table (GFM §4.10), of two columns at least. */
var delimiterRow = /\|?[ \t]*:?-+:?[ \t]*\|[ \t]*:?-+:?[ \t]*(?:\||$|\n)/;
/** A line that begins with a cell and has another one. */
var cells = /^[ \t]*\|[^|\n]+\|[^|\n]+\|/m;
/** A table, or a row of one, that is shown as a line of text with bars in it. */
var tableCollapsed = {
	id: "table-collapsed",
	severity: "warning",
	class: "semantic",
	confidence: .98,
	find: ({ outline }) => outline.blocks.filter(({ kind }) => kind === "paragraph" || kind === "list").flatMap(partsOf).flatMap((part) => {
		const words = withoutCode(part);
		if (!words.includes("|") || !(delimiterRow.test(words) || cells.test(words))) return [];
		const { line, column, text } = part;
		return [{
			spots: [{
				line,
				column,
				words: text
			}],
			message: "A table is shown as text with bars in it.",
			help: "Put each row on a line of its own, below a line of |---|---|, with an empty line before the table."
		}];
	})
};
// src/drift/language/function-words.ts
/**
* The words that hold sentences together, by language: articles, prepositions, pronouns, conjunctions, auxiliaries.
* They make up two fifths of a running text and no part of product names, so that few of them tell a language
* (after Grefenstette 1995, “Comparing two language identification schemes”).
*/
var functionWords = {
	pt: "o os a as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para com sem sob sobre entre até após desde durante e ou mas porém que se como quando onde porque qual quais quem cujo cuja isso isto este esta estes estas esse essa esses essas aquele aquela ele ela eles elas seu sua seus suas você não sim também já mais menos muito muitos muitas cada todo toda todos todas ser é são foi foram será serão está estão estar ter tem têm há pode podem deve devem ao aos à às mesmo mesma outro outra outros outras ainda assim então apenas além através dentro fora é isso lhe nós",
	it: "per il lo la i gli le un uno una di del dello della dei degli delle dell a al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall in nel nello nella nei negli nelle nell su sul sullo sulla sui sugli sulle sull con senza tra fra e ed o oppure ma però che se come quando dove perché quale quali chi cui questo questa questi queste quello quella quelli quelle esso essa essi loro suo sua suoi sue non anche già più meno molto molti molte ogni tutto tutta tutti tutte essere è sono era sarà saranno viene vengono stato stata stati state avere ha hanno può possono deve devono si ne ci vi stesso stessa altro altra altri altre ancora così quindi solo inoltre dopo durante prima dentro verso lui lei noi",
	sv: "en ett den det de dem dess deras denna detta dessa som att och eller men i på av till från för med utan om under över mellan genom efter innan före vid hos mot enligt när där här hur vad vem vilken vilket vilka var varje alla allt inte också redan mer mest mindre mycket många kan ska skall måste bör är var varit vara blir bli blev har hade ha får få finns jag du ni vi han hon man er ert era din ditt dina sin sitt sina sig samma annan annat andra så då sedan per bara endast även samt inom utanför både ej eftersom",
	es: "el los la las lo un una unos unas de del a al en por para con sin sobre entre hasta desde durante según y o pero sino que si como cuando donde porque cual cuales quien cuyo cuya eso esto este esta estos estas ese esa esos esas aquel aquella él ella ellos ellas su sus usted ustedes no sí también ya más menos muy muchos muchas cada todo toda todos todas ser es son fue fueron será serán está están estar tener tiene tienen hay ha han puede pueden debe deben se le les mismo misma otro otra otros otras aún así entonces sólo solo además dentro fuera mediante cómo qué dónde",
	de: "der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei beim mit nach von vom zu zum zur für durch über unter zwischen gegen ohne um bis seit während wegen dass daß wenn als wie wo was wer welche welcher welches weil damit dieser diese dieses diesem diesen jeder jede jedes alle er sie es wir ihr ihre ihren ihrer sein seine seinen nicht kein keine auch schon mehr noch nur sehr ist sind war waren wird werden wurde wurden haben hat kann können muss müssen soll sollen sich man so dann hier dort sowie",
	fr: "le la les l un une des de du d au aux à en dans par pour avec sans sous sur entre vers chez depuis pendant et ou mais donc car que qui quoi dont où si comme quand lorsque parce quel quelle quels quelles ce cet cette ces ceci cela il elle ils elles on nous vous leur leurs son sa ses votre vos notre nos ne pas non aussi déjà plus moins très chaque tout toute tous toutes être est sont était sera seront avoir a ont peut peuvent doit doivent se même mêmes autre autres encore ainsi alors seulement afin selon après avant n qu s",
	nl: "de het een der den van in op te aan bij met naar voor door over onder tussen tegen zonder om tot uit sinds tijdens en of maar want dat als dan wanneer waar omdat wie wat welke hoe deze dit die elke elk alle hij zij ze wij we hun haar zijn uw jouw je u niet geen ook al meer minder zeer nog slechts is was waren wordt worden werd werden hebben heeft kan kunnen moet moeten zal zullen zich men zo hier daar er zoals",
	en: "the a an of to and or but no in on at by from with without for into onto about between through during before after under over within across is are was were be been being am has have had having do does did can could will would should must may might not if then than that this these those which who whom whose what when where why how it its they them their there here you your we our us he she his her as all any each every both more most other such only also so because while until using used use"
};
/** Ends of words that only one of the languages near to each other has, by which content words tell them apart, too. */
var endings = {
	pt: "ção ões dade",
	it: "ione ioni ità",
	es: "ión iones dad"
};
/** The languages that can be told by their words. */
var wordLanguages = Object.keys(functionWords);
var setsByWord = /* @__PURE__ */ new Map();
/** The endings, by the code of their last letter. */
var endingsByLetter = /* @__PURE__ */ new Map();
for (const language of wordLanguages) {
	const set = setOf(language);
	for (const word of functionWords[language].split(" ")) setsByWord.set(word, (setsByWord.get(word) ?? 0) | set);
	for (const ending of endings[language]?.split(" ") ?? []) {
		const letter = ending.charCodeAt(ending.length - 1);
		endingsByLetter.set(letter, [...endingsByLetter.get(letter) ?? [], {
			ending,
			set
		}]);
	}
}
/**
* The function words by their hash, each in the first slot from there on that was free. A `Map` would need each word
* of each page as a string of its own, which takes four times as long as to look it up where it stands.
*/
var slots = new Array(8192).fill(null);
for (const [word, set] of setsByWord) {
	let slot = slotOf(word, 0, word.length);
	while (slots[slot]) slot = slotBehind(slot);
	slots[slot] = {
		word,
		set
	};
}
var longestWord = Math.max(...Array.from(setsByWord.keys(), (word) => word.length));
function slotOf(text, start, end) {
	let hash = 0;
	for (let offset = start; offset < end; offset++) hash = Math.imul(hash, 31) + text.charCodeAt(offset) | 0;
	return (hash ^ hash >>> 13) & slots.length - 1;
}
function slotBehind(slot) {
	return slot + 1 & slots.length - 1;
}
/** Shorter words are no compound of a stem and one of the endings. */
var shortestWithEnding = 6;
/**
* The languages that a word speaks for: because it holds sentences together there, or by its ending.
*
* @param text - in lower case
* @param start - offset of the word in the text, in UTF-16 code units
* @param end - offset behind it
*/
function languagesWith(text, start, end) {
	const length = end - start;
	if (length <= longestWord) {
		let slot = slotOf(text, start, end);
		for (let entry = slots[slot]; entry; entry = slots[slot]) {
			if (entry.word.length === length && text.startsWith(entry.word, start)) return entry.set;
			slot = slotBehind(slot);
		}
	}
	if (length < shortestWithEnding) return 0;
	return endingsByLetter.get(text.charCodeAt(end - 1))?.find(({ ending }) => text.startsWith(ending, end - ending.length))?.set ?? 0;
}
/** The set of one language; the empty one for a language that cannot be told by its words. */
function setOf(code) {
	const index = wordLanguages.indexOf(code);
	return index < 0 ? 0 : 1 << index;
}
/** Tells whether sentences of a language can be told by its words. */
function isWordLanguage(code) {
	return setOf(code) !== 0;
}
// src/drift/language/identify.ts
/**
* How well a text fits the statistics of each language, from 0 to 1, by letters that stand side by side (n-grams, after
* Cavnar & Trenkle 1994). Languages that it does not fit at all are absent.
*/
function scoresOf(text) {
	return eld.detect(text).getScores();
}
// src/drift/language/passages.ts
/** Function words from which a sentence is told that has none of its own language. */
var enough = 2;
/** Function words from which a part is told of a sentence that has such words, too. */
var enoughWithin = 3;
/** Fewer words, such as “dos”, may be anything. */
var fewestWords$1 = 3;
/** Words from which a sentence without enough function words is judged by its letters alone, with one of them or none. */
var wordsForLetters = {
	withOne: 5,
	withNone: 8
};
/** How much better a text must fit another language by its letters alone. */
var margin = .2;
/**
* Finds the passages of a text that are in another language, at most one a sentence. Function words tell that there is
* one: in each sentence the run of words with the greatest sum is taken, where words of the other language count for
* it and words of the own one against it (Kadane's algorithm: Bentley 1984, “Algorithm design techniques”). The letters
* then tell which it is, and must fit it better than the own language.
*
* @param own - code of the language that the text should be in
*/
function foreignPassages(text, own) {
	const words = wordsOf(text);
	const passages = [];
	let start = 0;
	for (const end of sentenceEnds(text)) {
		const inside = words.filter((word) => word.start >= start && word.end <= end);
		const passage = inside.length < fewestWords$1 ? null : passageIn(inside, text, own);
		if (passage) passages.push(passage);
		start = end;
	}
	return passages;
}
/** A word; parts of one, as in “add-in”, “N/A” or “e.g”, hold no sentence together. An apostrophe ends one: “l’uso”. */
var wordForm = /[\p{L}\p{N}]+(?:[-/._@&+][\p{L}\p{N}]+)*/gu;
function wordsOf(text) {
	const lower = text.toLowerCase();
	const searched = lower.length === text.length ? lower : text;
	const words = [];
	wordForm.lastIndex = 0;
	for (let match = wordForm.exec(searched); match; match = wordForm.exec(searched)) {
		const [start, end] = [match.index, wordForm.lastIndex];
		words.push({
			start,
			end,
			languages: languagesWith(searched, start, end)
		});
	}
	return words;
}
function sentenceEnds(text) {
	const ends = text.matchAll(/[.!?:;]["”»)]*\s+|[。！？]|\n+/g);
	return [...Array.from(ends, ({ 0: end, index }) => index + end.length), text.length];
}
function passageIn(words, text, own) {
	const ownSet = setOf(own);
	const foreign = words.reduce((set, { languages }) => languages & ownSet ? set : set | languages, 0);
	const candidates = wordLanguages.filter((language) => setOf(language) & foreign & ~ownSet);
	const runs = candidates.flatMap((language) => bestRun(words, ownSet, language) ?? []);
	if (runs.length > 0) return bestFit(runs, text, own);
	const hasOwn = words.some(({ languages }) => languages & ownSet);
	const needed = foreign ? wordsForLetters.withOne : wordsForLetters.withNone;
	if (ownSet === 0 || hasOwn || words.length < needed) return null;
	const whole = spanOf(words);
	const scores = scoresOf(text.slice(whole.start, whole.end));
	const [language] = Object.keys(scores).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
	if (!language || language === own || !isWordLanguage(language)) return null;
	if (foreign && !candidates.includes(language)) return null;
	return (scores[language] ?? 0) - (scores[own] ?? 0) >= margin ? {
		language,
		...whole
	} : null;
}
/** How many function words more outweigh any difference in how well the letters fit. */
var clearlyMore = 2;
/** The run that has clearly the most function words, else whose letters fit its language best; none if they fit the own language better. */
function bestFit(runs, text, own) {
	const most = Math.max(...runs.map(({ sum }) => sum));
	const best = runs.filter(({ sum }) => most - sum < clearlyMore).map(({ passage }) => {
		const scores = scoresOf(text.slice(passage.start, passage.end));
		return {
			passage,
			fit: (scores[passage.language] ?? 0) - (scores[own] ?? 0)
		};
	}).reduce((a, b) => b.fit > a.fit ? b : a);
	return best.fit > 0 ? best.passage : null;
}
/** The run of words that speaks most for a language; the whole sentence where nothing in it speaks for the own one. */
function bestRun(words, ownSet, language) {
	const set = setOf(language);
	let [most, sum, start] = [
		0,
		0,
		0
	];
	let run = {
		start: 0,
		end: 0
	};
	let mixed = ownSet === 0;
	for (const { languages, start: wordStart, end } of words) {
		const [other, own] = [(languages & set) !== 0, (languages & ownSet) !== 0];
		mixed ||= own && !other;
		if (other === own) continue;
		if (sum <= 0) [sum, start] = [0, wordStart];
		sum += other ? 1 : -1.5;
		if (sum > most) {
			most = sum;
			run = {
				start,
				end
			};
		}
	}
	if (most < (mixed ? enoughWithin : enough)) return null;
	return {
		passage: {
			language,
			...mixed ? run : spanOf(words)
		},
		sum: most
	};
}
function spanOf(words) {
	return {
		start: words[0]?.start ?? 0,
		end: words.at(-1)?.end ?? 0
	};
}
// src/drift/language/prose.ts
/**
* The text of a part with blanks in place of what is the same in every language: names of applications, code, controls,
* terms that are not translated, addresses, and the titles of what links to other sites lead to. Its length stays.
*/
function proseOf(part, applications) {
	const { codes, controls, terms, links } = part;
	const titles = links.filter(({ url }) => /^https?:/.test(url));
	let text = part.text;
	for (const { text: words } of [
		...codes,
		...controls,
		...terms,
		...titles
	]) if (words !== "") text = text.replace(words, () => " ".repeat(words.length));
	text = text.replaceAll(/https?:\S+/g, (address) => " ".repeat(address.length));
	for (const { start, end } of applications.mentionsIn(text)) text = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
	return text;
}
// src/drift/language/suspicion.ts
/** A text with fewer words of its own language than one in so many may be in another. */
var ownShare = 8;
/** A text with fewer words says nothing by their number. */
var fewestWords = 4;
/**
* Tells, at little cost, whether a text could have a passage in another language: it has two words that hold sentences
* of one other language together and none of its own, or hardly any of its own.
*/
function mayBeForeign(text, own) {
	const ownSet = setOf(own);
	const counts = new Uint16Array(wordLanguages.length);
	let [words, ownWords, most] = [
		0,
		0,
		0
	];
	const lower = text.toLowerCase();
	for (let start = 0; start < lower.length; start++) {
		if (!isLetter(lower.charCodeAt(start))) continue;
		let end = start + 1;
		while (end < lower.length && isLetter(lower.charCodeAt(end))) end++;
		words++;
		const languages = languagesWith(lower, start, end);
		if (languages & ownSet) ownWords++;
		else if (languages !== 0) for (let index = 0; index < counts.length; index++) {
			const count = (counts[index] ?? 0) + (languages >> index & 1);
			counts[index] = count;
			if (count > most) most = count;
		}
		start = end;
	}
	return most > 1 || words >= fewestWords && ownWords * ownShare <= words;
}
/** A lower-case letter of the Latin alphabet, or a character of another script: exact enough to part words. */
function isLetter(code) {
	return code >= 97 && code <= 122 || code >= 223;
}
// src/drift/language/foreign-texts.ts
var known = /* @__PURE__ */ new WeakMap();
/** The texts of a page that are in another language, block by block. They are looked for once, for all the rules. */
function foreignTexts(subject) {
	const earlier = known.get(subject);
	if (earlier) return earlier;
	const { page, outline } = subject;
	const found = isWordLanguage(page.language) ? [...["title", "description"].flatMap((key) => inFrontMatter(subject, key)), ...outline.blocks.flatMap((block) => inBlock(subject, block))] : [];
	known.set(subject, found);
	return found;
}
function inFrontMatter({ page, applications }, key) {
	const text = page.frontMatter[key];
	if (typeof text !== "string" || !mayBeForeign(text, page.language)) return [];
	return byLanguage(foreignPassages(proseOf({
		text,
		links: [],
		images: [],
		codes: [],
		controls: [],
		terms: []
	}, applications), page.language).map(({ language, start, end }) => ({
		language,
		spot: {
			...page.placeOf(key),
			words: text.slice(start, end)
		}
	})));
}
function inBlock(subject, block) {
	return byLanguage(partsOf(block).flatMap((part) => {
		const inItems = (part.items ?? []).flatMap((item) => inText(subject, item));
		return inItems.length > 0 ? inItems : inText(subject, part);
	}));
}
function inText({ page, applications }, part) {
	if (!mayBeForeign(part.text, page.language)) return [];
	const [first] = foreignPassages(proseOf(part, applications), page.language);
	if (!first) return [];
	const { line, column, text } = part;
	const words = text.slice(first.start, first.end);
	return [{
		language: first.language,
		spot: {
			line,
			column,
			words
		}
	}];
}
function byLanguage(found) {
	return [...Map.groupBy(found, ({ language }) => language)].flatMap(([language, [first, ...rest]]) => first ? [{
		language,
		spots: [first.spot, ...rest.map(({ spot }) => spot)]
	}] : []);
}
var names = new Intl.DisplayNames("en", { type: "language" });
/** The English name of a language. */
function nameOfLanguage(language) {
	return names.of(language) ?? language;
}
// src/drift/rules/text-foreign.ts
/** Text in another language of the catalogue: mostly left over when one translation was made of another. */
var textForeign = {
	id: "text-foreign",
	severity: "warning",
	class: "semantic",
	confidence: .97,
	find: (subject) => foreignTexts(subject).filter(({ language }) => isLanguage(language) && subject.languages.includes(language)).map(({ language, spots }) => {
		const [first, ...rest] = spots;
		const more = rest.length > 0 ? `, and ${rest.length} more of this block,` : "";
		const own = nameOfLanguage(subject.page.language);
		return {
			spots,
			message: `“${shorten(first.words ?? "")}”${more} is in ${nameOfLanguage(language)}, on a page in ${own}.`,
			help: `Translate it into ${own}, or put the text of this page back.`
		};
	})
};
// src/drift/rules/text-untranslated.ts
/** Text that was left in a language that the catalogue does not have: mostly the source's. */
var textUntranslated = {
	id: "text-untranslated",
	severity: "warning",
	class: "semantic",
	confidence: .98,
	find: (subject) => foreignTexts(subject).filter(({ language }) => !(isLanguage(language) && subject.languages.includes(language))).map(({ language, spots }) => {
		const [first, ...rest] = spots;
		const more = rest.length > 0 ? `, and ${rest.length} more of this block,` : "";
		return {
			spots,
			message: `“${shorten(first.words ?? "")}”${more} is in ${nameOfLanguage(language)}: it was left untranslated.`,
			help: `Translate it into ${nameOfLanguage(subject.page.language)}; a name that stays as it is goes into <DNL>…</DNL>.`
		};
	})
};
// src/drift/rules/url-dash.ts
/** A dash of typography, as it is or percent-encoded. */
var dash = /[–—]|%E2%80%9[34]/i;
/** An address in which hyphens have become a dash, so that it leads nowhere. */
var urlDash = {
	id: "url-dash",
	severity: "warning",
	class: "mechanical",
	confidence: .97,
	find: ({ outline }) => {
		const { links, images } = referencesIn(outline);
		return [...links, ...images].flatMap(({ url, line, column, text }) => {
			if (!dash.test(url)) return [];
			return [{
				spots: [{
					line,
					column,
					words: text
				}],
				message: `The address ${url} has a dash in it, where the source mostly has hyphens.`,
				help: "Write the address as the other translations do: “--” or “---” in place of the dash."
			}];
		});
	}
};
// src/drift/rules/index.ts
/** The rules that compare translations, in the order in which their findings are told. */
var comparingRules = [
	headingMissing,
	sectionMoved,
	headingLevel,
	headingId,
	paragraphMissing,
	listMissing,
	listKind,
	listItemMissing,
	tableMissing,
	tableRowMissing,
	tableColumnMissing,
	linkTarget,
	linkAnchor,
	linkMissing,
	figureMissing,
	imageSource,
	codeMissing,
	codeText,
	codeInline,
	diagramMissing,
	diagramGraph,
	componentMissing,
	noteType,
	controlDiffers,
	termDiffers,
	numberDiffers,
	applicationsDiffer,
	frontMatterDiffers,
	lengthOutlier
];
/** The rules about what shows in a single page, in the order in which their findings are told. */
var pageRules = [
	textUntranslated,
	textForeign,
	tableCollapsed,
	listGlued,
	linkEmpty,
	urlDash,
	entityDebris
];
[
	...Object.keys(catalogueRules),
	...Object.keys(markdownRules),
	...comparingRules.map(({ id }) => id),
	...pageRules.map(({ id }) => id),
	"edition-behind",
	"edition-unordered",
	"text-behind",
	"navigation-differs",
	"translation-missing"
].sort();
export { drawDiagram as a, headingDepth as i, toPlainMarkdown as n, readDocument as r, toSegments as t };
