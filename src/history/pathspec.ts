/**
 * The arguments with which git keeps to a folder or file.
 *
 * @param under - its path below the root of the repository, taken as it is; empty for the root itself
 */
export function pathspec(under: string): readonly string[] {
  return under === '' ? ['--'] : ['--', `:(top,literal)${under}`];
}
