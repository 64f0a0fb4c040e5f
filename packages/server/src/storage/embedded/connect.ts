import { Client, type ClientConfig } from 'pg';
import { role } from './cluster.ts';
import { port } from './start-postmaster.ts';

/** How to reach the embedded database. */
export function connectionTo(socket: string, password: string): ClientConfig {
  return {
    host: socket,
    port,
    user: role,
    database: 'postgres',
    password,
    ssl: false,
    application_name: 'pingyi',
  };
}

/** What a try to connect found. */
export type Knock =
  | { readonly state: 'open'; readonly client: Client }
  /** It runs and lets nobody in yet (or no more): starting, recovering, stopping, all places taken. */
  | { readonly state: 'busy' }
  | { readonly state: 'absent' }
  | { readonly state: 'refused'; readonly why: string };

/** Codes of PostgreSQL for "not now". */
const busyCodes = ['57P03', '53300'];

const absentCodes = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'];

/** Tries to connect once. */
export async function knock(config: ClientConfig): Promise<Knock> {
  const client = new Client({ ...config, connectionTimeoutMillis: 10_000 });
  // An error after the connection is made is told by `end`; without a listener it would be fatal.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return { state: 'open', client };
  } catch (error) {
    await client.end().catch(() => undefined);
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (busyCodes.includes(code)) return { state: 'busy' };
    if (absentCodes.includes(code) || /terminated unexpectedly|timeout/u.test(message))
      return { state: 'absent' };
    return { state: 'refused', why: message };
  }
}
