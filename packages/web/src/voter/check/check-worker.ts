import '../old-browser.ts';
import {
  readElection,
  readTestedBallot,
  repeatBallot,
  type TestedBallotFault,
} from '@pingyi/ballot';

/** What is to be checked. */
export interface CheckTask {
  /** The exact text of the election. */
  readonly election: string;
  /** What the voting phone revealed. */
  readonly revealed: string;
}

/** A ballot that was made again, or why it could not be. */
export type CheckAnswer =
  | {
      readonly is: 'repeated';
      readonly code: string;
      readonly choices: readonly { readonly question: string; readonly answer: string }[];
    }
  | { readonly is: 'fault'; readonly fault: TestedBallotFault }
  | { readonly is: 'failed'; readonly detail: string };

interface WorkerScope {
  onmessage: ((message: { readonly data: CheckTask }) => void) | null;
  postMessage(answer: CheckAnswer): void;
}

declare const self: WorkerScope;

function check({ election: text, revealed }: CheckTask): CheckAnswer {
  const election = readElection(text);
  const tested = readTestedBallot(revealed);
  if (!election.ok) return { is: 'failed', detail: election.fault.code };
  if (tested === undefined) return { is: 'failed', detail: 'revealed' };
  const repeated = repeatBallot(election.value, tested);
  if (!repeated.ok) return { is: 'fault', fault: repeated.fault };
  const choices = election.value.questions.map(({ question, answers }, index) => ({
    question,
    answer: answers[tested.marks[index] ?? -1] ?? '',
  }));
  return { is: 'repeated', code: repeated.value.trackingCode, choices };
}

self.onmessage = ({ data }) => {
  try {
    self.postMessage(check(data));
  } catch (error) {
    self.postMessage({ is: 'failed', detail: String(error) });
  }
};
