/** What an error of a query means for the work that it interrupted. */
export type Trouble =
  /** The session is gone or the database cannot take work now; the same work may succeed later. */
  | 'away'
  /** No room on the disk. */
  | 'full'
  /** A bug of ours, or damage. */
  | 'broken';

/** SQLSTATE codes and classes (PostgreSQL documentation, appendix A) after which waiting helps. */
const awayStates = ['08', '57P', '53300', '55P03', '40001', '40P01', '25P02', '25006'];

/** Codes of Node for a socket that nobody listens on, or that closed. */
const awayCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT']);

/** Errors of `pg` without a code. */
const awayMessages =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|Cannot use a pool after/u;

interface Described {
  readonly code?: string;
  readonly message?: string;
  readonly cause?: unknown;
}

function troubleItself(error: Described): Trouble {
  const { code = '', message = '' } = error;
  if (code === '53100') return 'full';
  if (awayCodes.has(code) || awayStates.some((state) => code.startsWith(state))) return 'away';
  return code === '' && awayMessages.test(message) ? 'away' : 'broken';
}

/** How deep a library may wrap an error. */
const deepest = 4;

/** Sorts an error that a query or a transaction rejected with, also where a library wrapped it. */
export function troubleOf(error: unknown): Trouble {
  let described = (error ?? {}) as Described;
  for (let depth = 0; depth < deepest; depth += 1) {
    const trouble = troubleItself(described);
    if (trouble !== 'broken') return trouble;
    described = (described.cause ?? {}) as Described;
  }
  return 'broken';
}
