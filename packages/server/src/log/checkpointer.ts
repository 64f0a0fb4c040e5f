import type { Signing } from './sign-checkpoint.ts';

/** Acts of so many milliseconds share one checkpoint. */
const gathering = 250;

/**
 * How often a log that another process appended to is looked at, in milliseconds: within a second,
 * signing included.
 */
const rounds = 750;

/** What a checkpointer tells. */
export interface CheckpointerListener {
  /** The log cannot be signed, for it does not follow from what was signed: told once per state. */
  onRefused(refused: Signing & { readonly kind: 'refused' }): void;
  /** The database was away, or there is a bug: told once until something else happens; it is tried again. */
  onFailed(error: unknown): void;
}

/**
 * Sees to it that every act is covered by a checkpoint within a second: shortly after an append of this
 * process, and in rounds for what other processes appended and then did not live to sign.
 */
export class Checkpointer {
  readonly #sign: () => Promise<Signing>;
  readonly #listener: CheckpointerListener;
  readonly #round: NodeJS.Timeout;
  #gathering: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #isClosed = false;
  #refusedSize = -1;
  #failure = '';

  constructor(sign: () => Promise<Signing>, listener: CheckpointerListener) {
    this.#sign = sign;
    this.#listener = listener;
    this.#round = setInterval(() => void this.signNow(), rounds);
    this.#round.unref();
  }

  /** Acts were appended: sign them soon, together with those that follow shortly. */
  soon(): void {
    if (this.#isClosed || this.#gathering !== null) return;
    this.#gathering = setTimeout(() => {
      this.#gathering = null;
      void this.signNow();
    }, gathering);
  }

  /** Signs what is in the log now; resolves when that is done or has failed. Never rejects. */
  async signNow(): Promise<void> {
    if (this.#running !== null) await this.#running;
    this.#running ??= this.#attempt().finally(() => {
      this.#running = null;
    });
    await this.#running;
  }

  /** Signs once more and ends. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#round);
    if (this.#gathering !== null) clearTimeout(this.#gathering);
    await this.signNow();
  }

  async #attempt(): Promise<void> {
    try {
      const signing = await this.#sign();
      this.#failure = '';
      if (signing.kind !== 'refused') this.#refusedSize = -1;
      else if (signing.size !== this.#refusedSize) {
        this.#refusedSize = signing.size;
        this.#listener.onRefused(signing);
      }
    } catch (error) {
      const failure = String(error);
      if (failure !== this.#failure) this.#listener.onFailed(error);
      this.#failure = failure;
    }
  }
}
