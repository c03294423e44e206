import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from '#markdown';

// Parses one text and says when it began and when it was done; the tree itself stays here.
parentPort?.postMessage('begun');
readDocument(String(workerData));
parentPort?.postMessage('done');
