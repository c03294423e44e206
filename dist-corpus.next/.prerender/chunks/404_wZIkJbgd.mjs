import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { u as renderComponent, v as renderTemplate } from "./jsx-runtime_D3wDt9Y8.mjs";
import { t as createComponent } from "./astro-component_CzDZTn3t.mjs";
import { r as createAstro } from "./Document_mbxj88dH.mjs";
import { n as textsIn } from "./i18n_BSLmn2Wk.mjs";
import { E as homePath, h as languageLinksTo } from "./site_DNluwQYw.mjs";
import { t as $$NotFound } from "./NotFound_Yi-Rj77z.mjs";
import { t as $$Page } from "./Page_DEauI1mU.mjs";
import { n as loadCatalogue, t as languagePaths } from "./_store_D_pcwLOD.mjs";
// src/pages/[language]/404.astro
var _404_exports = /* @__PURE__ */ __exportAll({
	default: () => $$404,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("http://localhost:4321");
var getStaticPaths = (() => languagePaths());
var $$404 = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$404;
	const { language } = Astro.props;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		"language": language,
		"title": textsIn(language)("notFound.title"),
		"languages": languageLinksTo(await loadCatalogue(), homePath),
		"unlisted": true
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "NotFound", $$NotFound, { "language": language })}` })}`;
}, "/tmp/s6/machine/src/pages/[language]/404.astro", void 0);
var $$file = "/tmp/s6/machine/src/pages/[language]/404.astro";
var $$url = "/[language]/404/";
// \0virtual:astro:page:src/pages/[language]/404@_@astro
var page = () => _404_exports;
export { page };
