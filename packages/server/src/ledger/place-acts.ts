import { canonicalJson, type Instant, type NewAct, type StoredAct } from '@pingyi/core';
import {
  appendLeaf,
  type CommitmentSalt,
  type Frontier,
  internalLeaf,
  type Leaf,
  leafHash,
  publicLeaf,
  randomSalt,
  type TreeNode,
} from '@pingyi/record';
import { sha256 } from '../log/hash.ts';

/** An act with its place in the log and in its stream, ready to be written. */
export interface PlacedAct {
  readonly act: StoredAct;
  readonly streamVersion: number;
  /** Leaf data as text. */
  readonly leaf: string;
  /** What the leaf hides; null for a public act. */
  readonly hidden: { readonly act: string; readonly salt: CommitmentSalt } | null;
}

/** What placing an act adds to the log. */
export interface Placed {
  readonly placed: PlacedAct;
  readonly frontier: Frontier;
  readonly nodes: readonly TreeNode[];
}

/** A moment of the clock, in milliseconds since 1970, as acts write it. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}

function leafOf(act: StoredAct): { leaf: Leaf; hidden: PlacedAct['hidden'] } {
  const salt = act.visibility === 'internal' ? randomSalt() : null;
  const made = salt === null ? publicLeaf(act) : internalLeaf(sha256, act, salt);
  if (!made.ok) {
    const [fault] = made.faults;
    throw new Error(`act ${act.type} makes no leaf: ${fault?.code} at ${fault?.path}`);
  }
  return { leaf: made.value, hidden: salt === null ? null : { act: canonicalJson(act), salt } };
}

/**
 * Puts an act at the end of the log.
 *
 * @throws Error for an act that makes no leaf; a decision never returns one
 */
export function placeAct(
  draft: NewAct,
  frontier: Frontier,
  place: { readonly at: Instant; readonly streamVersion: number },
): Placed {
  const act: StoredAct = { ...draft, seq: frontier.size, at: place.at };
  const { leaf, hidden } = leafOf(act);
  const appended = appendLeaf(sha256, frontier, leafHash(sha256, leaf.data));
  const text = Buffer.from(leaf.data).toString('utf8');
  return {
    placed: { act, streamVersion: place.streamVersion, leaf: text, hidden },
    frontier: appended.frontier,
    nodes: appended.completed,
  };
}
