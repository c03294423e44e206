import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as frontMatterJsonSchema } from "./catalogue_DoYFRMMt.mjs";
// src/pages/schemas/front-matter.json.ts
var front_matter_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** The schema of a page's front matter, for editors. */
var GET = () => new Response(`${JSON.stringify(frontMatterJsonSchema(), null, 2)}\n`, { headers: { "content-type": "application/schema+json; charset=utf-8" } });
// \0virtual:astro:page:src/pages/schemas/front-matter.json@_@ts
var page = () => front_matter_json_exports;
export { page };
