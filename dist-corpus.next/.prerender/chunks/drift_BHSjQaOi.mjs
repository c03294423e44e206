import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import "./drift_B3SwJV_A.mjs";
var report_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "Report of a check of a multilingual catalogue",
	description: "What `isogloss check --reporter json` writes.",
	type: "object",
	required: [
		"schema",
		"catalogue",
		"summary",
		"pairs",
		"findings"
	],
	additionalProperties: false,
	properties: {
		"schema": {
			"description": "Version of this form.",
			"const": 1
		},
		"catalogue": {
			"type": "object",
			"required": [
				"languages",
				"blueprints",
				"pages"
			],
			"additionalProperties": false,
			"properties": {
				"languages": {
					"description": "The languages that have at least one file, in the order in which they are shown.",
					"type": "array",
					"items": { "$ref": "#/$defs/language" }
				},
				"blueprints": { "$ref": "#/$defs/count" },
				"pages": { "$ref": "#/$defs/count" }
			}
		},
		"summary": {
			"description": "How many findings of each severity and pairs of each verdict there are, and how many translations are missing.",
			"type": "object",
			"required": [
				"error",
				"warning",
				"info",
				"inSync",
				"drifted",
				"cosmetic",
				"unknown",
				"missing",
				"absent"
			],
			"additionalProperties": false,
			"properties": {
				"error": { "$ref": "#/$defs/count" },
				"warning": { "$ref": "#/$defs/count" },
				"info": { "$ref": "#/$defs/count" },
				"inSync": { "$ref": "#/$defs/count" },
				"drifted": { "$ref": "#/$defs/count" },
				"cosmetic": { "$ref": "#/$defs/count" },
				"unknown": { "$ref": "#/$defs/count" },
				"missing": { "$ref": "#/$defs/count" },
				"absent": {
					"description": "Translations that there are not, on purpose: those that `absences.yaml` lists.",
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"pairs": {
			"description": "Every two translations of a blueprint, compared.",
			"type": "array",
			"items": { "$ref": "#/$defs/pair" }
		},
		"findings": {
			"description": "What is for a person to look at, gravest first.",
			"type": "array",
			"items": { "$ref": "#/$defs/finding" }
		}
	},
	$defs: {
		"count": {
			"type": "integer",
			"minimum": 0
		},
		"probability": {
			"description": "How likely it is that this is right.",
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"language": {
			"description": "Code of a language (BCP 47).",
			"type": "string",
			"pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
		},
		"pair": {
			"type": "object",
			"required": [
				"blueprint",
				"languages",
				"verdict",
				"confidence",
				"structural",
				"leader",
				"leaderBy",
				"reasons",
				"moved"
			],
			"additionalProperties": false,
			"properties": {
				"blueprint": {
					"description": "Id of the blueprint.",
					"type": "string"
				},
				"languages": {
					"type": "array",
					"prefixItems": [{ "$ref": "#/$defs/language" }, { "$ref": "#/$defs/language" }],
					"items": false,
					"minItems": 2
				},
				"verdict": { "enum": [
					"in-sync",
					"cosmetic",
					"drifted",
					"unknown"
				] },
				"confidence": { "$ref": "#/$defs/probability" },
				"structural": {
					"description": "Whether the source differs in structure, links, images, names or numbers; null when that is not known.",
					"type": ["boolean", "null"]
				},
				"leader": {
					"description": "The language whose page comes from the newer source; null when neither or unknown.",
					"anyOf": [{ "$ref": "#/$defs/language" }, { "type": "null" }]
				},
				"leaderBy": {
					"description": "How it is known which one leads; null when none does.",
					"enum": [
						"source",
						"ledger",
						"history",
						"structure",
						null
					]
				},
				"reasons": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"moved": {
					"description": "The texts that moved from the older source to the newer one, where the past of some language tells it.",
					"type": "array",
					"items": { "$ref": "#/$defs/movedText" }
				}
			}
		},
		"wordRun": {
			"description": "Words that stayed, went or came.",
			"type": "object",
			"required": ["text", "moved"],
			"additionalProperties": false,
			"properties": {
				"text": { "type": "string" },
				"moved": { "enum": [
					"kept",
					"removed",
					"added"
				] }
			}
		},
		"movedText": {
			"type": "object",
			"required": [
				"language",
				"class",
				"words",
				"places"
			],
			"additionalProperties": false,
			"properties": {
				"language": {
					"description": "The language whose words are shown.",
					"$ref": "#/$defs/language"
				},
				"class": { "enum": [
					"semantic",
					"mechanical",
					"cosmetic"
				] },
				"words": {
					"type": "array",
					"items": { "$ref": "#/$defs/wordRun" }
				},
				"places": {
					"description": "Where the text belongs in the page that is behind, and where it stands in the leading one.",
					"type": "array",
					"items": { "$ref": "#/$defs/place" }
				}
			}
		},
		"finding": {
			"type": "object",
			"required": [
				"rule",
				"severity",
				"confidence",
				"class",
				"blueprint",
				"languages",
				"places",
				"message",
				"help",
				"url",
				"fingerprint"
			],
			"additionalProperties": false,
			"properties": {
				"rule": {
					"description": "Id of the rule, which `isogloss explain` describes.",
					"type": "string",
					"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
				},
				"severity": { "enum": [
					"error",
					"warning",
					"info"
				] },
				"confidence": { "$ref": "#/$defs/probability" },
				"class": { "enum": [
					"semantic",
					"mechanical",
					"cosmetic"
				] },
				"blueprint": {
					"description": "Id of the blueprint; null for a finding about something else, such as a data file.",
					"type": ["string", "null"]
				},
				"languages": {
					"description": "The languages concerned.",
					"type": "array",
					"items": { "$ref": "#/$defs/language" }
				},
				"places": {
					"description": "The places in all languages concerned, those to be changed first.",
					"type": "array",
					"items": { "$ref": "#/$defs/place" },
					"minItems": 1
				},
				"message": {
					"description": "What is wrong.",
					"type": "string",
					"minLength": 1
				},
				"help": {
					"description": "What to do about it.",
					"type": "string",
					"minLength": 1
				},
				"url": {
					"description": "Page of the rule, from the root of the site.",
					"type": "string",
					"pattern": "^/"
				},
				"cause": {
					"description": "Why translations differ: some come from an older source, from one that says the same (a defect of a translation), or it is not known which is newer. Absent where nothing is compared.",
					"enum": [
						"behind",
						"defect",
						"unknown"
					]
				},
				"words": {
					"description": "The words that moved, where the finding is about words.",
					"type": "array",
					"items": { "$ref": "#/$defs/wordRun" }
				},
				"fingerprint": {
					"description": "Names the finding whatever else changes in the files; no two of a report have the same.",
					"type": "string",
					"pattern": "^[0-9a-f]{16}$"
				}
			}
		},
		"place": {
			"type": "object",
			"required": [
				"path",
				"language",
				"line",
				"column"
			],
			"additionalProperties": false,
			"properties": {
				"path": {
					"description": "Path of the file, from where the check was run.",
					"type": "string",
					"minLength": 1
				},
				"language": {
					"description": "Language of the page; null for a data file of all languages.",
					"anyOf": [{ "$ref": "#/$defs/language" }, { "type": "null" }]
				},
				"line": {
					"description": "Line, counted from 1.",
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"description": "Column in UTF-16 code units, counted from 1.",
					"type": "integer",
					"minimum": 1
				},
				"excerpt": {
					"description": "The words that stand there, shortened; absent where nothing stands.",
					"type": "string",
					"minLength": 1
				}
			}
		}
	}
};
// src/pages/schemas/drift.json.ts
var drift_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** The schema of the drift report, for the tools that read it. */
var GET = () => new Response(`${JSON.stringify(report_schema_default, null, 2)}\n`, { headers: { "content-type": "application/schema+json; charset=utf-8" } });
// \0virtual:astro:page:src/pages/schemas/drift.json@_@ts
var page = () => drift_json_exports;
export { page };
