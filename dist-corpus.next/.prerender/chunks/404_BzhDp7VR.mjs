import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { u as renderComponent, v as renderTemplate, y as maybeRenderHead } from "./jsx-runtime_D3wDt9Y8.mjs";
import { t as createComponent } from "./astro-component_CzDZTn3t.mjs";
import { n as $$Mark, t as $$Document } from "./Document_mbxj88dH.mjs";
import { t as renderScript } from "./script_CF_qJ-ac.mjs";
import { l as languageRow } from "./catalogue_DoYFRMMt.mjs";
import { n as textsIn } from "./i18n_BSLmn2Wk.mjs";
import { t as $$NotFound } from "./NotFound_Yi-Rj77z.mjs";
import { n as loadCatalogue } from "./_store_D_pcwLOD.mjs";
// src/pages/404.astro
var _404_exports = /* @__PURE__ */ __exportAll({
	default: () => $$404,
	file: () => $$file,
	url: () => $$url
});
var $$404 = createComponent(async ($$result, $$props, $$slots) => {
	const { languages, firstLanguage } = await loadCatalogue();
	const { locale, direction } = languageRow(firstLanguage);
	const texts = textsIn(firstLanguage);
	return renderTemplate`${renderComponent($$result, "Document", $$Document, {
		"locale": locale,
		"direction": direction,
		"title": texts("notFound.title"),
		"unlisted": true,
		"skip": texts("site.skip")
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<header class="site-header"><div class="bar">${renderComponent($$result, "Mark", $$Mark, {
		"href": "/",
		"label": "Isogloss"
	})}</div></header><main id="content" tabindex="-1"><h1 class="not-found-number">404</h1>${languages.map((language) => renderTemplate`${renderComponent($$result, "NotFound", $$NotFound, {
		"language": language,
		"among": true
	})}`)}</main>` })}${renderScript($$result, "/tmp/s6/machine/src/pages/404.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/s6/machine/src/pages/404.astro", void 0);
var $$file = "/tmp/s6/machine/src/pages/404.astro";
var $$url = "/404/";
// \0virtual:astro:page:src/pages/404@_@astro
var page = () => _404_exports;
export { page };
