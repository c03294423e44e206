import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { f as siteLlms } from "./site_DNluwQYw.mjs";
import { t as llmsWords } from "./_llms-words_BrN4TZ2W.mjs";
import { n as loadCatalogue } from "./_store_D_pcwLOD.mjs";
// src/pages/llms.txt.ts
var llms_txt_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** Where programs that read find the texts of each language (llmstxt.org). */
var GET = async ({ site, url }) => new Response(siteLlms(await loadCatalogue(), llmsWords, site ?? url), { headers: { "content-type": "text/plain; charset=utf-8" } });
// \0virtual:astro:page:src/pages/llms.txt@_@ts
var page = () => llms_txt_exports;
export { page };
