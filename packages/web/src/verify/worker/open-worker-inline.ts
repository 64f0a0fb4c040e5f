import InlineWorker from './verify-worker.ts?worker&inline';

/** Starts the worker of the page that is one file: its script lies in the page itself. */
export function openWorker(): Worker {
  return new InlineWorker();
}
