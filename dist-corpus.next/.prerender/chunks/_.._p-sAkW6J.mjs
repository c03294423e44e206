import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { v as imageType } from "./site_DNluwQYw.mjs";
import { n as loadCatalogue } from "./_store_D_pcwLOD.mjs";
import { t as contentRoot } from "./content-root_CoL_EAdD.mjs";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
// src/pages/assets/[...path].ts
var ____path__exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = (async () => {
	const { pages } = await loadCatalogue();
	return [...new Set(pages.flatMap(({ images }) => images))].map((path) => ({ params: { path } }));
});
/** The images that pages show, from the content folder. */
var GET = async ({ params: { path = "" } }) => new Response(new Uint8Array(await readFile(join(contentRoot(), path))), { headers: { "content-type": imageType(path) ?? "application/octet-stream" } });
// \0virtual:astro:page:src/pages/assets/[...path]@_@ts
var page = () => ____path__exports;
export { page };
