import {
  type CampaignId,
  type Fault,
  isActType,
  readAct,
  type StoredAct,
  streamOf,
} from '@pingyi/core';
import { mostActBytes } from '../bundle/limits.ts';
import type { ReadLeaf } from '../log/leaves/read-leaf.ts';
import type { InternalView } from '../log/leaves/view.ts';
import { personalIn } from './personal.ts';

/** A public leaf that is not read as an act, and where it breaks the catalogue. */
interface UnreadAct {
  readonly seq: number;
  readonly code: string;
  readonly path: Fault['path'];
}

/** Two neighbours in the log whose times stand against their order. */
interface TimeFault {
  readonly seq: number;
  readonly at: string;
  readonly before: string;
}

/** What the leaves of a log say, as far as claims about one campaign need it. */
export interface CollectedActs {
  /** Public acts of the campaign's stream and of all meetings, in their order. */
  readonly acts: readonly StoredAct[];
  /** Public leaves outside the catalogue's schemas. */
  readonly malformed: readonly UnreadAct[];
  /** Public leaves of a type or version that a later version of the catalogue may know. */
  readonly unknown: readonly UnreadAct[];
  /** Texts that look like a telephone or identity number. */
  readonly personal: readonly UnreadAct[];
  readonly publicLeaves: number;
  /** Internal leaves that the bundle opens, by `seq`. */
  readonly views: ReadonlyMap<number, InternalView>;
  readonly times: readonly TimeFault[];
  /** The time of each act whose `seq` was asked for; of an internal one its day. */
  readonly atOf: (seq: number) => string | null;
  /** True when the campaign has more acts than a verifier holds. */
  readonly isTooMuch: boolean;
}

/** Faults of one kind that are kept; all are counted by their claims as far as they are here. */
const mostKept = 1_000;

/** Gathers what leaves say while they stream by. */
export interface ActCollector {
  /** Takes the next leaf, of so many bytes. */
  take(leaf: ReadLeaf, bytes: number): void;
  collected(): CollectedActs;
}

/**
 * @param opened `seq` of internal acts that the bundle opens
 * @param timed `seq` of acts whose time somebody will ask for
 */
export function actCollector(
  campaign: CampaignId,
  opened: ReadonlySet<number>,
  timed: ReadonlySet<number>,
): ActCollector {
  const own = streamOf(campaign);
  const acts: StoredAct[] = [];
  const malformed: UnreadAct[] = [];
  const unknown: UnreadAct[] = [];
  const personal: UnreadAct[] = [];
  const views = new Map<number, InternalView>();
  const times: TimeFault[] = [];
  const moments = new Map<number, string>();
  let [publicLeaves, held, last, isTooMuch] = [0, 0, '', false];

  const keep = <Item>(list: Item[], item: Item): void => {
    if (list.length < mostKept) list.push(item);
  };
  /** Days stand for internal acts: only what they show is compared. */
  const follow = (seq: number, at: string): void => {
    if (timed.has(seq)) moments.set(seq, at);
    const length = Math.min(at.length, last.length);
    if (at.slice(0, length) < last.slice(0, length)) keep(times, { seq, at, before: last });
    else if (at.length >= last.length || at > last) last = at;
  };
  const takePublic = (seq: number, value: unknown, bytes: number): void => {
    publicLeaves += 1;
    const read = readAct(value);
    if (!read.ok) {
      for (const { code, path } of read.faults) {
        const isLater = code === 'act-type-unknown' || code === 'act-version-unknown';
        keep(isLater ? unknown : malformed, { seq, code, path });
      }
      return;
    }
    const { act } = read;
    follow(seq, act.at);
    for (const path of personalIn(act)) keep(personal, { seq, code: 'personal', path });
    if (act.stream !== own && !act.stream.startsWith('meeting/')) return;
    held += bytes;
    if (held > mostActBytes) isTooMuch = true;
    else if (isActType(act.type)) acts.push(act);
  };
  return {
    take: (leaf, bytes) => {
      const { seq } = leaf;
      if (leaf.visibility === 'public') return takePublic(seq, leaf.act, bytes);
      follow(seq, leaf.view.day);
      if (opened.has(seq)) views.set(seq, leaf.view);
    },
    collected: () => ({
      acts,
      malformed,
      unknown,
      personal,
      publicLeaves,
      views,
      times,
      atOf: (seq) => moments.get(seq) ?? null,
      isTooMuch,
    }),
  };
}
