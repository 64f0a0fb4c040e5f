import { type BallotFault, type CheckedBallot, checkBallot } from '../ballots/check.ts';
import { trackingCodeOf } from '../ballots/tracking-code.ts';
import { fillWithRandomBytes, knownText, latinText, putText } from '../bytes/platform.ts';
import type { CredentialLookup } from '../credentials/list.ts';
import type { Election } from '../elections/election.ts';
import { choicesIn } from '../elections/question.ts';
import type { Element } from '../groups/group.ts';
import { type Address, pointLength } from '../kernel/kernel.ts';
import type { KernelGroup } from '../kernel/kernel-group.ts';
import { accept, type Outcome } from '../outcome.ts';
import type { Ciphertext } from '../proofs/ciphertext.ts';
import { type BallotLayout, layOut } from './layout.ts';

/** What may be given with a ballot. */
export interface BallotToCheck {
  /** As it was cast; its bytes where they are known to be UTF-8. */
  readonly text: string | Uint8Array;
  /** Untrusted: wrong hints cost time and change no verdict. */
  readonly hints?: Uint8Array | undefined;
  /** Worked out here unless it is known. */
  readonly trackingCode?: string;
}

/**
 * Checks ballots of one election many at a time. Each verdict is the one that `checkBallot` would give: a
 * valid ballot is always accepted, an invalid one is accepted with a probability of 2^-128 at most.
 */
export interface BallotBatch {
  /**
   * Takes a ballot and does what can be done for it alone. Nothing is accepted before `settle`.
   *
   * @returns how many ballots wait; `settle` at `capacity` at the latest
   */
  add(ballot: BallotToCheck): number;
  /** The verdicts on all ballots since the last time, in the order in which they came. */
  settle(): readonly Outcome<CheckedBallot, BallotFault>[];
  /** Hints for a ballot, worked out from it alone; undefined when it is not valid. */
  makeHints(text: BallotToCheck['text']): Uint8Array | undefined;
  /** How the ballots so far were checked. */
  work(): BatchWork;
  readonly capacity: number;
  /** Bytes of a ballot's hints. */
  readonly hintsLength: number;
}

/** How many ballots went which way; a ballot whose hints were of no use counts for the later ways only. */
export interface BatchWork {
  readonly withHints: number;
  readonly withoutHints: number;
  /** Refused by the kernel, and then examined one equation after the other to name what is wrong. */
  readonly byReference: number;
}

/** How a ballot stands: settled, or in a slot of the batch until the combined equation is checked. */
type Waiting =
  | { readonly kind: 'settled'; readonly outcome: Outcome<CheckedBallot, BallotFault> }
  | { readonly kind: 'kept'; readonly ballot: CheckedBallot; readonly text: BallotToCheck['text'] };

const affineLength = 108;
const longLength = 40;
const shortLength = 24;
const coefficientLength = 16;

function textOf(text: BallotToCheck['text']): string {
  return typeof text === 'string' ? text : knownText(text);
}

/** Points of a batch: beyond this a larger batch saves little. */
const usualPoints = 40_000;

interface Slots {
  readonly longPoints: Address;
  readonly shortPoints: Address;
  readonly proofs: Address;
  readonly longs: Address;
  readonly coefficients: Address;
  readonly shorts: Address;
  readonly buckets: Address;
  /** The widest window that the buckets have room for. */
  readonly width: number;
}

/** The width of windows with the fewest additions for so many points. */
function bestWidth(longs: number, shorts: number): number {
  const cost = (width: number): number => {
    const windows = Math.ceil(254 / width);
    const buckets = 2.5 * 2 ** (width - 1);
    return windows * (longs + buckets) + Math.ceil(130 / width) * shorts;
  };
  let best = 3;
  for (let width = 4; width <= widest; width += 1) if (cost(width) < cost(best)) best = width;
  return best;
}

const widest = 13;

function reserveSlots({ kernel }: KernelGroup, { plan }: BallotLayout, capacity: number): Slots {
  const longs = capacity * (plan.ciphers + 1);
  const shorts = capacity * plan.commitments;
  const width = bestWidth(longs, shorts);
  return {
    longPoints: kernel.reserve(longs * affineLength),
    shortPoints: kernel.reserve(shorts * affineLength),
    proofs: kernel.reserve(capacity * plan.proofs * 64),
    longs: kernel.reserve(longs * longLength + longLength),
    coefficients: kernel.reserve(shorts * coefficientLength),
    shorts: kernel.reserve(shorts * shortLength + shortLength),
    buckets: kernel.reserve(2 ** (width - 1) * pointLength),
    width,
  };
}

/**
 * Opens a batch for an election read with a kernel's group. Its memory goes with the kernel, so a kernel
 * should serve few elections.
 *
 * @param credentials the public credentials of this election, read with the same group
 */
