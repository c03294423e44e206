import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { d as languageLlms } from "./site_DNluwQYw.mjs";
import { t as llmsWords } from "./_llms-words_BrN4TZ2W.mjs";
import { n as loadCatalogue, t as languagePaths } from "./_store_D_pcwLOD.mjs";
// src/pages/[language]/llms.txt.ts
var llms_txt_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = (() => languagePaths());
/** The blueprints of a language for programs that read. */
var GET = async ({ props: { language }, site, url }) => new Response(languageLlms(await loadCatalogue(), language, llmsWords(language), site ?? url), { headers: { "content-type": "text/plain; charset=utf-8" } });
// \0virtual:astro:page:src/pages/[language]/llms.txt@_@ts
var page = () => llms_txt_exports;
export { page };
