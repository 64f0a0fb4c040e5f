import { groupsWith, openKernel, slipCredential } from '@pingyi/ballot';
import { makeSecrets, publicLists } from './make-batch.ts';
import type { FromSlipWorker, ToSlipWorker } from './slip-messages.ts';

/** Credentials told of at once, so that a long list keeps the page informed without drowning it. */
const stride = 10;

const group = openKernel().then((kernel) => groupsWith(kernel)('Ed25519'));

function send(message: FromSlipWorker): void {
  self.postMessage(message);
}

function onProgress(done: number, total: number): void {
  if (done % stride === 0 || done === total) send({ is: 'progress', done, total });
}

self.addEventListener('message', async ({ data: task }: MessageEvent<ToSlipWorker>) => {
  const { polls } = task;
  switch (task.is) {
    case 'make': {
      const secrets = makeSecrets(task.slips, task.contributions);
      const lists = publicLists(await group, polls, secrets, onProgress);
      send({ is: 'made', secrets, lists });
      break;
    }
    case 'derive':
      send({ is: 'derived', lists: publicLists(await group, polls, task.secrets, onProgress) });
      break;
    case 'look': {
      const [poll] = polls;
      if (poll === undefined) throw new Error('slips: no poll to look a slip up in');
      const { publicCredential } = slipCredential(await group, poll, task.secret);
      send({ is: 'looked', credential: publicCredential });
      break;
    }
  }
});
