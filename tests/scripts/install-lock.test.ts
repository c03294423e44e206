import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withLock } from '../../scripts/install-lock.mjs';

let root: string;
let lock: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'isogloss lock '));
  lock = join(root, 'cache', 'install.lock');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('two runs do the work one after the other', async () => {
  const events: string[] = [];
  const run = (name: string) =>
    withLock(lock, { onWait: () => events.push(`${name} waits`) }, async () => {
      events.push(`${name} begins`);
      await sleep(50);
      events.push(`${name} ends`);
    });
  await Promise.all([run('first'), run('second')]);

  expect(events).toEqual(['first begins', 'second waits', 'first ends', 'second begins', 'second ends']);
});

test('failed work gives the lock back', async () => {
  const failing = withLock(lock, { onWait: vi.fn() }, () => Promise.reject(new Error('no network')));
  await expect(failing).rejects.toThrow('no network');
  expect(existsSync(lock)).toBe(false);
});

test('a lock that a dead process has left is taken over', async () => {
  mkdirSync(lock, { recursive: true });
  const aMinuteAgo = new Date(Date.now() - 60_000);
  utimesSync(lock, aMinuteAgo, aMinuteAgo);

  await expect(withLock(lock, { onWait: vi.fn() }, () => Promise.resolve('done'))).resolves.toBe('done');
});
