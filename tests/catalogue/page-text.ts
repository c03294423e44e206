/** A source commit, told from others by its digit. */
export function commit(digit: string): string {
  return digit.repeat(40);
}

/** An `exl-id`, told from others by its number. */
export function identity(number: number): string {
  return `6f1c2a90-3b7e-4c58-9d04-${String(number).padStart(12, '0')}`;
}

const complete = {
  title: 'Jornadas',
  description: 'Mensagens, clientes, jornadas.',
  'exl-id': identity(1),
  'source-git-commit': commit('a'),
};

/**
 * The text of a page: title on line 2, description on 3, exl-id on 4, source-git-commit on 5, then other keys.
 *
 * @param keys - YAML by key, in place of what a complete page has; null takes a key out
 */
export function pageText(keys: Readonly<Record<string, string | null>> = {}, body = ''): string {
  const lines = Object.entries<string | null>({ ...complete, ...keys }).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  );
  return ['---', ...lines, '---', '', body].join('\n');
}
