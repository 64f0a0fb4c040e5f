import type { Answer } from '../machine/events.ts';
import type { VoteInfo } from '../machine/vote-info.ts';
import { askVote } from './ask-server.ts';
import { waitBefore } from './patience.ts';

/** Between two questions where no stream tells of changes: from this many milliseconds to twice as many. */
const between = 3_000;

/**
 * Follows the vote of a meeting until the page goes: a stream tells of changes, and where there is none
 * the page asks every few seconds. A page that comes back to the screen (a phone that was locked) asks at
 * once.
 */
export function followVote(meeting: string, tell: (answer: Answer) => void): void {
  let timer = 0;
  let failures = 0;
  let isStreaming = false;

  function later(): void {
    window.clearTimeout(timer);
    const spread = between + between * Math.random();
    // While a stream is there, a question now and then is only for a stream that died unseen.
    const pause = isStreaming ? 10 * spread : spread;
    const wait = failures === 0 ? pause : waitBefore(failures, Math.random());
    timer = window.setTimeout(ask, wait);
  }

  async function ask(): Promise<void> {
    const heard = await askVote(meeting);
    if (heard.is === 'answer') {
      failures = 0;
      tell({ type: 'info', info: heard.body });
    } else if (heard.is === 'problem' && heard.status === 404) {
      failures += 1;
      tell({ type: 'no-such-meeting' });
    } else {
      failures += 1;
      tell({ type: 'contact-lost' });
    }
    later();
  }

  function follow(): void {
    if (typeof EventSource !== 'function') return;
    const address = `/api/public/meetings/${encodeURIComponent(meeting)}/vote/changes`;
    const source = new EventSource(address);
    source.addEventListener('vote', (event) => {
      isStreaming = true;
      failures = 0;
      const info = JSON.parse((event as MessageEvent<string>).data) as VoteInfo;
      tell({ type: 'info', info });
      later();
    });
    source.onerror = () => {
      const isNew = isStreaming;
      isStreaming = false;
      if (isNew) ask();
      // A stream that was refused is not tried again by the browser; questions go on.
    };
  }

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') ask();
  });
  window.addEventListener('online', ask);
  ask();
  follow();
}
