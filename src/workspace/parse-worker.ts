import { parentPort } from 'node:worker_threads';
import { readDocument } from '#markdown';

// Parses texts, and says when it begins with one and when it is done; the trees stay here.
parentPort?.on('message', (text) => {
  parentPort?.postMessage('begun');
  readDocument(String(text));
  parentPort?.postMessage('done');
});
