import { resolve } from "node:path";
// src/site/content-root.ts
/** Absolute path of the content folder: `ISOGLOSS_CONTENT`, else `content`. */
function contentRoot() {
	return resolve(process.env["ISOGLOSS_CONTENT"] || "content");
}
export { contentRoot as t };
