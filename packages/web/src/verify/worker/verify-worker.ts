import { type Port, serveBallotChecks } from '@pingyi/ballot';
import type { FromVerifyWorker, ToVerifyWorker } from './messages.ts';
import { verifyGiven } from './verify-given.ts';

/** The least milliseconds between two messages about progress. */
const pace = 100;

function throughPort(port: MessagePort): Port {
  return {
    send: (message, handedOver) => port.postMessage(message, [...handedOver]),
    onMessage: (handler) => {
      port.onmessage = ({ data }) => handler(data);
    },
  };
}

let told = 0;

function send(message: FromVerifyWorker): void {
  self.postMessage(message);
}

async function answer(task: ToVerifyWorker): Promise<void> {
  if (task.is === 'help') return serveBallotChecks(throughPort(task.port));
  const verified = await verifyGiven(task.given, task.helpers.map(throughPort), (progress) => {
    if (Date.now() - told < pace) return;
    told = Date.now();
    send({ is: 'progress', progress });
  });
  send({ is: 'done', verified });
}

self.addEventListener('message', ({ data }: MessageEvent<ToVerifyWorker>) => {
  // A fault of this page's own shows as an error of the worker.
  answer(data).catch((error: unknown) => {
    setTimeout(() => {
      throw error;
    });
  });
});
