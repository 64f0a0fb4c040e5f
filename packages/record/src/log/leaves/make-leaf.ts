import { type CivilDate, parseCivilDate, type StoredAct } from '@pingyi/core';
import { accept, type Outcome } from '../faults.ts';
import type { HashFunction } from '../hash.ts';
import { type CommitmentSalt, commitmentOf } from './commitment.ts';
import { logDataOf } from './data.ts';
import type { InternalView, PublicView } from './view.ts';

/** An act as a leaf of the log. */
export interface Leaf {
  readonly view: PublicView;
  /** Leaf data: canonical JSON of the view. What is hashed, served and put into a bundle. */
  readonly data: Uint8Array;
}

/** The day of an act, in UTC: the first ten characters of its `at`. */
export function dayOf(act: StoredAct): CivilDate {
  const day = parseCivilDate(act.at.slice(0, 10));
  if (day === null) throw new Error(`act ${act.seq}: no day in ${act.at}`);
  return day;
}

function leafOf(view: PublicView): Outcome<Leaf> {
  const data = logDataOf(view);
  return data.ok ? accept({ view, data: data.value }) : data;
}

/**
 * The leaf of a public act: the act itself. Refuses with `not-i-json` or `leaf-too-large`.
 *
 * @throws Error for an internal act, which must never become public by a slip
 */
export function publicLeaf(act: StoredAct): Outcome<Leaf> {
  if (act.visibility !== 'public') throw new Error(`act ${act.seq} is internal`);
  return leafOf(act);
}

/**
 * The leaf of an internal act: place, day and a salted commitment. Refuses as `publicLeaf` does.
 *
 * @param salt fresh for this act; kept with it in the erasable table
 * @throws Error for a public act, which would be hidden
 */
export function internalLeaf(
  hash: HashFunction,
  act: StoredAct,
  salt: CommitmentSalt,
): Outcome<Leaf> {
  if (act.visibility !== 'internal') throw new Error(`act ${act.seq} is public`);
  const whole = logDataOf(act);
  if (!whole.ok) return whole;
  const view: InternalView = {
    seq: act.seq,
    day: dayOf(act),
    visibility: 'internal',
    commitment: commitmentOf(hash, salt, whole.value),
  };
  return leafOf(view);
}
