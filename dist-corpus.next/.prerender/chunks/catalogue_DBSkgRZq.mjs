import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { s as searchCatalogue } from "./site_DNluwQYw.mjs";
import { n as loadCatalogue, t as languagePaths } from "./_store_D_pcwLOD.mjs";
// src/pages/[language]/search/catalogue.json.ts
var catalogue_json_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = (() => languagePaths());
/** What the search knows of the catalogue before any index is loaded. */
var GET = async ({ props: { language } }) => Response.json(searchCatalogue(await loadCatalogue(), language));
// \0virtual:astro:page:src/pages/[language]/search/catalogue.json@_@ts
var page = () => catalogue_json_exports;
export { page };
