/** How often something may be sent: at once, and how soon another one. */
export interface PaceLimits {
  readonly burst: number;
  readonly refillSeconds: number;
}

/** Of the ballots of one credential. */
const ofBallots: PaceLimits = { burst: 10, refillSeconds: 6 };

/** Credentials that are remembered; whoever was quiet for long enough is forgotten. */
const mostKnown = 200_000;

interface Bucket {
  /** Ballots that may still be sent. */
  left: number;
  /** Monotonic clock in milliseconds. */
  at: number;
}

/**
 * Limits how fast one credential sends ballots to this process. It comes after the look into the list and
 * before the proofs, so that nobody without a slip is remembered and nobody with one can keep all
 * processors busy. Addresses do not matter: a hall shares one.
 */
export class Pace {
  readonly #buckets = new Map<string, Bucket>();
  readonly #clock: () => number;

  readonly #limits: PaceLimits;

  constructor(clock: () => number = () => performance.now(), limits: PaceLimits = ofBallots) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** Seconds that the credential has to wait, or 0 when it may send. */
  take(poll: string, credential: string): number {
    const { burst, refillSeconds } = this.#limits;
    const now = this.#clock();
    const name = `${poll} ${credential}`;
    const known = this.#buckets.get(name) ?? { left: burst, at: now };
    const gained = (now - known.at) / (refillSeconds * 1000);
    const left = Math.min(burst, known.left + gained);
    this.#buckets.delete(name);
    const isAllowed = left >= 1;
    this.#buckets.set(name, { left: isAllowed ? left - 1 : left, at: now });
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > mostKnown && oldest !== undefined) this.#buckets.delete(oldest);
    return isAllowed ? 0 : Math.max(1, Math.ceil((1 - left) * refillSeconds));
  }
}
