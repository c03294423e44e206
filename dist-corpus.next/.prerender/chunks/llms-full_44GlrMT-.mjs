import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as languageTwins } from "./site_DNluwQYw.mjs";
import { n as loadCatalogue, t as languagePaths } from "./_store_D_pcwLOD.mjs";
import { t as contentRoot } from "./content-root_CoL_EAdD.mjs";
// src/pages/[language]/llms-full.txt.ts
var llms_full_txt_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = (() => languagePaths());
/** The texts of all blueprints of a language, in reading order, as Markdown. */
var GET = async ({ props: { language }, site, url }) => new Response(await languageTwins(contentRoot(), await loadCatalogue(), language, site ?? url), { headers: { "content-type": "text/plain; charset=utf-8" } });
// \0virtual:astro:page:src/pages/[language]/llms-full.txt@_@ts
var page = () => llms_full_txt_exports;
export { page };
