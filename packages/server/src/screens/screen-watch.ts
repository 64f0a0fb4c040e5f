import { setTimeout as wait } from 'node:timers/promises';
import { campaignStream, meetingStream, streamName } from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { StateReader } from '../api/state-reader.ts';
import type { Change } from '../live/change.ts';
import type { ChangeFeed } from '../live/change-feed.ts';
import { Follower } from '../live/follower.ts';
import type { Tables } from '../storage/tables.ts';
import { type ScreenView, screenView } from './screen-view.ts';

/** Between two looks at the turnout of an open vote, in milliseconds: ballots are no acts. */
const round = 1_000;

/** After a look, in milliseconds: while a crowd signs in, several changes become one for the screens. */
const rest = 50;

/** Between two signs of life to a screen that hears nothing else, in milliseconds. */
const beat = 10_000;

/** The parts of a view, each told by itself when it changed. */
const parts = ['meeting', 'presence', 'turnout'] as const;

type Part = (typeof parts)[number];

/** A screen that follows. */
interface Screen {
  /** What it was told last, part by part. */
  readonly told: Map<Part, string>;
  wake(): void;
}

/** A meeting that screens follow. */
interface Watched {
  readonly campaign: string;
  readonly screens: Set<Screen>;
  readonly hearing: Follower;
  /** The newest parts as texts, shared by all screens. */
  texts: ReadonlyMap<Part, string>;
  isOpen: boolean;
  /** Looks at a meeting are one after the other; a change in the middle of one asks for one more. */
  isLooking: boolean;
  isStale: boolean;
  /** The log is another one now: screens come back and read anew. */
  isOver: boolean;
}

function textsOf(view: ScreenView): ReadonlyMap<Part, string> {
  return new Map(parts.map((part) => [part, JSON.stringify(view[part])]));
}

/** The server's clock comes with every frame, so that timers of all screens agree. */
function frameOf(part: Part, text: string): string {
  return `event: ${part}\ndata: {"now":"${new Date().toISOString()}","view":${text}}\n\n`;
}

/** A sign of life that a page can see: a screen without it for a while says that it lost the server. */
function beatFrame(): string {
  return `event: beat\ndata: {"now":"${new Date().toISOString()}"}\n\n`;
}

/**
 * Tells the screens of halls how their meetings stand. Each meeting is looked at once whenever something
 * was recorded that concerns it, and once a second for its turnout while its vote is open, however many
 * screens follow.
 */
export class ScreenWatch {
  readonly #database: Kysely<Tables>;
  readonly #readState: StateReader;
  readonly #changes: ChangeFeed;
  readonly #watched = new Map<string, Watched>();
  #isClosed = false;

  constructor(database: Kysely<Tables>, readState: StateReader, changes: ChangeFeed) {
    this.#database = database;
    this.#readState = readState;
    this.#changes = changes;
  }

  /** Screens that follow. */
  get followers(): number {
    return [...this.#watched.values()].reduce((sum, { screens }) => sum + screens.size, 0);
  }

  /** A meeting now, or null when there is none. */
  async read(id: string): Promise<ScreenView | null> {
    const { state } = await this.#readState(meetingStream, id);
    return state === null ? null : this.#readWith(id, state.campaign);
  }

  /** A meeting of a campaign that is known: both are asked for at once. */
  async #readWith(id: string, of: string): Promise<ScreenView | null> {
    const [{ state: meeting }, { state: campaign }] = await Promise.all([
      this.#readState(meetingStream, id),
      this.#readState(campaignStream, of),
    ]);
    if (meeting === null || campaign === null) return null;
    return screenView(this.#database, meeting, campaign);
  }

  /** Follows a meeting as frames of server-sent events; the first ones tell all of it. */
  async *follow(id: string, first: ScreenView, signal: AbortSignal): AsyncGenerator<string> {
    const watched = this.#watch(id, first);
    let wake: () => void = () => undefined;
    const screen: Screen = { told: new Map(), wake: () => wake() };
    const onAbort = (): void => wake();
    watched.screens.add(screen);
    signal.addEventListener('abort', onAbort);
    try {
      while (!signal.aborted && !this.#isClosed && !watched.isOver) {
        const news = parts.flatMap((part) => {
          const text = watched.texts.get(part) ?? '';
          if (screen.told.get(part) === text) return [];
          screen.told.set(part, text);
          return [frameOf(part, text)];
        });
        if (news.length > 0) yield news.join('');
        else {
          const woken = await new Promise<'woken' | 'quiet'>((resolve) => {
            const quiet = setTimeout(() => resolve('quiet'), beat);
            wake = () => {
              clearTimeout(quiet);
              resolve('woken');
            };
          });
          if (woken === 'quiet') yield beatFrame();
        }
      }
    } finally {
      signal.removeEventListener('abort', onAbort);
      watched.screens.delete(screen);
      if (watched.screens.size === 0) this.#leave(id, watched);
    }
  }

  /** Ends every stream. */
  close(): void {
    this.#isClosed = true;
    for (const watched of this.#watched.values()) {
      watched.hearing.stop();
      for (const screen of watched.screens) screen.wake();
    }
  }

  #leave(id: string, watched: Watched): void {
    if (this.#watched.get(id) === watched) this.#watched.delete(id);
    watched.hearing.stop();
  }

  #watch(id: string, first: ScreenView): Watched {
    const known = this.#watched.get(id);
    if (known !== undefined) return known;
    const watched: Watched = {
      campaign: first.meeting.campaign,
      screens: new Set(),
      hearing: new Follower(),
      texts: textsOf(first),
      isOpen: first.meeting.vote.state === 'open',
      isLooking: false,
      isStale: false,
      isOver: false,
    };
    this.#watched.set(id, watched);
    void this.#hear(id, first.meeting.campaign, watched);
    void this.#count(id, watched);
    // What was recorded since the first view was read.
    void this.#look(id, watched);
    return watched;
  }

  /** Looks again whenever something is recorded in the meeting's stream or its campaign's. */
  async #hear(id: string, campaign: string, watched: Watched): Promise<void> {
    const own = streamName(meetingStream, id);
    const around = streamName(campaignStream, campaign);
    const concerns = ({ stream, joins }: Change): boolean =>
      stream === own || stream === around || joins === own;
    for await (const told of this.#changes.changes(this.#changes.size - 1, watched.hearing))
      if (told !== 'beat' && told.news.some(concerns)) void this.#look(id, watched);
    watched.isOver = true;
    if (this.#watched.get(id) === watched) this.#watched.delete(id);
    for (const screen of watched.screens) screen.wake();
  }

  /** Looks at the turnout of an open vote. */
  async #count(id: string, watched: Watched): Promise<void> {
    while (!this.#isClosed && this.#watched.get(id) === watched) {
      await wait(round, undefined, { ref: false });
      if (watched.isOpen) await this.#look(id, watched);
    }
  }

  async #look(id: string, watched: Watched): Promise<void> {
    watched.isStale = true;
    if (watched.isLooking) return;
    watched.isLooking = true;
    while (watched.isStale && !this.#isClosed) {
      watched.isStale = false;
      // The database may be away; the next change or round looks again.
      const view = await this.#readWith(id, watched.campaign).catch(() => null);
      if (view !== null) {
        watched.isOpen = view.meeting.vote.state === 'open';
        watched.texts = textsOf(view);
        for (const screen of watched.screens) screen.wake();
      }
      await wait(rest, undefined, { ref: false });
    }
    watched.isLooking = false;
  }
}
