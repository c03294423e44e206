import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { r as readMarkdownTwin } from "./site_DNluwQYw.mjs";
import { n as loadCatalogue } from "./_store_D_pcwLOD.mjs";
import { t as contentRoot } from "./content-root_CoL_EAdD.mjs";
// src/pages/[language]/blueprints/[...slug]/index.md.ts
var index_md_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = (async () => {
	const { pages } = await loadCatalogue();
	return pages.map((page) => ({
		params: {
			language: page.language,
			slug: page.slug
		},
		props: { page }
	}));
});
/** A page as Markdown, for programs that read. */
var GET = async ({ props: { page }, site, url }) => new Response(await readMarkdownTwin(contentRoot(), await loadCatalogue(), page, site ?? url), { headers: { "content-type": "text/markdown; charset=utf-8" } });
// \0virtual:astro:page:src/pages/[language]/blueprints/[...slug]/index.md@_@ts
var page = () => index_md_exports;
export { page };
