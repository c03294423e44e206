import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as textsIn } from "./i18n_BSLmn2Wk.mjs";
import { w as atomFeed } from "./site_DNluwQYw.mjs";
import { n as loadCatalogue, t as languagePaths } from "./_store_D_pcwLOD.mjs";
// src/pages/[language]/feed.xml.ts
var feed_xml_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = (() => languagePaths());
/** What is new and changed in a language. */
var GET = async ({ props: { language }, site, url }) => {
	const texts = textsIn(language);
	const words = {
		title: `Isogloss: ${texts("feeds.feedTitle")}`,
		new: texts("feeds.new"),
		changed: texts("feeds.changed")
	};
	return new Response(atomFeed(await loadCatalogue(), language, words, site ?? url), { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
};
// \0virtual:astro:page:src/pages/[language]/feed.xml@_@ts
var page = () => feed_xml_exports;
export { page };
