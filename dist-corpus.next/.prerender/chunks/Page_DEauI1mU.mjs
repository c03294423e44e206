import { f as Fragment, h as renderSlot, u as renderComponent, v as renderTemplate, x as addAttribute, y as maybeRenderHead } from "./jsx-runtime_D3wDt9Y8.mjs";
import { t as createComponent } from "./astro-component_CzDZTn3t.mjs";
import { n as $$Mark, r as createAstro, t as $$Document } from "./Document_mbxj88dH.mjs";
import { t as renderScript } from "./script_CF_qJ-ac.mjs";
import { l as languageRow } from "./catalogue_DoYFRMMt.mjs";
import { n as textsIn } from "./i18n_BSLmn2Wk.mjs";
import { D as manifestPath, E as homePath, T as feedPath, j as searchPath, k as offlinePath } from "./site_DNluwQYw.mjs";
// src/components/HeadLinks.astro
createAstro("http://localhost:4321");
var $$HeadLinks = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$HeadLinks;
	const { language } = Astro.props;
	const title = textsIn(language)("feeds.feedTitle");
	return renderTemplate`<link rel="alternate" type="application/atom+xml"${addAttribute(title, "title")}${addAttribute(feedPath(language), "href")}><link rel="manifest"${addAttribute(manifestPath(language), "href")}><link rel="apple-touch-icon" href="/icons/touch-180.png">`;
}, "/tmp/s6/machine/src/components/HeadLinks.astro", void 0);
// src/components/SiteFooter.astro
createAstro("http://localhost:4321");
var $$SiteFooter = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SiteFooter;
	const { language } = Astro.props;
	const texts = textsIn(language);
	return renderTemplate`${maybeRenderHead($$result)}<footer class="site-footer"${addAttribute(texts("site.footer"), "aria-label")}><ul><li><a href="/?choose">${texts("site.chooseLanguage")}</a></li><li><a href="/rules/" hreflang="en">${texts("site.rules")}</a></li><li><a href="/drift.json">${texts("site.report")}</a></li><li><a${addAttribute(offlinePath(language), "href")}>${texts("feeds.offline")}</a></li><li><a${addAttribute(feedPath(language), "href")}>${texts("feeds.feed")}</a></li></ul></footer>`;
}, "/tmp/s6/machine/src/components/SiteFooter.astro", void 0);
// src/components/LanguageSwitch.astro
createAstro("http://localhost:4321");
var $$LanguageSwitch = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$LanguageSwitch;
	const { language: current, languages } = Astro.props;
	const texts = textsIn(current);
	return renderTemplate`${maybeRenderHead($$result)}<nav class="language-switch"${addAttribute(texts("site.languages"), "aria-label")}><ul>${languages.map(({ language, name, locale, href }) => renderTemplate`<li>${href === null ? renderTemplate`<span class="missing"${addAttribute(texts("site.unavailable"), "title")}><span${addAttribute(locale, "lang")}>${name}</span><span class="unseen"> (${texts("site.unavailable")})</span></span>` : renderTemplate`<a${addAttribute(href, "href")}${addAttribute(locale, "lang")}${addAttribute(language, "hreflang")}${addAttribute(language, "data-language")}${addAttribute(language === current ? "true" : void 0, "aria-current")}>${name}</a>`}</li>`)}</ul></nav>`;
}, "/tmp/s6/machine/src/components/LanguageSwitch.astro", void 0);
// src/components/SiteHeader.astro
createAstro("http://localhost:4321");
var $$SiteHeader = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SiteHeader;
	const { language, languages, home } = Astro.props;
	const texts = textsIn(language);
	return renderTemplate`${maybeRenderHead($$result)}<header class="site-header"><div class="bar">${renderComponent($$result, "Mark", $$Mark, {
		"href": home,
		"label": texts("site.home")
	})}${renderComponent($$result, "LanguageSwitch", $$LanguageSwitch, {
		"language": language,
		"languages": languages
	})}<div class="tools"><a class="search-link"${addAttribute(searchPath(language), "href")}${addAttribute(language, "data-search")}><svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true"><path d="M8.5 2a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M13.2 13.2 18 18"></path></svg><span>${texts("site.search")}</span><kbd aria-hidden="true">/</kbd></a><button class="theme-switch" type="button" hidden${addAttribute(texts("site.darkTheme"), "data-dark")}${addAttribute(texts("site.lightTheme"), "data-light")}><svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true"><circle cx="10" cy="10" r="7"></circle><path d="M10 3a7 7 0 0 1 0 14z"></path></svg></button></div></div></header>${renderScript($$result, "/tmp/s6/machine/src/components/SiteHeader.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/s6/machine/src/components/SiteHeader.astro", void 0);
// src/layouts/Page.astro
createAstro("http://localhost:4321");
var $$Page = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Page;
	const { language, title, description, languages, alternates = [], unlisted = false } = Astro.props;
	const { locale, direction } = languageRow(language);
	const texts = textsIn(language);
	return renderTemplate`${renderComponent($$result, "Document", $$Document, {
		"locale": locale,
		"direction": direction,
		"title": title,
		"description": description,
		"alternates": alternates,
		"unlisted": unlisted,
		"skip": texts("site.skip")
	}, {
		"default": ($$result) => renderTemplate`${renderComponent($$result, "SiteHeader", $$SiteHeader, {
			"language": language,
			"languages": languages,
			"home": homePath(language)
		})}${maybeRenderHead($$result)}<main id="content" tabindex="-1">${renderSlot($$result, $$slots["default"])}</main>${renderComponent($$result, "SiteFooter", $$SiteFooter, { "language": language })}`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "head" }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "HeadLinks", $$HeadLinks, { "language": language })}${renderSlot($$result, $$slots["head"])}` })}`
	})}`;
}, "/tmp/s6/machine/src/layouts/Page.astro", void 0);
export { $$Page as t };
