/** Writes a body that cannot be read as code: nothing of it is lost, and nothing in it can run. */
export function asCode(body: string): string {
  const lines = body.replaceAll(/^\n+|\n+$/g, '');
  // It has been written so before.
  if (/^(`{3,})text\n(?:[^\n]*\n)*\1$/.test(lines)) return `${lines}\n`;
  const runs = lines.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
  return `${fence}text\n${lines}\n${fence}\n`;
}
