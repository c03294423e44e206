import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { o as sitemapXml } from "./site_DNluwQYw.mjs";
import { n as loadCatalogue } from "./_store_D_pcwLOD.mjs";
// src/pages/sitemap.xml.ts
var sitemap_xml_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** Every page with its translations, for search engines. */
var GET = async ({ site, url }) => new Response(await sitemapXml(await loadCatalogue(), site ?? url), { headers: { "content-type": "application/xml; charset=utf-8" } });
// \0virtual:astro:page:src/pages/sitemap.xml@_@ts
var page = () => sitemap_xml_exports;
export { page };
