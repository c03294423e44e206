import { v as renderTemplate, x as addAttribute, y as maybeRenderHead } from "./jsx-runtime_D3wDt9Y8.mjs";
import { t as createComponent } from "./astro-component_CzDZTn3t.mjs";
import { r as createAstro } from "./Document_mbxj88dH.mjs";
import { n as textsIn } from "./i18n_BSLmn2Wk.mjs";
// src/components/ApplicationList.astro
createAstro("http://localhost:4321");
var $$ApplicationList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ApplicationList;
	const { language, applications, linked = false } = Astro.props;
	const nameOf = ({ id, name }) => name[language] ?? Object.values(name)[0] ?? id;
	return renderTemplate`${applications.length > 0 && renderTemplate`${maybeRenderHead($$result)}<ul class="applications"${addAttribute(textsIn(language)("page.applications"), "aria-label")}>${applications.map((application) => renderTemplate`<li>${linked && application.url ? renderTemplate`<a${addAttribute(application.url, "href")}>${nameOf(application)}</a>` : nameOf(application)}</li>`)}</ul>`}`;
}, "/tmp/s6/machine/src/components/ApplicationList.astro", void 0);
export { $$ApplicationList as t };
