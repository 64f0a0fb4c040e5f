import '../old-browser.ts';
import { openBallotDesk } from './ballot-desk.ts';
import type { Answered, Asked } from './messages.ts';

interface WorkerScope {
  onmessage: ((message: { readonly data: Asked }) => void) | null;
  postMessage(answer: Answered): void;
}

declare const self: WorkerScope;

const desk = openBallotDesk();

self.onmessage = ({ data: { id, name, ask } }) => {
  desk.answer(name, ask).then(
    (answer) => self.postMessage({ id, answer }),
    (error: unknown) => self.postMessage({ id, failed: String(error) }),
  );
};
