import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { u as renderComponent, v as renderTemplate, x as addAttribute, y as maybeRenderHead } from "./jsx-runtime_D3wDt9Y8.mjs";
import { t as createComponent } from "./astro-component_CzDZTn3t.mjs";
import { n as $$Mark, t as $$Document } from "./Document_mbxj88dH.mjs";
import { t as renderScript } from "./script_CF_qJ-ac.mjs";
import { l as languageRow } from "./catalogue_DoYFRMMt.mjs";
import { n as textsIn } from "./i18n_BSLmn2Wk.mjs";
import { E as homePath, h as languageLinksTo, m as alternatesOf } from "./site_DNluwQYw.mjs";
import { n as loadCatalogue } from "./_store_D_pcwLOD.mjs";
// src/pages/index.astro
var pages_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => ""
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const catalogue = await loadCatalogue();
	const { firstLanguage } = catalogue;
	const links = languageLinksTo(catalogue, homePath);
	return renderTemplate`${renderComponent($$result, "Document", $$Document, {
		"locale": languageRow(firstLanguage).locale,
		"direction": languageRow(firstLanguage).direction,
		"title": "Isogloss",
		"description": textsIn(firstLanguage)("site.description"),
		"alternates": alternatesOf(links, "/"),
		"skip": textsIn(firstLanguage)("site.skip")
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<main id="content" class="choose" tabindex="-1"><h1>${renderComponent($$result, "Mark", $$Mark, {
		"href": "/?choose",
		"label": "Isogloss"
	})}</h1><ul class="languages-choice">${links.map(({ language, name, locale, href }) => {
		const texts = textsIn(language);
		return renderTemplate`<li${addAttribute(locale, "lang")}${addAttribute(languageRow(language).direction, "dir")}><a${addAttribute(href, "href")}${addAttribute(language, "hreflang")}${addAttribute(language, "data-language")}><strong>${name}</strong><span class="choose-text">${texts("site.description")}</span><span class="dimension"><span>${texts("choose.blueprints", { count: catalogue.countIn(language) })}</span></span><span class="choose-note suggested" hidden>${texts("choose.suggested")}</span><span class="choose-note remembered" hidden>${texts("choose.remembered")}</span></a></li>`;
	})}</ul></main>` })}${renderScript($$result, "/tmp/s6/machine/src/pages/index.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/s6/machine/src/pages/index.astro", void 0);
var $$file = "/tmp/s6/machine/src/pages/index.astro";
// \0virtual:astro:page:src/pages/index@_@astro
var page = () => pages_exports;
export { page };
