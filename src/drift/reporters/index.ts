import { jsonReporter } from './json.ts';
import type { Reporter } from './reporter.ts';
import { textReporter } from './text.ts';

/** The reporters by name. */
export const reporters = { text: textReporter, json: jsonReporter } as const satisfies Record<
  string,
  Reporter
>;

/** Name of a reporter. */
export type ReporterName = keyof typeof reporters;
