import { styleText } from 'node:util';
import type { Style } from '#drift';

const styles = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  place: 'cyan',
  heading: 'bold',
  quiet: 'dim',
} as const satisfies Record<Style, Parameters<typeof styleText>[0]>;

/** Paints for a stream; `NO_COLOR`, `FORCE_COLOR` and what is not a terminal are respected by Node's own check. */
export function painterFor(stream: NodeJS.WritableStream): (style: Style, text: string) => string {
  return (style, text) => styleText(styles[style], text, { stream, validateStream: true });
}

/** For what is written to a file. */
export function plain(_style: Style, text: string): string {
  return text;
}
