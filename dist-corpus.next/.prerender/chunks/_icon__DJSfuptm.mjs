import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { p as manifest } from "./entrypoints_Dz69qXex.mjs";
import { b as drawIcon, x as icons } from "./site_DNluwQYw.mjs";
import { readFile } from "node:fs/promises";
// node_modules/astro/dist/core/app/common.js
var PREFIX_DEFAULT_LOCALE = /* @__PURE__ */ new Set([
	"pathname-prefix-always",
	"domains-prefix-always",
	"pathname-prefix-always-no-redirect",
	"domains-prefix-always-no-redirect"
]);
var REDIRECT_TO_DEFAULT_LOCALE = /* @__PURE__ */ new Set(["pathname-prefix-always-no-redirect", "domains-prefix-always-no-redirect"]);
function fromRoutingStrategy(strategy, fallbackType) {
	let routing;
	if (strategy === "manual") routing = "manual";
	else routing = {
		prefixDefaultLocale: PREFIX_DEFAULT_LOCALE.has(strategy),
		redirectToDefaultLocale: !REDIRECT_TO_DEFAULT_LOCALE.has(strategy),
		fallbackType
	};
	return routing;
}
if (manifest.i18n) manifest.i18n.defaultLocale, manifest.i18n.locales, fromRoutingStrategy(manifest.i18n.strategy, manifest.i18n.fallbackType), manifest.i18n.fallback, manifest.i18n.domains;
if (manifest.image) manifest.image.objectFit, manifest.image.objectPosition, manifest.image.layout;
manifest.base;
new URL(manifest.buildServerDir), new URL(manifest.buildClientDir), manifest.buildFormat, manifest.assetsPrefix;
new URL(manifest.cacheDir);
new URL(manifest.outDir);
var publicDir = new URL(manifest.publicDir);
new URL(manifest.srcDir);
new URL(manifest.rootDir);
manifest.trailingSlash;
manifest.site;
manifest.compressHTML;
// src/pages/icons/[icon].png.ts
var _icon__png_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = (() => icons.map((icon) => ({
	params: { icon: icon.name },
	props: { icon }
})));
/** The icons of the site for systems that take no SVG. */
var GET = async ({ props: { icon } }) => new Response(await drawIcon(await readFile(new URL("favicon.svg", publicDir), "utf8"), icon), { headers: { "content-type": "image/png" } });
// \0virtual:astro:page:src/pages/icons/[icon].png@_@ts
var page = () => _icon__png_exports;
export { page };
