import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a measured program: says, when the process ends, how much memory it needed at most, and how
// long the processor worked for it, in all its threads.
const file = process.env['ISOGLOSS_USAGE_FILE'];
if (file && isMainThread) {
  process.once('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(file, JSON.stringify({ maxRSS, cpuTime: userCPUTime + systemCPUTime }));
  });
}