export function openBallotBatch(
  election: Election,
  group: KernelGroup,
  credentials: CredentialLookup,
): BallotBatch {
  const { kernel } = group;
  const layout = layOut(kernel, election, group.tableOf(group.generator));
  const { plan } = layout;
  const capacity = Math.max(1, Math.floor(usualPoints / (plan.ciphers + plan.commitments)));
  const slots = reserveSlots(group, layout, capacity);
  let waiting: Waiting[] = [];
  let kept = 0;
  const work = { withHints: 0, withoutHints: 0, byReference: 0 };

  /** Writes a text to the layout; its length, or undefined when it is longer than any ballot. */
  function put(text: BallotToCheck['text']): number | undefined {
    const room = kernel.bytes().subarray(layout.text, layout.text + layout.textLength);
    if (typeof text === 'string') return putText(text, room);
    if (text.length > room.length) return undefined;
    room.set(text);
    return text.length;
  }

  /** Reads a ballot into the layout; the credential as it stands in the text, or undefined. */
  function read(text: BallotToCheck['text']): string | undefined {
    kernel.words()[layout.keyTableAt / 4] = group.tableOf(election.publicKey);
    const length = put(text);
    if (length === undefined) return undefined;
    if (kernel.readBallot(layout.address, layout.text, length) === 0) return undefined;
    const nameAt = layout.text + plan.credentialAt;
    const name = latinText(kernel.bytes().subarray(nameAt, nameAt + 64));
    const credential = credentials.get(name);
    if (credential === undefined) return undefined;
    group.put(layout.credential, credential);
    kernel.normalize(layout.credential, layout.credential);
    return name;
  }

  function loadHints(hints: Uint8Array | undefined): boolean {
    if (hints?.length !== layout.hintsLength) return false;
    kernel.bytes().set(hints, layout.hints);
    return kernel.loadHints(layout.address, layout.hints) !== 0;
  }

  /** The ciphertexts of the ballot that was checked last. */
  function takeChoices(): readonly (readonly Ciphertext[])[] {
    const from = layout.points / 4;
    const size = pointLength / 4;
    const points = kernel.words().slice(from, from + plan.ciphers * size);
    let at = 0;
    const next = (): Element => {
      at += size;
      return points.subarray(at - size, at) as unknown as Element;
    };
    return election.questions.map((question) =>
      Array.from({ length: choicesIn(question) }, () => ({ alpha: next(), beta: next() })),
    );
  }

  function take(credential: string, { text, trackingCode }: BallotToCheck): CheckedBallot {
    const code = trackingCode ?? trackingCodeOf(textOf(text));
    return { credential, trackingCode: code, choices: takeChoices() };
  }

  function workOut(): boolean {
    return kernel.makeEighths(layout.address) !== 0;
  }

  function isSound(): boolean {
    return kernel.checkEighths(layout.address) !== 0;
  }

  /** Without hints: every commitment is recomputed, so nothing is left to combine. */
  function checkAlone(ballot: BallotToCheck): Outcome<CheckedBallot, BallotFault> {
    const credential = read(ballot.text);
    if (credential !== undefined && workOut() && isSound()) {
      work.withoutHints += 1;
      return accept(take(credential, ballot));
    }
    work.byReference += 1;
    return checkBallot(election, credentials, textOf(ballot.text));
  }

  function keep(slot: number): void {
    kernel.keepBallot(
      layout.address,
      slots.longPoints + slot * (plan.ciphers + 1) * affineLength,
      slots.shortPoints + slot * plan.commitments * affineLength,
      slots.proofs + slot * plan.proofs * 64,
    );
  }

  function drawCoefficients(count: number): void {
    const from = slots.coefficients;
    fillWithRandomBytes(kernel.bytes().subarray(from, from + count * coefficientLength));
  }

  /** The combined equation of the ballots in slots first..end, with coefficients never used before. */
  function holdsTogether(first: number, end: number): boolean {
    const count = end - first;
    kernel.words()[layout.keyTableAt / 4] = group.tableOf(election.publicKey);
    drawCoefficients(count * plan.commitments);
    const result = kernel.combine(
      layout.address,
      slots.coefficients,
      count,
      slots.longPoints + first * (plan.ciphers + 1) * affineLength,
      slots.shortPoints + first * plan.commitments * affineLength,
      slots.proofs + first * plan.proofs * 64,
      slots.longs,
      slots.shorts,
      Math.min(slots.width, bestWidth(count * (plan.ciphers + 1), count * plan.commitments)),
      slots.buckets,
    );
    return result !== 0;
  }

  /** The slots among first..end whose own equation fails. */
  function suspects(first: number, end: number): readonly number[] {
    if (first === end || holdsTogether(first, end)) return [];
    if (end - first === 1) return [first];
    const middle = (first + end) >> 1;
    return [...suspects(first, middle), ...suspects(middle, end)];
  }

  return {
    work: () => ({ ...work }),
    capacity,
    hintsLength: layout.hintsLength,
    add(ballot) {
      if (kept >= capacity) throw new Error('The batch is full: settle it first.');
      const credential = ballot.hints === undefined ? undefined : read(ballot.text);
      if (credential !== undefined && loadHints(ballot.hints) && isSound()) {
        keep(kept);
        kept += 1;
        waiting.push({ kind: 'kept', ballot: take(credential, ballot), text: ballot.text });
      } else {
        waiting.push({ kind: 'settled', outcome: checkAlone(ballot) });
      }
      return waiting.length;
    },
    settle() {
      const suspect = new Set(suspects(0, kept));
      let slot = 0;
      const outcomes = waiting.map((one) => {
        if (one.kind === 'settled') return one.outcome;
        slot += 1;
        if (!suspect.has(slot - 1)) {
          work.withHints += 1;
          return accept(one.ballot);
        }
        return checkAlone({ text: one.text, trackingCode: one.ballot.trackingCode });
      });
      waiting = [];
      kept = 0;
      return outcomes;
    },
    makeHints(text) {
      if (read(text) === undefined || !workOut()) return undefined;
      kernel.writeHints(layout.address, layout.hints);
      const hints = kernel.bytes().slice(layout.hints, layout.hints + layout.hintsLength);
      return isSound() ? hints : undefined;
    },
  };
}
