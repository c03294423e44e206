/** The source commits that changed pages cite: that of the pages as they were, one after it and one before it. */
export const commits = {
  older: { hash: 'a'.repeat(40), date: '2020-03-01T12:00:00Z' },
  same: { hash: 'b'.repeat(40), date: '2020-06-01T12:00:00Z' },
  newer: { hash: 'c'.repeat(40), date: '2020-09-01T12:00:00Z' },
} as const;

/** The page's text with another source commit. */
export function withCommit(text: string, hash: string): string {
  return text.replace(/^source-git-commit:.*$/m, `source-git-commit: ${hash}`);
}
