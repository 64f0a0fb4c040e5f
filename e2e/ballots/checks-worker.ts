import { serveBallotChecks } from '@pingyi/ballot';

// A Web Worker that checks ballots for a page.

interface WorkerScope {
  onmessage: ((message: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
}

declare const self: WorkerScope & typeof globalThis;

serveBallotChecks({
  send: (message) => self.postMessage(message),
  onMessage: (handler) => {
    self.onmessage = ({ data }) => handler(data);
  },
});
