import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { u as renderComponent, v as renderTemplate, x as addAttribute, y as maybeRenderHead } from "./jsx-runtime_D3wDt9Y8.mjs";
import { t as createComponent } from "./astro-component_CzDZTn3t.mjs";
import { r as createAstro } from "./Document_mbxj88dH.mjs";
import { a as formatList, n as textsIn, s as languageName } from "./i18n_BSLmn2Wk.mjs";
import { E as homePath, S as catalogueParts, h as languageLinksTo, m as alternatesOf } from "./site_DNluwQYw.mjs";
import { t as $$ApplicationList } from "./ApplicationList_nbhnRfTU.mjs";
import { t as $$Page } from "./Page_DEauI1mU.mjs";
import { n as loadCatalogue, t as languagePaths } from "./_store_D_pcwLOD.mjs";
// src/components/BlueprintCard.astro
createAstro("http://localhost:4321");
var $$BlueprintCard = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$BlueprintCard;
	const { language, card, applications, heading: Heading } = Astro.props;
	const { href, page, translations, ahead } = card;
	const texts = textsIn(language);
	const named = (languages) => formatList(language, languages.map((other) => languageName(other, language)));
	return renderTemplate`${maybeRenderHead($$result)}<li class="card">${renderComponent($$result, "Heading", Heading, {}, { "default": ($$result) => renderTemplate`<a${addAttribute(href, "href")}>${page.frontMatter.title}</a>` })}<p>${page.frontMatter["short-description"] ?? page.frontMatter.description}</p>${renderComponent($$result, "ApplicationList", $$ApplicationList, {
		"language": language,
		"applications": applications.filter(({ id }) => page.frontMatter.applications.includes(id))
	})}<p class="card-languages">${translations.length > 0 ? texts("home.also", { languages: named(translations.map((translation) => translation.language)) }) : texts("home.onlyHere")}</p>${ahead.length > 0 && renderTemplate`<p class="card-behind">${texts("home.behind", { languages: named(ahead) })}</p>`}</li>`;
}, "/tmp/s6/machine/src/components/BlueprintCard.astro", void 0);
// src/components/LinkCard.astro
createAstro("http://localhost:4321");
var $$LinkCard = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$LinkCard;
	const { card, heading: Heading } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<li class="card">${renderComponent($$result, "Heading", Heading, {}, { "default": ($$result) => renderTemplate`<a${addAttribute(card.href, "href")} rel="external">${card.title}</a>` })}<p class="card-site">${card.host}</p></li>`;
}, "/tmp/s6/machine/src/components/LinkCard.astro", void 0);
// src/components/CatalogueList.astro
createAstro("http://localhost:4321");
var $$CatalogueList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$CatalogueList;
	const { language, parts, applications, depth = 0 } = Astro.props;
	const texts = textsIn(language);
	const Heading = [
		"h2",
		"h3",
		"h4",
		"h5"
	][depth] ?? "h6";
	return renderTemplate`${parts.map((part) => part.kind === "cards" ? renderTemplate`${maybeRenderHead($$result)}<ul class="cards">${part.cards.map((card) => card.kind === "link" ? renderTemplate`${renderComponent($$result, "LinkCard", $$LinkCard, {
		"card": card,
		"heading": Heading
	})}` : renderTemplate`${renderComponent($$result, "BlueprintCard", $$BlueprintCard, {
		"language": language,
		"card": card,
		"applications": applications,
		"heading": Heading
	})}`)}</ul>` : renderTemplate`<section class="area"><header class="area-head">${renderComponent($$result, "Heading", Heading, { "id": part.id }, { "default": ($$result) => renderTemplate`${part.title}` })}${part.count > 0 && renderTemplate`<p class="dimension"><span>${texts("home.count", { count: part.count })}</span></p>`}</header>${renderComponent($$result, "Astro.self", Astro.self, {
		"language": language,
		"parts": part.parts,
		"applications": applications,
		"depth": depth + 1
	})}</section>`)}`;
}, "/tmp/s6/machine/src/components/CatalogueList.astro", void 0);
// src/pages/[language]/index.astro
var _language__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("http://localhost:4321");
var getStaticPaths = (() => languagePaths());
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Index;
	const { language } = Astro.props;
	const texts = textsIn(language);
	const catalogue = await loadCatalogue();
	const parts = catalogueParts(catalogue, language);
	const languages = languageLinksTo(catalogue, homePath);
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {
		"language": language,
		"title": texts("home.title"),
		"description": texts("site.description"),
		"languages": languages,
		"alternates": alternatesOf(languages, "/")
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="catalogue"><header class="sheet-head"><h1>${texts("home.title")}</h1><p class="lede">${texts("home.lead")}</p></header>${renderComponent($$result, "CatalogueList", $$CatalogueList, {
		"language": language,
		"parts": parts,
		"applications": catalogue.applications
	})}${parts.length === 0 && renderTemplate`<p>${texts("home.empty")}</p>`}</div>` })}`;
}, "/tmp/s6/machine/src/pages/[language]/index.astro", void 0);
var $$file = "/tmp/s6/machine/src/pages/[language]/index.astro";
var $$url = "/[language]/";
// \0virtual:astro:page:src/pages/[language]/index@_@astro
var page = () => _language__exports;
export { page };
