import { setTimeout as wait } from 'node:timers/promises';
import { campaignStream, meetingStream } from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { StateReader } from '../api/state-reader.ts';
import { readNewestVkey } from '../log/log-key.ts';
import type { Tables } from '../storage/tables.ts';
import { type PublicVote, publicVote } from './public-vote.ts';

/** Between two looks at a vote that somebody follows, in milliseconds. */
const round = 1_000;

/** Between two signs of life, in looks. */
const beatEvery = 15;

/** What a follower is told: frames of a stream of server-sent events. */
type Frames = string;

interface Watched {
  readonly followers: Set<(frames: Frames) => void>;
  vote: string;
  turnout: string;
}

/** A poll's turnout, and the vote without it. */
function partsOf(vote: PublicVote): {
  readonly plain: string;
  readonly turnout: readonly string[];
} {
  const polls = vote.polls.map(({ voters: _voters, ...rest }) => rest);
  return {
    plain: JSON.stringify({ ...vote, polls }),
    turnout: vote.polls.map(({ poll, voters, electorate }) =>
      JSON.stringify({ poll, voters, electorate }),
    ),
  };
}

function frame(event: string, data: string): Frames {
  return `event: ${event}\ndata: ${data}\n\n`;
}

/**
 * Tells any number of pages how a vote stands. Each vote that is followed is looked at once a second, however
 * many follow it, whichever process took the ballots.
 */
export class VoteWatch {
  readonly #database: Kysely<Tables>;
  readonly #readState: StateReader;
  readonly #watched = new Map<string, Watched>();
  #running: Promise<void> | null = null;
  #looks = 0;
  #isClosed = false;

  constructor(database: Kysely<Tables>, readState: StateReader) {
    this.#database = database;
    this.#readState = readState;
  }

  /** Pages that follow. */
  get followers(): number {
    return [...this.#watched.values()].reduce((sum, { followers }) => sum + followers.size, 0);
  }

  /** The vote of a meeting now, or null when there is none. */
  async read(meeting: string): Promise<PublicVote | null> {
    const { state } = await this.#readState(meetingStream, meeting);
    if (state === null) return null;
    const { state: campaign } = await this.#readState(campaignStream, state.campaign);
    const key = await readNewestVkey(this.#database);
    if (campaign === null || key === null) return null;
    return publicVote(this.#database, state, campaign, key);
  }

  /** Follows a vote; the first frames tell how it stands. */
  async *follow(meeting: string, first: PublicVote, signal: AbortSignal): AsyncGenerator<Frames> {
    const { plain, turnout } = partsOf(first);
    const watched = this.#watch(meeting, plain, turnout.join());
    const waiting: Frames[] = [frame('vote', JSON.stringify(first))];
    let wake: () => void = () => undefined;
    const hear = (frames: Frames): void => {
      waiting.push(frames);
      wake();
    };
    watched.followers.add(hear);
    const onAbort = (): void => wake();
    signal.addEventListener('abort', onAbort);
    try {
      while (!signal.aborted && !this.#isClosed) {
        const next = waiting.splice(0).join('');
        if (next !== '') yield next;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      signal.removeEventListener('abort', onAbort);
      watched.followers.delete(hear);
      if (watched.followers.size === 0) this.#watched.delete(meeting);
    }
  }

  /** Ends every stream. */
  close(): void {
    this.#isClosed = true;
    for (const { followers } of this.#watched.values()) for (const hear of followers) hear('');
  }

  #watch(meeting: string, vote: string, turnout: string): Watched {
    const known = this.#watched.get(meeting) ?? { followers: new Set(), vote, turnout };
    this.#watched.set(meeting, known);
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return known;
  }

  async #run(): Promise<void> {
    while (!this.#isClosed) {
      await wait(round, undefined, { ref: false });
      if (this.#watched.size === 0) return;
      this.#looks += 1;
      const isBeat = this.#looks % beatEvery === 0;
      for (const [meeting, watched] of this.#watched) {
        // The database may be away; what changed is still there at the next look.
        const frames = await this.#look(meeting, watched).catch(() => '');
        const told = frames === '' && isBeat ? ': \n\n' : frames;
        if (told !== '') for (const hear of watched.followers) hear(told);
      }
    }
  }

  async #look(meeting: string, watched: Watched): Promise<Frames> {
    const vote = await this.read(meeting);
    if (vote === null) return '';
    const { plain, turnout } = partsOf(vote);
    const isChanged = plain !== watched.vote;
    const isMoved = turnout.join() !== watched.turnout;
    watched.vote = plain;
    watched.turnout = turnout.join();
    // The vote tells the turnout too.
    if (isChanged) return frame('vote', JSON.stringify(vote));
    return isMoved ? turnout.map((each) => frame('turnout', each)).join('') : '';
  }
}
