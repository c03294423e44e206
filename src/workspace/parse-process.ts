import { Worker } from 'node:worker_threads';

// Parses texts in a thread with a small stack. What exhausts it ends this process, and not the one that asked.
const worker = new Worker(new URL('parse-worker.ts', import.meta.url), {
  resourceLimits: { maxOldGenerationSizeMb: 512, stackSizeMb: 1 },
});
worker.on('message', (message) => process.send?.(message));
worker.on('error', () => process.exit(1));
process.on('message', (text) => worker.postMessage(text));
process.on('disconnect', () => process.exit());
