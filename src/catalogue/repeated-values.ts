import type { Diagnostic, Place } from './diagnostic.ts';
import { diagnose } from './rules.ts';
import type { KeyPath, YamlText } from './yaml-text.ts';

/** A value of a data file that may stand there once only. */
export interface SingleValue {
  /** What is compared. */
  readonly value: string;
  /** Who alone may have the value more than once. */
  readonly owner?: string;
  readonly keys: KeyPath;
  /** What is said of it where it stands there before: the beginning of a sentence. */
  readonly message: string;
}

/** Tells which values of a data file stand in it before. The file is used all the same: the first of each counts. */
export function repeatedValues(path: string, yaml: YamlText, values: readonly SingleValue[]): Diagnostic[] {
  const first = new Map<string, { readonly place: Place; readonly owner: string | undefined }>();
  return values.flatMap(({ value, owner, keys, message }) => {
    const place = { path, ...yaml.valuePositionOf(keys) };
    const before = first.get(value);
    if (!before) first.set(value, { place, owner });
    if (!before || (owner !== undefined && owner === before.owner)) return [];
    return [
      diagnose(
        'data-file-malformed',
        {
          message: `${message}; the first stands on line ${before.place.line}.`,
          help: 'Keep one of the two; until then, the first one counts.',
        },
        place,
        before.place,
      ),
    ];
  });
}
