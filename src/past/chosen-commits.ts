/** A commit in time. */
export interface DatedCommit {
  readonly hash: string;
  /** ISO 8601 with an offset. */
  readonly date: string;
}

const day = 86_400_000;

/** Spans of time, the shortest first: each gives dates of one span the same name. */
const spans: readonly ((utc: string) => string)[] = [
  (utc) => utc.slice(0, 13),
  (utc) => utc.slice(0, 10),
  // 1 January 1970 was a Thursday; weeks begin on Mondays.
  (utc) => String(Math.floor((Date.parse(utc) / day + 3) / 7)),
  (utc) => utc.slice(0, 7),
  (utc) => `${utc.slice(0, 4)} ${Math.floor((Number(utc.slice(5, 7)) - 1) / 3)}`,
  (utc) => utc.slice(0, 4),
];

/**
 * Chooses some commits that stand for a history: all where they are few, else the last of each hour, day, week, month,
 * quarter or year, whichever first makes them few enough. So later commits leave the choice of earlier times as it was.
 *
 * @param commits - the newest first
 */
export function chooseCommits<Commit extends DatedCommit>(
  commits: readonly Commit[],
  most: number,
): readonly Commit[] {
  if (commits.length <= most) return commits;
  let chosen = commits;
  for (const nameOf of spans) {
    const named = Map.groupBy(commits, ({ date }) => nameOf(new Date(date).toISOString()));
    chosen = [...named.values()].flatMap(([last]) => last ?? []);
    if (chosen.length <= most) return chosen;
  }
  return chosen.slice(0, most);
}
