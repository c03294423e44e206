import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as textsIn } from "./i18n_BSLmn2Wk.mjs";
import { t as webManifest } from "./site_DNluwQYw.mjs";
import { t as languagePaths } from "./_store_D_pcwLOD.mjs";
// src/pages/[language]/manifest.webmanifest.ts
var manifest_webmanifest_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = (() => languagePaths());
/** What a system needs to know to install a language of the site. */
var GET = ({ props: { language } }) => new Response(`${JSON.stringify(webManifest(language, textsIn(language)("site.description")), null, 2)}\n`, { headers: { "content-type": "application/manifest+json; charset=utf-8" } });
// \0virtual:astro:page:src/pages/[language]/manifest.webmanifest@_@ts
var page = () => manifest_webmanifest_exports;
export { page };
