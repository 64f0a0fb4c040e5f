import { createHash } from 'node:crypto';
import {
  addBallot,
  type BallotFault,
  type CheckedBallot,
  type CredentialLookup,
  checkBallot,
  type Election,
  type EncryptedTally,
  emptyTally,
  type Group,
  groupsWith,
  isKernelGroup,
  type Outcome,
  openBallotBatch,
  openKernel,
  readElection,
  removeBallot,
  tallyOf,
  writeEncryptedTally,
  writeHintsRecord,
} from '@pingyi/ballot';
import type { BallotVerdict, PollTexts } from './tasks.ts';

/** Reads a credential when it is met: the list as a whole was checked before it was frozen. */
function lazyCredentials(source: string, group: Group): CredentialLookup {
  const texts = new Set(JSON.parse(source) as readonly string[]);
  return {
    has: (text) => texts.has(text),
    get: (text) => (texts.has(text) ? group.parse(text) : undefined),
  };
}

/** Checks ballots of an election many at a time, by the kernel where the group has one. */
type CheckAll = (texts: readonly string[]) => readonly Outcome<CheckedBallot, BallotFault>[];

interface Checks {
  readonly checkAll: CheckAll;
  /** Undefined for an invalid ballot, and where the group has no kernel. */
  readonly makeHints: (text: string) => Uint8Array | undefined;
}

function checksOf(election: Election, credentials: CredentialLookup): Checks {
  const { group } = election;
  if (!isKernelGroup(group))
    return {
      checkAll: (texts) => texts.map((text) => checkBallot(election, credentials, text)),
      makeHints: () => undefined,
    };
  const batch = openBallotBatch(election, group, credentials);
  const checkAll: CheckAll = (texts) => {
    const outcomes: Outcome<CheckedBallot, BallotFault>[] = [];
    for (let from = 0; from < texts.length; from += batch.capacity) {
      for (const text of texts.slice(from, from + batch.capacity)) batch.add({ text });
      outcomes.push(...batch.settle());
    }
    return outcomes;
  };
  return { checkAll, makeHints: (text) => batch.makeHints(text) };
}

/** One poll inside a thread: checks its ballots and keeps this thread's part of the tally. */
export class PollChecker {
  readonly #election: Election;
  readonly #checkAll: CheckAll;
  readonly #makeHints: Checks['makeHints'];
  /** Ballots that passed and were not yet told to be taken, by tracking code. */
  readonly #waiting = new Map<string, CheckedBallot['choices']>();
  #tally: EncryptedTally;
  #taken = 0;

  private constructor(election: Election, { checkAll, makeHints }: Checks) {
    this.#election = election;
    this.#checkAll = checkAll;
    this.#makeHints = makeHints;
    this.#tally = emptyTally(election);
  }

  /** @throws Error for texts that no opening freezes */
  static async open({ election: source, credentials }: PollTexts): Promise<PollChecker> {
    // A batch's memory goes with its kernel, so every poll has a kernel of its own.
    const read = readElection(source, groupsWith(await openKernel()));
    if (!read.ok) throw new Error(`a thread was handed an election: ${read.fault.code}`);
    const election = read.value;
    const list = lazyCredentials(credentials, election.group);
    return new PollChecker(election, checksOf(election, list));
  }

  check(texts: readonly string[]): readonly BallotVerdict[] {
    return this.#checkAll(texts).map((outcome) => {
      if (!outcome.ok) return { ok: false, fault: outcome.fault };
      const { credential, trackingCode: code, choices } = outcome.value;
      this.#waiting.set(code, choices);
      return { ok: true, credential, code };
    });
  }

  /**
   * Brings the part of the tally up to date. Where that cannot be done the count of ballots does not fit
   * any more, and the box is added up anew at its close.
   *
   * @param replaced texts of earlier ballots, of this thread's or another's
   */
  settle(taken: readonly string[], left: readonly string[], replaced: readonly string[]): void {
    for (const code of taken) {
      const choices = this.#waiting.get(code);
      if (choices === undefined) continue;
      this.#tally = addBallot(this.#election, this.#tally, choices);
      this.#taken += 1;
    }
    for (const code of [...taken, ...left]) this.#waiting.delete(code);
    for (const outcome of this.#checkAll(replaced)) {
      if (outcome.ok)
        this.#tally = removeBallot(this.#election, this.#tally, outcome.value.choices);
      else this.#taken = Number.NaN;
    }
  }

  part(): { readonly taken: number; readonly tally: string } {
    return { taken: this.#taken, tally: writeEncryptedTally(this.#election, this.#tally) };
  }

  hints(texts: readonly string[]): Uint8Array {
    const records = texts.flatMap((text) => {
      const hints = this.#makeHints(text);
      const payload = createHash('sha256').update(text).digest('hex');
      return hints === undefined ? [] : [writeHintsRecord(payload, hints)];
    });
    return new Uint8Array(Buffer.concat(records));
  }

  sum(texts: readonly string[]): { readonly fault: BallotFault | null; readonly tally: string } {
    const choices: EncryptedTally[] = [];
    for (const outcome of this.#checkAll(texts)) {
      if (!outcome.ok) return { fault: outcome.fault, tally: '' };
      choices.push(outcome.value.choices);
    }
    return {
      fault: null,
      tally: writeEncryptedTally(this.#election, tallyOf(this.#election, choices)),
    };
  }
}
