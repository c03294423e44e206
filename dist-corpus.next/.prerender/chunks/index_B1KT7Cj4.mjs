import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { u as renderComponent, v as renderTemplate, x as addAttribute, y as maybeRenderHead } from "./jsx-runtime_D3wDt9Y8.mjs";
import { t as createComponent } from "./astro-component_CzDZTn3t.mjs";
import { $ as file_ignored_default, A as link_target_default, B as image_source_default, C as navigation_entry_broken_default, D as list_kind_default, E as list_missing_default, F as length_outlier_default, G as heading_level_default, H as identity_duplicate_default, I as language_unknown_default, J as heading_id_malformed_default, K as heading_id_default, L as key_unknown_default, M as link_empty_default, N as link_broken_default, O as list_item_missing_default, P as link_anchor_default, Q as front_matter_differs_default, R as key_missing_default, S as navigation_page_unlisted_default, T as module_forbidden_default, U as identity_conflict_default, V as identity_missing_default, W as heading_missing_default, X as front_matter_unreadable_default, Y as heading_id_duplicate_default, Z as front_matter_missing_default, _ as paragraph_missing_default, _t as attribute_unknown_default, a as text_untranslated_default, at as edition_behind_default, b as number_differs_default, bt as application_unknown_default, c as text_behind_default, ct as diagram_graph_default, d as table_missing_default, dt as component_unknown_default, et as figure_missing_default, f as table_column_missing_default, ft as component_missing_default, g as section_moved_default, gt as code_inline_default, h as source_commit_unknown_default, ht as code_missing_default, i as translation_missing_default, it as edition_unordered_default, j as link_missing_default, k as list_glued_default, l as term_differs_default, lt as data_file_malformed_default, m as syntax_invalid_default, mt as code_text_default, n as url_unsafe_default, nt as entity_debris_default, o as text_not_utf8_default, ot as diagram_missing_default, p as table_collapsed_default, pt as component_misplaced_default, q as heading_id_missing_default, r as url_dash_default, rt as element_unknown_default, s as text_foreign_default, st as diagram_malformed_default, t as $$Plain, tt as expression_forbidden_default, u as table_row_missing_default, ut as control_differs_default, v as page_too_large_default, vt as attribute_malformed_default, w as navigation_differs_default, x as note_type_default, xt as absence_unneeded_default, y as page_too_complex_default, yt as applications_differ_default, z as key_malformed_default } from "./Plain_CwfKIBhY.mjs";
import "./Document_mbxj88dH.mjs";
import { l as rulePages } from "./site_DNluwQYw.mjs";
// src/pages/rules/index.astro
var rules_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(($$result, $$props, $$slots) => {
	const rules = rulePages(/* #__PURE__ */ Object.assign({
		"../../drift/rules/absence-unneeded.md": absence_unneeded_default,
		"../../drift/rules/application-unknown.md": application_unknown_default,
		"../../drift/rules/applications-differ.md": applications_differ_default,
		"../../drift/rules/attribute-malformed.md": attribute_malformed_default,
		"../../drift/rules/attribute-unknown.md": attribute_unknown_default,
		"../../drift/rules/code-inline.md": code_inline_default,
		"../../drift/rules/code-missing.md": code_missing_default,
		"../../drift/rules/code-text.md": code_text_default,
		"../../drift/rules/component-misplaced.md": component_misplaced_default,
		"../../drift/rules/component-missing.md": component_missing_default,
		"../../drift/rules/component-unknown.md": component_unknown_default,
		"../../drift/rules/control-differs.md": control_differs_default,
		"../../drift/rules/data-file-malformed.md": data_file_malformed_default,
		"../../drift/rules/diagram-graph.md": diagram_graph_default,
		"../../drift/rules/diagram-malformed.md": diagram_malformed_default,
		"../../drift/rules/diagram-missing.md": diagram_missing_default,
		"../../drift/rules/edition-behind.md": edition_behind_default,
		"../../drift/rules/edition-unordered.md": edition_unordered_default,
		"../../drift/rules/element-unknown.md": element_unknown_default,
		"../../drift/rules/entity-debris.md": entity_debris_default,
		"../../drift/rules/expression-forbidden.md": expression_forbidden_default,
		"../../drift/rules/figure-missing.md": figure_missing_default,
		"../../drift/rules/file-ignored.md": file_ignored_default,
		"../../drift/rules/front-matter-differs.md": front_matter_differs_default,
		"../../drift/rules/front-matter-missing.md": front_matter_missing_default,
		"../../drift/rules/front-matter-unreadable.md": front_matter_unreadable_default,
		"../../drift/rules/heading-id-duplicate.md": heading_id_duplicate_default,
		"../../drift/rules/heading-id-malformed.md": heading_id_malformed_default,
		"../../drift/rules/heading-id-missing.md": heading_id_missing_default,
		"../../drift/rules/heading-id.md": heading_id_default,
		"../../drift/rules/heading-level.md": heading_level_default,
		"../../drift/rules/heading-missing.md": heading_missing_default,
		"../../drift/rules/identity-conflict.md": identity_conflict_default,
		"../../drift/rules/identity-duplicate.md": identity_duplicate_default,
		"../../drift/rules/identity-missing.md": identity_missing_default,
		"../../drift/rules/image-source.md": image_source_default,
		"../../drift/rules/key-malformed.md": key_malformed_default,
		"../../drift/rules/key-missing.md": key_missing_default,
		"../../drift/rules/key-unknown.md": key_unknown_default,
		"../../drift/rules/language-unknown.md": language_unknown_default,
		"../../drift/rules/length-outlier.md": length_outlier_default,
		"../../drift/rules/link-anchor.md": link_anchor_default,
		"../../drift/rules/link-broken.md": link_broken_default,
		"../../drift/rules/link-empty.md": link_empty_default,
		"../../drift/rules/link-missing.md": link_missing_default,
		"../../drift/rules/link-target.md": link_target_default,
		"../../drift/rules/list-glued.md": list_glued_default,
		"../../drift/rules/list-item-missing.md": list_item_missing_default,
		"../../drift/rules/list-kind.md": list_kind_default,
		"../../drift/rules/list-missing.md": list_missing_default,
		"../../drift/rules/module-forbidden.md": module_forbidden_default,
		"../../drift/rules/navigation-differs.md": navigation_differs_default,
		"../../drift/rules/navigation-entry-broken.md": navigation_entry_broken_default,
		"../../drift/rules/navigation-page-unlisted.md": navigation_page_unlisted_default,
		"../../drift/rules/note-type.md": note_type_default,
		"../../drift/rules/number-differs.md": number_differs_default,
		"../../drift/rules/page-too-complex.md": page_too_complex_default,
		"../../drift/rules/page-too-large.md": page_too_large_default,
		"../../drift/rules/paragraph-missing.md": paragraph_missing_default,
		"../../drift/rules/section-moved.md": section_moved_default,
		"../../drift/rules/source-commit-unknown.md": source_commit_unknown_default,
		"../../drift/rules/syntax-invalid.md": syntax_invalid_default,
		"../../drift/rules/table-collapsed.md": table_collapsed_default,
		"../../drift/rules/table-column-missing.md": table_column_missing_default,
		"../../drift/rules/table-missing.md": table_missing_default,
		"../../drift/rules/table-row-missing.md": table_row_missing_default,
		"../../drift/rules/term-differs.md": term_differs_default,
		"../../drift/rules/text-behind.md": text_behind_default,
		"../../drift/rules/text-foreign.md": text_foreign_default,
		"../../drift/rules/text-not-utf8.md": text_not_utf8_default,
		"../../drift/rules/text-untranslated.md": text_untranslated_default,
		"../../drift/rules/translation-missing.md": translation_missing_default,
		"../../drift/rules/url-dash.md": url_dash_default,
		"../../drift/rules/url-unsafe.md": url_unsafe_default
	}));
	return renderTemplate`${renderComponent($$result, "Plain", $$Plain, {
		"title": "Rules",
		"description": "What the checker looks for in the pages of the catalogue and in their translations."
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="sheet plain"><header class="sheet-head"><h1>Rules</h1><p class="lede">What the checker looks for in the pages of the catalogue and in their translations.</p></header><div class="prose"><ul class="rules">${rules.map((rule) => renderTemplate`<li><a${addAttribute(`/rules/${rule.id}/`, "href")}><code>${rule.id}</code></a><span>${rule.summary.split("`").map((part, index) => index % 2 === 1 ? renderTemplate`<code>${part}</code>` : part)}</span></li>`)}</ul></div></div>` })}`;
}, "/tmp/s6/machine/src/pages/rules/index.astro", void 0);
var $$file = "/tmp/s6/machine/src/pages/rules/index.astro";
var $$url = "/rules/";
// \0virtual:astro:page:src/pages/rules/index@_@astro
var page = () => rules_exports;
export { page };
