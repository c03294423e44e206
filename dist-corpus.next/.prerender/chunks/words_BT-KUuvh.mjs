import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as textsIn, t as pluralForms } from "./i18n_BSLmn2Wk.mjs";
import { t as languagePaths } from "./_store_D_pcwLOD.mjs";
// src/pages/[language]/search/words.json.ts
var words_json_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = (() => languagePaths());
/** The words of the search, which the browser fetches when a reader wants to search. */
var GET = ({ props: { language } }) => {
	const texts = textsIn(language);
	const query = { query: "{{query}}" };
	const languages = { languages: "{{languages}}" };
	const words = {
		label: texts("search.label"),
		placeholder: texts("search.placeholder"),
		hint: texts("search.hint"),
		pageHint: texts("search.pageHint"),
		more: texts("search.more"),
		close: texts("search.close"),
		openPage: texts("search.openPage"),
		blueprints: pluralForms(language, "home", "count"),
		results: pluralForms(language, "search", "results"),
		none: texts("search.none", query),
		noneChosen: texts("search.noneChosen"),
		searching: texts("search.searching"),
		alsoSearching: texts("search.alsoSearching", languages),
		failed: texts("search.failed", languages),
		retry: texts("search.retry"),
		offline: texts("search.offline"),
		noWebAssembly: texts("search.noWebAssembly"),
		plainOnly: texts("search.plainOnly"),
		otherLanguages: texts("search.otherLanguages"),
		filters: texts("search.filters"),
		chosen: pluralForms(language, "search", "chosen"),
		clearFilters: texts("search.clearFilters"),
		facets: {
			application: texts("search.application"),
			area: texts("search.area"),
			solution: texts("search.solution"),
			language: texts("search.language"),
			freshness: texts("search.freshness")
		},
		inSync: texts("search.inSync"),
		behind: texts("search.behind"),
		also: texts("search.also"),
		withoutExpansion: texts("search.withoutExpansion", { text: "{{text}}" }),
		corrected: texts("search.corrected", query),
		asTyped: texts("search.asTyped", query),
		applications: texts("page.applications"),
		foundIn: texts("search.foundIn", languages),
		newerIn: texts("home.behind", languages),
		pageIn: texts("page.inLanguage", { language: "{{language}}" }),
		recent: texts("search.recent"),
		forget: texts("search.forget", query),
		forgetAll: texts("search.forgetAll")
	};
	return Response.json(words);
};
// \0virtual:astro:page:src/pages/[language]/search/words.json@_@ts
var page = () => words_json_exports;
export { page };
