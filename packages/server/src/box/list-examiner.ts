import type { GroupName } from '@pingyi/ballot';
import type { CheckPool } from './check-pool.ts';
import type { ListFault } from './tasks.ts';

/** Lists whose examination is remembered. */
const mostKnown = 1_000;

function groupIn(text: string): GroupName {
  return /^\["[0-9a-f]{64}"/u.test(text) ? 'Ed25519' : 'BELENIOS-2048';
}

/** Examines lists of public credentials, each once: content never changes under its digest. */
export class ListExaminer {
  readonly #checks: CheckPool;
  readonly #known = new Map<string, Promise<ListFault | null>>();

  constructor(checks: CheckPool) {
    this.#checks = checks;
  }

  /** What is wrong with a list, or null. An empty list is a list: nothing is left in a box. */
  examine(digest: string, text: string): Promise<ListFault | null> {
    const known = this.#known.get(digest);
    if (known !== undefined) return known;
    const examined = this.#checks.run('list', { group: groupIn(text), source: text });
    this.#known.set(digest, examined);
    examined.catch(() => this.#known.delete(digest));
    const [oldest] = this.#known.keys();
    if (this.#known.size > mostKnown && oldest !== undefined) this.#known.delete(oldest);
    return examined;
  }
}
