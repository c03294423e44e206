import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { u as renderComponent, v as renderTemplate, x as addAttribute, y as maybeRenderHead } from "./jsx-runtime_D3wDt9Y8.mjs";
import { t as createComponent } from "./astro-component_CzDZTn3t.mjs";
import { r as createAstro } from "./Document_mbxj88dH.mjs";
import { t as renderScript } from "./script_CF_qJ-ac.mjs";
import { n as textsIn } from "./i18n_BSLmn2Wk.mjs";
import { h as languageLinksTo, k as offlinePath, m as alternatesOf } from "./site_DNluwQYw.mjs";
import { t as $$Page } from "./Page_DEauI1mU.mjs";
import { n as loadCatalogue, t as languagePaths } from "./_store_D_pcwLOD.mjs";
// src/pages/[language]/offline/index.astro
var offline_exports = /* @__PURE__ */ __exportAll({
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
	const languages = languageLinksTo(await loadCatalogue(), offlinePath);
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		"language": language,
		"title": texts("feeds.offline"),
		"description": texts("feeds.offlineLead"),
		"languages": languages,
		"alternates": alternatesOf(languages)
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="offline-page"><header class="sheet-head"><h1>${texts("feeds.offline")}</h1><p class="lede">${texts("feeds.offlineLead")}</p></header><noscript><p>${texts("feeds.offlineNoScript")}</p></noscript><div id="offline" class="offline"${addAttribute(language, "data-language")} hidden><p id="offline-size"${addAttribute(texts("feeds.offlineSize", { size: "{{size}}" }), "data-text")} hidden></p><p class="offline-actions"><button type="button" data-action="save" hidden>${texts("feeds.offlineSave")}</button><button type="button" data-action="remove" hidden>${texts("feeds.offlineRemove")}</button></p><progress${addAttribute(texts("feeds.offlineSaving"), "aria-label")} hidden></progress><div role="status"><p data-state="saving" hidden>${texts("feeds.offlineSaving")}</p><p data-state="saved" hidden>${texts("feeds.offlineSaved")} ${texts("feeds.offlineUpdate")}</p><p data-state="removed" hidden>${texts("feeds.offlineRemoved")}</p><p data-state="failed" hidden>${texts("feeds.offlineFailed")}</p><p data-state="unsupported" hidden>${texts("feeds.offlineUnsupported")}</p></div></div></div>` })}${renderScript($$result, "/tmp/s6/machine/src/pages/[language]/offline/index.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/s6/machine/src/pages/[language]/offline/index.astro", void 0);
var $$file = "/tmp/s6/machine/src/pages/[language]/offline/index.astro";
var $$url = "/[language]/offline/";
// \0virtual:astro:page:src/pages/[language]/offline/index@_@astro
var page = () => offline_exports;
export { page };
