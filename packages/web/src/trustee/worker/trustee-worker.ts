import type { ToTrusteeWorker } from './messages.ts';
import { serveTrustee } from './serve.ts';

const answer = serveTrustee({ send: (message) => self.postMessage(message) });

self.addEventListener('message', ({ data }: MessageEvent<ToTrusteeWorker>) => {
  // A fault of this page's own shows as an error of the worker.
  answer(data).catch((error: unknown) => {
    setTimeout(() => {
      throw error;
    });
  });
});
