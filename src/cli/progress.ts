/** Tells, on standard error, what is being done and how long it took: data alone goes to standard output. */
export async function step<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  process.stderr.write(`• ${title} …\n`);
  const result = await work();
  process.stderr.write(`  done in ${seconds(performance.now() - start)}\n`);
  return result;
}

/** A time in words. */
function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
