import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { u as renderComponent, v as renderTemplate, x as addAttribute, y as maybeRenderHead } from "./jsx-runtime_D3wDt9Y8.mjs";
import { t as createComponent } from "./astro-component_CzDZTn3t.mjs";
import { r as createAstro } from "./Document_mbxj88dH.mjs";
import { t as renderScript } from "./script_CF_qJ-ac.mjs";
import { n as textsIn } from "./i18n_BSLmn2Wk.mjs";
import { S as catalogueParts, h as languageLinksTo, j as searchPath, m as alternatesOf } from "./site_DNluwQYw.mjs";
import { t as $$Page } from "./Page_DEauI1mU.mjs";
import { n as loadCatalogue, t as languagePaths } from "./_store_D_pcwLOD.mjs";
// src/components/CatalogueIndex.astro
createAstro("http://localhost:4321");
var $$CatalogueIndex = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$CatalogueIndex;
	const { parts } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<ul>${parts.map((part) => part.kind === "cards" ? part.cards.map((card) => renderTemplate`<li><a${addAttribute(card.href, "href")}>${card.kind === "link" ? card.title : card.page.frontMatter.title}</a></li>`) : renderTemplate`<li>${part.title}${renderComponent($$result, "Astro.self", Astro.self, { "parts": part.parts })}</li>`)}</ul>`;
}, "/tmp/s6/machine/src/components/CatalogueIndex.astro", void 0);
// src/pages/[language]/search/index.astro
var search_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("http://localhost:4321");
var getStaticPaths = (() => languagePaths());
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Index;
	const { language } = Astro.props;
	const texts = textsIn(language);
	const catalogue = await loadCatalogue();
	const languages = languageLinksTo(catalogue, searchPath);
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		"language": language,
		"title": texts("search.title"),
		"languages": languages,
		"alternates": alternatesOf(languages)
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="search-page"><h1>${texts("search.title")}</h1><div id="search"${addAttribute(language, "data-search-language")}></div><p id="search-failure" role="alert" hidden>${texts("search.error")} <a href="">${texts("search.retry")}</a></p><noscript><p>${texts("search.noScript")}</p>${renderComponent($$result, "CatalogueIndex", $$CatalogueIndex, { "parts": catalogueParts(catalogue, language) })}</noscript></div>` })}${renderScript($$result, "/tmp/s6/machine/src/pages/[language]/search/index.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/s6/machine/src/pages/[language]/search/index.astro", void 0);
var $$file = "/tmp/s6/machine/src/pages/[language]/search/index.astro";
var $$url = "/[language]/search/";
// \0virtual:astro:page:src/pages/[language]/search/index@_@astro
var page = () => search_exports;
export { page };
