import { serveBallotChecks } from '@pingyi/ballot';

// A Web Worker that checks ballots for a page.

interface WorkerScope {
  onmessage: ((message: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown, handedOver: ArrayBuffer[]): void;
}

declare const self: WorkerScope & typeof globalThis;

serveBallotChecks({
  send: (message, handedOver) => self.postMessage(message, [...handedOver]),
  onMessage: (handler) => {
    self.onmessage = ({ data }) => handler(data);
  },
});
