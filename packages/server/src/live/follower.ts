/** Why a follower wakes: something changed, or it is time for a sign of life. */
export type Wake = 'changed' | 'beat';

/** One client that follows, between the feed that wakes it and the stream that it writes. */
export class Follower {
  #isStopped = false;
  #pending: Wake | null = null;
  #resolve: ((wake: Wake | 'stopped') => void) | null = null;

  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Wakes it, now or when it next sleeps; several changes while it is busy are one. */
  wake(reason: Wake): void {
    if (this.#resolve === null) {
      if (this.#pending !== 'changed') this.#pending = reason;
      return;
    }
    const resolve = this.#resolve;
    this.#resolve = null;
    resolve(reason);
  }

  /** Ends it, also in its sleep. */
  stop(): void {
    this.#isStopped = true;
    this.#resolve?.('stopped');
    this.#resolve = null;
  }

  /** Sleeps until it is woken or stopped. */
  sleep(): Promise<Wake | 'stopped'> {
    if (this.#isStopped) return Promise.resolve('stopped');
    const pending = this.#pending;
    this.#pending = null;
    if (pending !== null) return Promise.resolve(pending);
    return new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }
}
