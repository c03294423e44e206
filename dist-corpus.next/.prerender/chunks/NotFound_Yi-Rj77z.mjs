import { u as renderComponent, v as renderTemplate, x as addAttribute, y as maybeRenderHead } from "./jsx-runtime_D3wDt9Y8.mjs";
import { t as createComponent } from "./astro-component_CzDZTn3t.mjs";
import { r as createAstro } from "./Document_mbxj88dH.mjs";
import { l as languageRow } from "./catalogue_DoYFRMMt.mjs";
import { n as textsIn } from "./i18n_BSLmn2Wk.mjs";
import { E as homePath, j as searchPath } from "./site_DNluwQYw.mjs";
// src/components/NotFound.astro
createAstro("http://localhost:4321");
var $$NotFound = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$NotFound;
	const { language, among = false } = Astro.props;
	const texts = textsIn(language);
	const Heading = among ? "h2" : "h1";
	const { locale, direction } = languageRow(language);
	return renderTemplate`${maybeRenderHead($$result)}<section class="not-found"${addAttribute(among ? locale : void 0, "lang")}${addAttribute(among ? direction : void 0, "dir")}${addAttribute(language, "data-not-found")}${addAttribute(texts("notFound.title"), "data-title")}>${renderComponent($$result, "Heading", Heading, {}, { "default": ($$result) => renderTemplate`${texts("notFound.title")}` })}<p>${texts("notFound.text")}</p><ul><li><a${addAttribute(homePath(language), "href")}>${texts("notFound.home")}</a></li><li><a${addAttribute(searchPath(language), "href")}>${texts("notFound.search")}</a></li></ul></section>`;
}, "/tmp/s6/machine/src/components/NotFound.astro", void 0);
export { $$NotFound as t };
