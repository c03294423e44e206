import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a measured program: says, when the process ends, how much memory it needed at most.
const file = process.env['ISOGLOSS_USAGE_FILE'];
if (file && isMainThread) {
  process.once('exit', () => {
    writeFileSync(file, JSON.stringify({ maxRSS: process.resourceUsage().maxRSS }));
  });
}
