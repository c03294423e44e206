import { Worker } from 'node:worker_threads';
import { isSuspicious, outOfBounds, type PageReading, type Problem, readDocument, unreadable } from '#markdown';

/** A page that takes the parser longer than this is not a page. */
const limitInMilliseconds = 2_000;

/**
 * Reads the text of a page, however hostile. A text that could take the parser long is first parsed in a worker that
 * is ended when its time is up; the others, which are nearly all, cost nothing more.
 */
export async function readGuarded(text: string): Promise<PageReading> {
  if (isSuspicious(text) && outOfBounds(text) === null && !(await parsesInTime(text))) {
    const problem: Problem = {
      rule: 'page-too-complex',
      message: `The page takes longer than ${String(limitInMilliseconds / 1000)} seconds to parse.`,
      help: 'No page needs that: take the generated or damaged text out, or split the page.',
      line: 1,
      column: 1,
    };
    return unreadable(problem);
  }
  // The nodes are not kept: in a large catalogue they would be most of the memory.
  const { outline, problems, readable } = readDocument(text);
  return { outline, problems, readable };
}

/** Tells whether a worker parses a text within the limit. A text that crashes the worker does not. */
function parsesInTime(text: string): Promise<boolean> {
  const worker = new Worker(new URL('parse-worker.ts', import.meta.url), {
    workerData: text,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  return new Promise<boolean>((resolve) => {
    // The time for starting the worker does not count: it says when it begins.
    let timer: NodeJS.Timeout | undefined;
    worker.on('message', (message) => {
      if (message === 'begun') timer = setTimeout(() => resolve(false), limitInMilliseconds);
      else resolve(true);
    });
    worker.on('error', () => resolve(false));
    worker.on('exit', () => {
      clearTimeout(timer);
      resolve(false);
    });
  }).finally(() => worker.terminate());
}
