/** How a blueprint stands in a language, what asks for most work last but the one that asks for none. */
export const driftStates = ['in-sync', 'incomplete', 'unclear', 'behind', 'missing', 'absent'] as const;

/**
 * How a blueprint stands in a language. `incomplete`: of the newest source, but parts are missing or not translated;
 * `unclear`: other than its translations, and which is newer is not known; `missing`: not translated; `absent`: not
 * to be translated.
 */
export type DriftState = (typeof driftStates)[number];

/** The sign of each state, which tells it where colours do not. */
export const stateSigns: Readonly<Record<DriftState, string>> = {
  'in-sync': '✓',
  incomplete: '◐',
  unclear: '?',
  behind: '▼',
  missing: '○',
  absent: '–',
};
