import { isMap, type Pair, parseDocument } from 'yaml';

/** Front matter read as YAML. */
export interface Values {
  readonly pairs: readonly Pair[];
  /** The values by key, the same in whatever order the keys are. */
  readonly fingerprint: string;
}

/** Aliases in front matter are few; a text that expands to more is an attack on memory. */
const maxAliasCount = 50;

/** The keys and values of front matter, or null when it is not a list of keys, each named once, one below the other. */
export function valuesIn(text: string): Values | null {
  try {
    const document = parseDocument(text, { prettyErrors: false });
    const { contents, errors } = document;
    if (errors.length > 0 || (contents !== null && (!isMap(contents) || contents.flow))) return null;
    const values: unknown = document.toJS({ maxAliasCount });
    const entries = Object.entries(values ?? {}).map((entry) => JSON.stringify(entry));
    return { pairs: contents?.items ?? [], fingerprint: entries.sort().join('\n') };
  } catch {
    return null;
  }
}
