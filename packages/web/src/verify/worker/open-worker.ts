/** Starts the worker of the page that a server serves. */
export function openWorker(): Worker {
  return new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' });
}
