import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
// src/pages/robots.txt.ts
var robots_txt_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** Lets everyone in and names the sitemap, whose address must be absolute. */
var GET = ({ site, url }) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL("/sitemap.xml", site ?? url).href}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } });
// \0virtual:astro:page:src/pages/robots.txt@_@ts
var page = () => robots_txt_exports;
export { page };
