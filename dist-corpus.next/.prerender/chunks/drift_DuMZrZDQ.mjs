import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as loadCatalogue } from "./_store_D_pcwLOD.mjs";
// src/pages/drift.json.ts
var drift_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** The outcome of the drift check, as `isogloss check --reporter json` writes it. */
var GET = async () => new Response(`${JSON.stringify((await loadCatalogue()).report, null, 2)}\n`, { headers: { "content-type": "application/json; charset=utf-8" } });
// \0virtual:astro:page:src/pages/drift.json@_@ts
var page = () => drift_json_exports;
export { page };
