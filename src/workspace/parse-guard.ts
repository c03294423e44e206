import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  isSuspicious,
  outOfBounds,
  type PageReading,
  type Problem,
  readDocument,
  unreadable,
} from '#markdown';

/** A page that takes the parser longer than this is not a page. */
const limitInMilliseconds = 2_000;

/**
 * Reads the text of a page, however hostile. A text that could take the parser long, or crash it, is first
 * parsed in a process that is ended when its time is up; the others, which are nearly all, cost nothing more.
 */
export async function readGuarded(text: string): Promise<PageReading> {
  if (isSuspicious(text) && outOfBounds(text) === null && !(await parsesInTime(text, limitInMilliseconds))) {
    const problem: Problem = {
      rule: 'page-too-complex',
      message: `The page takes the parser longer than ${limitInMilliseconds / 1000} seconds, or more memory than it has.`,
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

let idle: ChildProcess | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Tells whether a process of its own parses a text within a time. A text that crashes it does not: the parser is
 * native code, so that one which exhausts the stack would end this process, too.
 */
export function parsesInTime(text: string, milliseconds: number): Promise<boolean> {
  const parsed = last.then(() => tryToParse(text, milliseconds));
  last = parsed;
  return parsed;
}

function tryToParse(text: string, milliseconds: number): Promise<boolean> {
  const parser = idle?.connected ? idle : startParser();
  idle = null;
  return new Promise<boolean>((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const end = (inTime: boolean): void => {
      clearTimeout(timer);
      parser.removeAllListeners();
      if (inTime) {
        idle = parser;
        // It waits for the next text, but this process need not wait for it.
        parser.unref();
        parser.channel?.unref();
      } else parser.kill('SIGKILL');
      resolve(inTime);
    };
    parser.on('message', (message) => {
      // The time for starting the process does not count: it says when it begins.
      if (message === 'begun') timer = setTimeout(() => end(false), milliseconds);
      else end(true);
    });
    parser.on('exit', () => end(false));
    parser.on('error', () => end(false));
    parser.ref();
    parser.channel?.ref();
    parser.send(text);
  });
}

function startParser(): ChildProcess {
  const file = fileURLToPath(new URL('parse-process.ts', import.meta.url));
  return fork(file, { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
}
