import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { f as Fragment, k as unescapeHTML, r as spreadAttributes, u as renderComponent, v as renderTemplate, x as addAttribute, y as maybeRenderHead } from "./jsx-runtime_D3wDt9Y8.mjs";
import { t as createComponent } from "./astro-component_CzDZTn3t.mjs";
import { r as createAstro } from "./Document_mbxj88dH.mjs";
import { t as renderScript } from "./script_CF_qJ-ac.mjs";
import { a as formatList, i as formatDateTime, n as textsIn, o as formatShare, r as formatDate, s as languageName } from "./i18n_BSLmn2Wk.mjs";
import { A as previewPath, C as standingOf, E as homePath, M as diagramArrows, O as markdownPath, _ as imagePath, a as dataBlock, g as translationLinks, i as articleData, m as alternatesOf, p as resolveLink, u as readPageContent, y as imageUrl } from "./site_DNluwQYw.mjs";
import { a as urlPathOf, l as languageRow } from "./catalogue_DoYFRMMt.mjs";
import { t as $$ApplicationList } from "./ApplicationList_nbhnRfTU.mjs";
import { a as drawDiagram } from "./drift_B3SwJV_A.mjs";
import { t as contentRoot } from "./content-root_CoL_EAdD.mjs";
import { t as $$Page } from "./Page_DEauI1mU.mjs";
import { n as loadCatalogue } from "./_store_D_pcwLOD.mjs";
import { join } from "node:path";
// src/site/faults.ts
/** A finding on one line, as compilers write it: editors and terminals make `path:line:column` a link. */
function faultLine(root, { rule, message, places: [place] }) {
	return `${join(root, place.path)}:${place.line}:${place.column} ${message} [${rule}]`;
}
/** Errors in the content, with the fields that Astro shows in the terminal and in the browser. */
var ContentError = class ContentError extends Error {
	name = "ContentError";
	title;
	hint;
	loc;
	constructor(root, { title, message, hint, at }) {
		super(message);
		const [{ path, line, column }] = at.places;
		this.title = title;
		this.hint = hint;
		this.loc = {
			file: join(root, path),
			line,
			column
		};
		this.stack = `${this.name}: ${message}`;
	}
	/** The error that a page with faults shows in `dev`, in the place of the page. */
	static ofPage(root, faults) {
		const [first, ...others] = faults;
		const more = others.map((fault) => `\n${faultLine(root, fault)}`).join("");
		return new ContentError(root, {
			title: `This page cannot be shown: ${first.rule}`,
			message: first.message + more,
			hint: `${first.help} Save the file, and the page comes back by itself.`,
			at: first
		});
	}
	/** The error that ends a build. */
	static ofCatalogue(root, faults) {
		const files = new Set(faults.map(({ places }) => places[0].path)).size;
		const [first] = faults;
		return new ContentError(root, {
			title: "The catalogue has errors",
			message: `${faults.length} ${faults.length === 1 ? "error" : "errors"} in ${files} ${files === 1 ? "file" : "files"}:\n${faults.map((fault) => faultLine(root, fault)).join("\n")}`,
			hint: "Mend them, or set ISOGLOSS_KEEP_GOING=1 to build the site without these pages.",
			at: first
		});
	}
};
// src/site/preview/drawing.ts
/** The size of a preview in pixels, as those who show links ask for it. */
var previewSize = {
	width: 1200,
	height: 630
};
// src/components/ArticleHead.astro
createAstro("http://localhost:4321");
var $$ArticleHead = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ArticleHead;
	const { page, catalogue } = Astro.props;
	const site = Astro.site ?? Astro.url;
	const data = articleData(catalogue, page, textsIn(page.language)("home.title"), site);
	return renderTemplate`<link rel="alternate" type="text/markdown"${addAttribute(markdownPath(page), "href")}><meta property="og:image"${addAttribute(new URL(previewPath(page), site).href, "content")}><meta property="og:image:width"${addAttribute(previewSize.width, "content")}><meta property="og:image:height"${addAttribute(previewSize.height, "content")}><meta property="og:image:alt"${addAttribute(page.frontMatter.title, "content")}><meta name="twitter:card" content="summary_large_image"><script type="application/ld+json">${unescapeHTML(dataBlock(data))}<\/script>`;
}, "/tmp/s6/machine/src/components/ArticleHead.astro", void 0);
// src/components/AheadNotice.astro
createAstro("http://localhost:4321");
var $$AheadNotice = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$AheadNotice;
	const { language, standing, translations } = Astro.props;
	const texts = textsIn(language);
	const names = translations.map((page) => languageName(page.language, language));
	const languages = formatList(language, names);
	const dates = [standing.edition?.date, standing.newer?.date].flatMap((date) => date ?? []);
	const sameDay = new Set(dates.map((date) => formatDate(language, date))).size === 1;
	const [date, newer] = dates.map((each) => (sameDay ? formatDateTime : formatDate)(language, each));
	return renderTemplate`${maybeRenderHead($$result)}<aside class="ahead" aria-labelledby="ahead-title" data-pagefind-ignore><p class="ahead-title" id="ahead-title">${texts("ahead.title", { languages })}</p><p>${date && newer ? texts("ahead.dated", {
		languages,
		date,
		newer
	}) : texts("ahead.undated")}</p><ul>${translations.map((page, index) => {
		const [before, after] = texts("ahead.open", {
			language: names[index] ?? "",
			title: "\n"
		}).split("\n");
		return renderTemplate`<li><a${addAttribute(urlPathOf(page), "href")}${addAttribute(page.language, "hreflang")}>${before}<span${addAttribute(languageRow(page.language).locale, "lang")}>${page.frontMatter.title}</span>${after}</a></li>`;
	})}</ul></aside>`;
}, "/tmp/s6/machine/src/components/AheadNotice.astro", void 0);
// src/components/Breadcrumbs.astro
createAstro("http://localhost:4321");
var $$Breadcrumbs = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Breadcrumbs;
	const { language, trail } = Astro.props;
	const texts = textsIn(language);
	return renderTemplate`${maybeRenderHead($$result)}<nav class="breadcrumbs"${addAttribute(texts("page.breadcrumbs"), "aria-label")} data-pagefind-ignore><ol><li><a${addAttribute(homePath(language), "href")}>${texts("page.blueprints")}</a></li>${trail.map(({ id, title }) => renderTemplate`<li><a${addAttribute(`${homePath(language)}#${id}`, "href")}>${title}</a></li>`)}</ol></nav>`;
}, "/tmp/s6/machine/src/components/Breadcrumbs.astro", void 0);
// src/components/ContentsList.astro
createAstro("http://localhost:4321");
var $$ContentsList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ContentsList;
	const { language, contents } = Astro.props;
	const label = textsIn(language)("page.contents");
	return renderTemplate`${maybeRenderHead($$result)}<nav class="contents"${addAttribute(label, "aria-label")} data-pagefind-ignore><details><summary>${label}</summary><ol>${contents.map(({ id, title, inner }) => renderTemplate`<li><a${addAttribute(`#${id}`, "href")}>${title}</a>${inner.length > 0 && renderTemplate`<ul>${inner.map((entry) => renderTemplate`<li><a${addAttribute(`#${entry.id}`, "href")}>${entry.title}</a></li>`)}</ul>`}</li>`)}</ol></details><script>
    if (matchMedia('(min-width: 68rem)').matches)
      document.querySelector('.contents details')?.setAttribute('open', '');
  <\/script></nav>`;
}, "/tmp/s6/machine/src/components/ContentsList.astro", void 0);
// src/components/Pager.astro
createAstro("http://localhost:4321");
var $$Pager = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Pager;
	const { language, previous, next } = Astro.props;
	const texts = textsIn(language);
	return renderTemplate`${(previous ?? next) && renderTemplate`${maybeRenderHead($$result)}<nav class="pager"${addAttribute(texts("page.pager"), "aria-label")}>${previous && renderTemplate`<a class="previous"${addAttribute(urlPathOf(previous.page), "href")} rel="prev"><span>${texts("page.previous")}</span>${previous.label}</a>`}${next && renderTemplate`<a class="next"${addAttribute(urlPathOf(next.page), "href")} rel="next"><span>${texts("page.next")}</span>${next.label}</a>`}</nav>`}`;
}, "/tmp/s6/machine/src/components/Pager.astro", void 0);
// src/components/mdx/Contained.astro
createAstro("http://localhost:4321");
var $$Contained = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Contained;
	const { segments, language, id } = Astro.props;
	return renderTemplate`${renderComponent($$result, "Segments", $$Segments, {
		"segments": segments,
		"language": language,
		"id": id
	})}`;
}, "/tmp/s6/machine/src/components/mdx/Contained.astro", void 0);
// src/components/mdx/Diagram.astro
createAstro("http://localhost:4321");
var $$Diagram = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Diagram;
	const { attributes, language, id } = Astro.props;
	const texts = textsIn(language);
	const { source = "", section } = attributes;
	const label = section ? texts("component.diagramOf", { title: section }) : texts("component.diagram");
	const arrows = diagramArrows(source);
	const svg = drawDiagram(source, {
		id,
		label
	});
	const isWide = Number(/\swidth="([\d.]+)"/.exec(svg)?.[1]) > 920;
	return renderTemplate`${maybeRenderHead($$result)}<figure class="diagram"><div${addAttribute(["diagram-sheet", { wide: isWide }], "class:list")} role="group" tabindex="0"${addAttribute(label, "aria-label")} data-pagefind-ignore>${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(svg)}` })}</div><figcaption data-pagefind-weight="0.1"><details><summary>${texts("component.diagramInWords")}</summary><ul>${arrows.map(({ from, to, label: words }) => renderTemplate`<li>${from} → ${to}${words && `(${words})`}</li>`)}</ul></details></figcaption></figure>`;
}, "/tmp/s6/machine/src/components/mdx/Diagram.astro", void 0);
// src/components/mdx/Figure.astro
createAstro("http://localhost:4321");
var $$Figure = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Figure;
	const { attributes, language } = Astro.props;
	const { src = "", alt = "", caption, width, zoomable } = attributes;
	const zooms = zoomable !== void 0 && zoomable !== "false" && zoomable !== "no";
	const image = {
		src,
		alt,
		width,
		loading: "lazy",
		decoding: "async"
	};
	return renderTemplate`${maybeRenderHead($$result)}<figure class="figure">${zooms ? renderTemplate`<a${addAttribute(src, "href")}${addAttribute(textsIn(language)("component.enlarge"), "title")}><img${spreadAttributes(image)}></a>` : renderTemplate`<img${spreadAttributes(image)}>`}${caption && renderTemplate`<figcaption>${caption}</figcaption>`}</figure>`;
}, "/tmp/s6/machine/src/components/mdx/Figure.astro", void 0);
// src/components/mdx/Note.astro
createAstro("http://localhost:4321");
var $$Note = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Note;
	const { attributes, segments, language, id } = Astro.props;
	const texts = textsIn(language);
	const titles = {
		note: texts("component.note"),
		tip: texts("component.tip"),
		important: texts("component.important"),
		warning: texts("component.warning"),
		caution: texts("component.caution")
	};
	const type = Object.keys(titles).find((known) => known === attributes["type"]) ?? "note";
	return renderTemplate`${maybeRenderHead($$result)}<div${addAttribute(`note note-${type}`, "class")} role="note"${addAttribute(`${id}-title`, "aria-labelledby")}><p class="note-title"${addAttribute(`${id}-title`, "id")}>${titles[type]}</p>${renderComponent($$result, "Segments", $$Segments, {
		"segments": segments,
		"language": language,
		"id": id
	})}</div>`;
}, "/tmp/s6/machine/src/components/mdx/Note.astro", void 0);
// src/components/mdx/RelatedLinks.astro
createAstro("http://localhost:4321");
var $$RelatedLinks = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$RelatedLinks;
	const { segments, language, id } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<nav class="related"${addAttribute(textsIn(language)("component.related"), "aria-label")}>${renderComponent($$result, "Segments", $$Segments, {
		"segments": segments,
		"language": language,
		"id": id
	})}</nav>`;
}, "/tmp/s6/machine/src/components/mdx/RelatedLinks.astro", void 0);
// src/components/mdx/Tab.astro
createAstro("http://localhost:4321");
var $$Tab = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Tab;
	const { attributes, segments, language, id } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<div class="tab" role="group"${addAttribute(`${id}-title`, "aria-labelledby")}><p class="tab-title"${addAttribute(`${id}-title`, "id")}>${attributes["title"]}</p>${renderComponent($$result, "Segments", $$Segments, {
		"segments": segments,
		"language": language,
		"id": id
	})}</div>`;
}, "/tmp/s6/machine/src/components/mdx/Tab.astro", void 0);
// src/components/mdx/Table.astro
createAstro("http://localhost:4321");
var $$Table = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Table;
	const { attributes, segments, language, id } = Astro.props;
	const texts = textsIn(language);
	const { section } = attributes;
	const label = section ? texts("component.tableOf", { title: section }) : texts("component.table");
	return renderTemplate`${maybeRenderHead($$result)}<div class="table" role="group" tabindex="0"${addAttribute(label, "aria-label")}>${renderComponent($$result, "Segments", $$Segments, {
		"segments": segments,
		"language": language,
		"id": id
	})}</div>`;
}, "/tmp/s6/machine/src/components/mdx/Table.astro", void 0);
// src/components/mdx/Tabs.astro
createAstro("http://localhost:4321");
var $$Tabs = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Tabs;
	const { segments, language, id } = Astro.props;
	return renderTemplate`${renderComponent($$result, "tab-set", "tab-set", { "label": textsIn(language)("component.tabs") }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Segments", $$Segments, {
		"segments": segments,
		"language": language,
		"id": id
	})}` })}${renderScript($$result, "/tmp/s6/machine/src/components/mdx/Tabs.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/s6/machine/src/components/mdx/Tabs.astro", void 0);
// src/components/mdx/Video.astro
createAstro("http://localhost:4321");
var $$Video = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Video;
	const { attributes, language } = Astro.props;
	const texts = textsIn(language);
	const { src, title } = attributes;
	return renderTemplate`${maybeRenderHead($$result)}<p class="video"><a${addAttribute(src, "href")}><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M6 3.5v13l11-6.5z"></path></svg>${title ? texts("component.videoOf", { title }) : texts("component.video")}</a></p>`;
}, "/tmp/s6/machine/src/components/mdx/Video.astro", void 0);
// src/components/mdx/registry.ts
/** The Astro component of every component of the vocabulary, and of the two that Markdown makes. */
var registry = {
	Note: $$Note,
	Tabs: $$Tabs,
	Tab: $$Tab,
	Figure: $$Figure,
	Video: $$Video,
	RelatedLinks: $$RelatedLinks,
	Diagram: $$Diagram,
	Table: $$Table,
	UIControl: $$Contained,
	DNL: $$Contained,
	Badge: $$Contained
};
// src/components/Segments.astro
createAstro("http://localhost:4321");
var $$Segments = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Segments;
	const { segments, language, id = "part" } = Astro.props;
	const parts = segments.map((segment, index) => {
		const inner = `${id}-${index + 1}`;
		if (segment.kind === "html") return { html: segment.html };
		if (segment.kind === "element") return {
			inner,
			Tag: segment.name,
			...segment
		};
		return {
			inner,
			Component: registry[segment.name],
			...segment
		};
	});
	return renderTemplate`${parts.map((part) => {
		if ("html" in part) return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(part.html)}` })}`;
		if ("Component" in part) {
			const { Component, attributes, children, inner } = part;
			return renderTemplate`${renderComponent($$result, "Component", Component, {
				"attributes": attributes,
				"segments": children,
				"language": language,
				"id": inner
			})}`;
		}
		const { Tag, attributes, children, inner } = part;
		return renderTemplate`${renderComponent($$result, "Tag", Tag, { ...attributes }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Astro.self", Astro.self, {
			"segments": children,
			"language": language,
			"id": inner
		})}` })}`;
	})}`;
}, "/tmp/s6/machine/src/components/Segments.astro", void 0);
// src/components/TitleBlock.astro
createAstro("http://localhost:4321");
var $$TitleBlock = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TitleBlock;
	const { language, page, standing, sheet, languages } = Astro.props;
	const texts = textsIn(language);
	const { frontMatter } = page;
	const commit = frontMatter["source-git-commit"];
	const date = standing.edition?.date;
	const share = frontMatter["ht-degree"];
	const workflow = frontMatter["workflow-type"];
	const workflows = {
		"tm+mt": texts("titleBlock.machineAndMemory"),
		mt: texts("titleBlock.machine"),
		ht: texts("titleBlock.human"),
		"mt+ht": texts("titleBlock.machineAndHuman")
	};
	return renderTemplate`${maybeRenderHead($$result)}<aside class="title-block"${addAttribute(texts("titleBlock.label"), "aria-label")}><p class="title-block-title">${frontMatter["breadcrumb-title"] ?? frontMatter.title}</p><dl><div><dt>${texts("titleBlock.revision")}</dt><dd><code${addAttribute(commit, "title")}>${commit.slice(0, 8)}</code></dd></div><div><dt>${texts("titleBlock.date")}</dt><dd>${date ? renderTemplate`<time${addAttribute(date, "datetime")}>${formatDate(language, date)}</time>` : texts("titleBlock.unknownDate")}</dd></div>${(standing.current || standing.newer) && renderTemplate`<div><dt>${texts("titleBlock.edition")}</dt><dd>${standing.newer ? texts("titleBlock.behind") : texts("titleBlock.current")}</dd></div>`}${workflow && renderTemplate`<div><dt>${texts("titleBlock.translation")}</dt><dd>${workflows[workflow] ?? workflow}</dd></div>`}${share !== void 0 && renderTemplate`<div><dt>${texts("titleBlock.share")}</dt><dd>${texts("titleBlock.shareOfText", { share: formatShare(language, share) })}</dd></div>`}<div><dt>${texts("titleBlock.languages")}</dt><dd>${languages.join(" · ")}</dd></div>${sheet.number > 0 && renderTemplate`<div><dt>${texts("titleBlock.sheet")}</dt><dd>${sheet.number} / ${sheet.of}</dd></div>`}</dl></aside>`;
}, "/tmp/s6/machine/src/components/TitleBlock.astro", void 0);
// src/pages/[language]/blueprints/[...slug]/index.astro
var ____slug__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("http://localhost:4321");
var getStaticPaths = (async () => {
	const { pages, report } = await loadCatalogue();
	const broken = [];
	return [...pages, ...broken].map((entry) => ({
		params: {
			language: entry.language,
			slug: entry.slug
		},
		props: { entry }
	}));
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const Astro2 = $$result.createAstro($$props, $$slots);
	Astro2.self = $$Index;
	const { entry } = Astro2.props;
	if ("faults" in entry) throw ContentError.ofPage(contentRoot(), entry.faults);
	const page = entry;
	const { language, frontMatter } = page;
	const texts = textsIn(language);
	const catalogue = await loadCatalogue();
	const { trail, previous, next, number } = catalogue.placeOf(page);
	const translations = catalogue.translationsOf(page);
	const standing = standingOf(catalogue.blueprintOf(page), language);
	const ahead = translations.filter((translation) => standing.ahead.includes(translation.language));
	const languages = translationLinks(catalogue, page);
	const images = new Set(page.images);
	const fileOf = (source) => imagePath(page.path, source);
	const { title, body, contents } = await readPageContent(contentRoot(), page, {
		link(url) {
			const link = resolveLink(catalogue, page, url);
			if (!link?.otherLanguage) return link && { href: link.href };
			const label = texts("page.inLanguage", { language: languageName(link.otherLanguage, language) });
			return {
				href: link.href,
				otherLanguage: {
					tag: link.otherLanguage,
					label
				}
			};
		},
		image(source) {
			const file = fileOf(source);
			return file === null ? source : imageUrl(file);
		},
		showsImage(source) {
			const file = fileOf(source);
			return file === null ? /^https?:/i.test(source) : images.has(file);
		},
		footnotes: {
			title: texts("page.footnotes"),
			back: (footnote) => texts("page.footnoteBack", { number: footnote })
		},
		headingLinkLabel: (heading) => texts("page.headingLink", { title: heading })
	});
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		"language": language,
		"title": frontMatter.title,
		"description": frontMatter.description,
		"languages": languages,
		"alternates": alternatesOf(languages)
	}, {
		"default": ($$result2) => renderTemplate`${maybeRenderHead($$result2)}<div class="sheet"><article data-pagefind-body><header class="sheet-head">${renderComponent($$result2, "Breadcrumbs", $$Breadcrumbs, {
			"language": language,
			"trail": trail
		})}<h1 data-pagefind-meta="title">${title.length > 0 ? renderTemplate`${renderComponent($$result2, "Segments", $$Segments, {
			"segments": title,
			"language": language,
			"id": "title"
		})}` : frontMatter.title}</h1><p class="lede">${frontMatter.description}</p>${renderComponent($$result2, "ApplicationList", $$ApplicationList, {
			"language": language,
			"applications": catalogue.applications.filter(({ id }) => frontMatter.applications.includes(id)),
			"linked": true
		})}</header>${ahead.length > 0 && renderTemplate`${renderComponent($$result2, "AheadNotice", $$AheadNotice, {
			"language": language,
			"standing": standing,
			"translations": ahead
		})}`}<div class="sheet-body">${contents.length > 1 && renderTemplate`${renderComponent($$result2, "ContentsList", $$ContentsList, {
			"language": language,
			"contents": contents
		})}`}<div class="prose">${renderComponent($$result2, "Segments", $$Segments, {
			"segments": body,
			"language": language
		})}</div></div></article>${renderComponent($$result2, "TitleBlock", $$TitleBlock, {
			"language": language,
			"page": page,
			"standing": standing,
			"sheet": {
				number,
				of: catalogue.countIn(language)
			},
			"languages": translations.map((translation) => translation.language)
		})}${renderComponent($$result2, "Pager", $$Pager, {
			"language": language,
			"previous": previous,
			"next": next
		})}</div>`,
		"head": ($$result2) => renderTemplate`${renderComponent($$result2, "ArticleHead", $$ArticleHead, {
			"slot": "head",
			"page": page,
			"catalogue": catalogue
		})}`
	})}`;
}, "/tmp/s6/machine/src/pages/[language]/blueprints/[...slug]/index.astro", void 0);
var $$file = "/tmp/s6/machine/src/pages/[language]/blueprints/[...slug]/index.astro";
var $$url = "/[language]/blueprints/[...slug]/";
// \0virtual:astro:page:src/pages/[language]/blueprints/[...slug]/index@_@astro
var page = () => ____slug__exports;
export { page };
