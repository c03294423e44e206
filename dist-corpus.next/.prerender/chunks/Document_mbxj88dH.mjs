import { M as ASTRO_GENERATOR, b as renderHead, f as Fragment, h as renderSlot, u as renderComponent, v as renderTemplate, x as addAttribute, y as maybeRenderHead } from "./jsx-runtime_D3wDt9Y8.mjs";
import { G as UnavailableAstroGlobal, X as AstroError } from "./errors-data_BL4bSam6.mjs";
import { t as createComponent } from "./astro-component_CzDZTn3t.mjs";
// node_modules/astro/dist/runtime/server/astro-global.js
function createError(name) {
	return new AstroError({
		...UnavailableAstroGlobal,
		message: UnavailableAstroGlobal.message(name)
	});
}
function createAstro(site) {
	return {
		get site() {
			console.warn(`Astro.site inside getStaticPaths is deprecated and will be removed in a future major version of Astro. Use import.meta.env.SITE instead`);
			return site ? new URL(site) : void 0;
		},
		get generator() {
			console.warn(`Astro.generator inside getStaticPaths is deprecated and will be removed in a future major version of Astro.`);
			return ASTRO_GENERATOR;
		},
		get callAction() {
			throw createError("callAction");
		},
		get clientAddress() {
			throw createError("clientAddress");
		},
		get cookies() {
			throw createError("cookies");
		},
		get csp() {
			throw createError("csp");
		},
		get currentLocale() {
			throw createError("currentLocale");
		},
		get getActionResult() {
			throw createError("getActionResult");
		},
		get isPrerendered() {
			throw createError("isPrerendered");
		},
		get locals() {
			throw createError("locals");
		},
		get originPathname() {
			throw createError("originPathname");
		},
		get params() {
			throw createError("params");
		},
		get preferredLocale() {
			throw createError("preferredLocale");
		},
		get preferredLocaleList() {
			throw createError("preferredLocaleList");
		},
		get props() {
			throw createError("props");
		},
		get redirect() {
			throw createError("redirect");
		},
		get request() {
			throw createError("request");
		},
		get response() {
			throw createError("response");
		},
		get rewrite() {
			throw createError("rewrite");
		},
		get routePattern() {
			throw createError("routePattern");
		},
		get self() {
			throw createError("self");
		},
		get slots() {
			throw createError("slots");
		},
		get url() {
			throw createError("url");
		},
		get session() {
			throw createError("session");
		},
		get cache() {
			throw createError("cache");
		},
		get logger() {
			throw createError("logger");
		}
	};
}
var $$Mark = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Mark;
	const { href, label } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<a class="mark"${addAttribute(href, "href")}${addAttribute(label === "Isogloss" ? void 0 : `Isogloss: ${label}`, "aria-label")}><svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true"><path d="M.5.5h31v31H.5z"></path><path d="M1 22c7 2 8-7 14-7s8 4 16 1M1 15c6 2 8-8 15-8s9 4 15 2M1 28c8 1 9-5 14-5s9 3 16 0"></path></svg><span>Isogloss</span></a>`;
}, "/tmp/s6/machine/src/components/Mark.astro", void 0);
var $$Document = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Document;
	const { locale, direction, title, description, alternates = [], unlisted = false, skip } = Astro.props;
	const site = Astro.site ?? Astro.url;
	const absolute = (path) => new URL(path, site).href;
	const fullTitle = title === "Isogloss" ? title : `${title} · Isogloss`;
	return renderTemplate`<html${addAttribute(locale, "lang")}${addAttribute(direction, "dir")}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${fullTitle}</title>${description && renderTemplate`<meta name="description"${addAttribute(description, "content")}>`}${unlisted ? renderTemplate`<meta name="robots" content="noindex">` : renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<link rel="canonical"${addAttribute(absolute(Astro.url.pathname), "href")}><meta property="og:type" content="article"><meta property="og:site_name" content="Isogloss"><meta property="og:title"${addAttribute(title, "content")}>${description && renderTemplate`<meta property="og:description"${addAttribute(description, "content")}>`}<meta property="og:url"${addAttribute(absolute(Astro.url.pathname), "content")}><meta property="og:locale"${addAttribute(locale.replace("-", "_"), "content")}>` })}`}${alternates.map(({ hreflang, href }) => renderTemplate`<link rel="alternate"${addAttribute(hreflang, "hreflang")}${addAttribute(absolute(href), "href")}>`)}<link rel="icon" href="/favicon.svg" type="image/svg+xml"><meta name="theme-color" content="#f6f2e8" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#0b1a31" media="(prefers-color-scheme: dark)"><script>
      try {
        const theme = localStorage.getItem('theme');
        if (theme) document.documentElement.dataset.theme = theme;
      } catch {}
    <\/script>${renderSlot($$result, $$slots["head"])}${renderHead($$result)}</head><body><a class="skip-link" href="#content">${skip}</a>${renderSlot($$result, $$slots["default"])}</body></html>`;
}, "/tmp/s6/machine/src/layouts/Document.astro", void 0);
export { $$Mark as n, createAstro as r, $$Document as t };
