import type { Warn } from './warning.ts';

/** Writes a body that cannot be read as code: nothing of it is lost, and nothing in it can run. */
export function asCode(body: string, reason: string, warn: Warn): string {
  const lines = body.replaceAll(/^\n+|\n+$/g, '');
  const help = 'Take the damaged or generated text out, then import the page again.';
  warn('page-as-code', {}, `The page is kept as code, since it could not be read: ${reason}`, help);
  // It has been written so before.
  if (/^(`{3,})text\n(?:[^\n]*\n)*\1$/.test(lines)) return `${lines}\n`;
  const runs = lines.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
  return `${fence}text\n${lines}\n${fence}\n`;
}
