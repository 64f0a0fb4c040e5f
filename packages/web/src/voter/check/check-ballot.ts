import { askVote } from '../effects/ask-server.ts';
import type { CheckAnswer } from './check-worker.ts';

/** What came of checking a ballot. */
export type Checked = CheckAnswer | { readonly is: 'unreadable' } | { readonly is: 'no-election' };

/** The revealed part of what was scanned or pasted, the address before it or not. */
export function revealedIn(pasted: string): string {
  const [, behind = pasted] = /#(.*)$/.exec(pasted.trim()) ?? [];
  return behind.trim();
}

/** The meeting in the address before it, or the page's own. */
export function meetingIn(pasted: string): string | null {
  const [, meeting] = /[?&]meeting=([^&#]+)/.exec(pasted) ?? [];
  return meeting === undefined ? null : decodeURIComponent(meeting);
}

function work(election: string, revealed: string): Promise<CheckAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url));
    const end = (answer: CheckAnswer): void => {
      worker.terminate();
      resolve(answer);
    };
    worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => end(data);
    worker.onerror = ({ message }) => end({ is: 'failed', detail: message });
    worker.postMessage({ election, revealed });
  });
}

/** Asks for the election that a revealed ballot names, and makes the ballot again. */
export async function checkBallot(meeting: string, revealed: string): Promise<Checked> {
  const [poll = ''] = revealed.split('.');
  if (revealed.split('.').length !== 6) return { is: 'unreadable' };
  const heard = await askVote(meeting);
  const polls = heard.is === 'answer' ? heard.body.polls : [];
  const election = polls.find((one) => one.poll === poll)?.election ?? null;
  return election === null ? { is: 'no-election' } : work(election, revealed);
}
