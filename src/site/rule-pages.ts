/** A rule's page: its id and the Markdown file that describes it. */
export interface RulePage<Module> {
  readonly id: string;
  readonly module: Module;
}

/** The rules that have a page, in alphabetical order, from the files that a glob found. */
export function rulePages<Module>(files: Readonly<Record<string, Module>>): RulePage<Module>[] {
  return Object.entries(files)
    .map(([path, module]) => ({ id: /([^/]+)\.md$/.exec(path)?.[1] ?? '', module }))
    .filter(({ id }) => id !== '')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
