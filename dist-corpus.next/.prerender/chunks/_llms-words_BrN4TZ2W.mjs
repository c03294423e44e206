import { n as textsIn } from "./i18n_BSLmn2Wk.mjs";
// src/pages/_llms-words.ts
/** The words of the lists for programs. */
function llmsWords(language) {
	const texts = textsIn(language);
	return {
		title: texts("home.title"),
		description: texts("site.description"),
		fullText: texts("feeds.fullText")
	};
}
export { llmsWords as t };
