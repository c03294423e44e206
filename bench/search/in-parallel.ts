/** Does pieces of work, so many of them at a time, in their order. The first failure ends all. */
export async function inParallel(width: number, jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const left = [...jobs];
  const work = async (): Promise<void> => {
    for (let job = left.shift(); job; job = left.shift()) await job();
  };
  await Promise.all(Array.from({ length: width }, work));
}
