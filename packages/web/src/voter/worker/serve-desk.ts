import type { BallotDesk } from './ballot-desk.ts';
import type { Answered, Asked } from './messages.ts';

interface WorkerScope {
  onmessage: ((message: { readonly data: Asked }) => void) | null;
  postMessage(answer: Answered): void;
}

declare const self: WorkerScope;

/** Answers what the page asks, one question after the other, once the desk is open. */
export function serveDesk(opening: Promise<BallotDesk>): void {
  self.onmessage = ({ data: { id, name, ask } }) => {
    opening
      .then((desk) => desk.answer(name, ask))
      .then(
        (answer) => self.postMessage({ id, answer }),
        (error: Error) => self.postMessage({ id, failed: error.message }),
      );
  };
}
