import { frontMatterKeys } from '#catalogue';
import { partLines } from './lines.ts';
import { valuesIn } from './values.ts';

/**
 * Brings the keys of front matter into the order of the schema; keys that the schema lacks follow in the order that
 * they had. Whole lines are moved, each key with its comments: values, quotes and anchors stay as they are. Front
 * matter that is not one key a line is left alone. Never throws.
 *
 * @param text - what stands between the lines `---`, each line with its end
 */
export function formatFrontMatter(text: string): string {
  const values = valuesIn(text);
  const parts = values && partLines(text, values.pairs);
  if (!parts) return text;
  const sorted = parts.entries.toSorted((a, b) => rank(a.key) - rank(b.key));
  const lines = [...parts.top, ...sorted.flatMap((entry) => entry.lines), ...parts.end];
  const formatted = withoutOuterEmptyLines(lines.join('\n'));
  // An anchor must not come to stand behind its alias, nor a value to end where it did not.
  return valuesIn(formatted)?.fingerprint === values.fingerprint ? formatted : text;
}

/** The place of a key in the order of the schema. */
function rank(key: string): number {
  const index = frontMatterKeys.indexOf(key);
  return index < 0 ? frontMatterKeys.length : index;
}

function withoutOuterEmptyLines(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').replace(/\n(?:[ \t]*\n)+$/, '\n');
}
