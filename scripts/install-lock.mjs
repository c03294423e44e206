import { mkdirSync, rmSync, statSync, utimes } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const heartbeat = 2_000;
const staleAfter = 30_000;

/**
 * Lets one process at a time do the work; the others wait until it has ended. The lock is a folder,
 * because creating one either succeeds or fails as a whole. Its holder touches it every two seconds:
 * a lock that has not been touched for long was left behind by a process that died.
 *
 * @template Result
 * @param {string} folder
 * @param {{ onWait: () => void }} hooks `onWait` is called once when somebody else holds the lock
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withLock(folder, { onWait }, work) {
  mkdirSync(dirname(folder), { recursive: true });
  for (let waited = false; !take(folder); waited = true) {
    if (!waited) onWait();
    if (isStale(folder)) rmSync(folder, { recursive: true, force: true });
    else await sleep(500);
  }

  const touch = setInterval(() => utimes(folder, new Date(), new Date(), () => {}), heartbeat);
  try {
    return await work();
  } finally {
    clearInterval(touch);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function take(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} folder */
function isStale(folder) {
  const touched = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
  return touched !== undefined && Date.now() - touched > staleAfter;
}
