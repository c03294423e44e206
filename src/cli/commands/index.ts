import type { Command } from '../command.ts';

/** The commands by name. Each is loaded when it is called, so that `check` does not wait for Astro. */
export const commands = {
  check: async () => (await import('./check.ts')).check,
  explain: async () => (await import('./explain.ts')).explain,
  fmt: async () => (await import('./fmt.ts')).fmt,
  move: async () => (await import('./move.ts')).move,
  import: async () => (await import('./import.ts')).importPages,
  build: async () => (await import('./build.ts')).build,
  serve: async () => (await import('./serve.ts')).serve,
  dev: async () => (await import('./dev.ts')).dev,
  start: async () => (await import('./start.ts')).start,
} as const satisfies Record<string, () => Promise<Command>>;
