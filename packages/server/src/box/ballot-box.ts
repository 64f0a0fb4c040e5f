import { type BallotFault, longestBallot, readElection, trackingCodeOf } from '@pingyi/ballot';
import type { Kysely } from 'kysely';
import { readBoxRow, readPollRow } from '../polls/poll-row.ts';
import type { Tables } from '../storage/tables.ts';
import type { Checked, CheckPool } from './check-pool.ts';
import { boxState, type ClosedBox, counterOfBallot } from './commit-ballots.ts';
import { type CommitFault, type CommitOutcome, CommitQueue } from './commit-queue.ts';
import { Pace } from './pace.ts';
import type { Receipt, ReceiptSigner } from './receipts.ts';
import type { PollTexts } from './tasks.ts';

/** What a ballot was answered with. */
export type Cast =
  | { readonly kind: 'taken'; readonly receipt: Receipt }
  /** The very same ballot was in the box already. */
  | { readonly kind: 'repeat'; readonly receipt: Receipt }
  | { readonly kind: 'poll-unknown' }
  | { readonly kind: ClosedBox }
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'refused'; readonly fault: BallotFault }
  | { readonly kind: 'too-fast'; readonly seconds: number }
  | { readonly kind: 'fault'; readonly fault: CommitFault };

/** What of an opened poll never changes. */
interface OpenedPoll {
  readonly texts: PollTexts;
  /** In characters. */
  readonly longest: number;
  readonly credentials: ReadonlySet<string>;
}

/** The credential that a text names, before anything of it is believed. */
function credentialIn(text: string): string | null {
  return /"credential":"([0-9a-f]{64}|[1-9]\d{0,1299})"/u.exec(text)?.[1] ?? null;
}

/** Polls whose lists are kept in memory. */
const mostPolls = 32;

/** Takes ballots: checks each in full, puts it durably into the box, and only then says so. */
export class BallotBox {
  readonly #database: Kysely<Tables>;
  readonly #checks: CheckPool;
  readonly #receipts: ReceiptSigner;
  readonly #commits: CommitQueue;
  readonly #pace = new Pace();
  readonly #polls = new Map<string, OpenedPoll>();

  constructor(database: Kysely<Tables>, checks: CheckPool, receipts: ReceiptSigner) {
    this.#database = database;
    this.#checks = checks;
    this.#receipts = receipts;
    this.#commits = new CommitQueue(database);
  }

  /**
   * Casts a ballot. The order of the questions matters: what is in the box already is answered before
   * anything that may have changed since, and proofs are checked last, for listed credentials only.
   */
  async cast(poll: string, text: string): Promise<Cast> {
    const row = await readBoxRow(this.#database, poll);
    if (row === null) return { kind: 'poll-unknown' };
    const opened = this.#polls.get(poll) ?? (await this.#know(poll));
    if (opened === null) return { kind: 'poll-not-open' };
    if (text.length > opened.longest) return { kind: 'too-large', most: opened.longest };
    const credential = credentialIn(text);
    if (credential !== null && opened.credentials.has(credential)) {
      const counter = await counterOfBallot(this.#database, poll, credential, text);
      if (counter !== null) return this.#receiptFor('repeat', poll, text, counter);
    }
    const closed = boxState(row, new Date());
    if (closed !== null) return { kind: closed };
    if (credential === null)
      return { kind: 'refused', fault: { check: 'json', place: 'credential' } };
    if (!opened.credentials.has(credential)) return { kind: 'unknown-credential' };
    const seconds = this.#pace.take(poll, credential);
    if (seconds > 0) return { kind: 'too-fast', seconds };
    return this.#checkAndCommit(opened.texts, text);
  }

  /** Ends after what is under way. */
  async close(): Promise<void> {
    await this.#commits.close();
  }

  async #checkAndCommit(texts: PollTexts, text: string): Promise<Cast> {
    const { poll } = texts;
    const { verdict, thread }: Checked = await this.#checks.check(texts, text);
    if (!verdict.ok) return { kind: 'refused', fault: verdict.fault };
    const { credential, code } = verdict;
    const outcome = await this.#commits.commit({ poll, credential, code, text });
    const isTaken = outcome.kind === 'taken';
    // If the thread is gone, so is its part of the tally, and the box is added up anew at the close.
    thread
      .ask('settle', {
        poll,
        taken: isTaken ? [code] : [],
        left: isTaken ? [] : [code],
        replaced: isTaken && outcome.replaced !== null ? [outcome.replaced] : [],
      })
      .catch(() => undefined);
    return this.#answer(poll, text, outcome);
  }

  #answer(poll: string, text: string, outcome: CommitOutcome): Cast {
    switch (outcome.kind) {
      case 'taken':
      case 'repeat':
        return this.#receiptFor(outcome.kind, poll, text, outcome.counter);
      case 'refused':
        return { kind: outcome.why };
      case 'fault':
        return outcome;
    }
  }

  #receiptFor(kind: 'taken' | 'repeat', poll: string, text: string, counter: number): Cast {
    const code = trackingCodeOf(text);
    return { kind, receipt: this.#receipts.sign({ poll, code, counter }) };
  }

  /** What of a poll never changes once it was opened; null before that. */
  async #know(poll: string): Promise<OpenedPoll | null> {
    const { election = null, credentials = null } = (await readPollRow(this.#database, poll)) ?? {};
    if (election === null || credentials === null) return null;
    const read = readElection(election);
    if (!read.ok) throw new Error(`poll ${poll}: ${read.fault.code}`);
    const opened: OpenedPoll = {
      texts: { poll, election, credentials },
      longest: longestBallot(read.value),
      credentials: new Set(JSON.parse(credentials) as readonly string[]),
    };
    this.#polls.set(poll, opened);
    const [oldest] = this.#polls.keys();
    if (this.#polls.size > mostPolls && oldest !== undefined) this.#polls.delete(oldest);
    return opened;
  }
}
