import { setTimeout as wait } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import { accept, type Outcome, refuse, type StorageFault } from './fault.ts';

/** The oldest PostgreSQL that this software runs on. */
const oldestMajor = 15;

/** How long a server may take to start, in milliseconds. */
const startPatience = 60_000;

/** Reads `DATABASE_URL`; the password in it is told to nobody. */
export function readDatabaseUrl(text: string): Outcome<ClientConfig> {
  if (!/^postgres(?:ql)?:\/\//u.test(text)) return refuse({ code: 'bad-url' });
  const config = { connectionString: text, application_name: 'pingyi' };
  try {
    new Client(config);
    return accept(config);
  } catch {
    return refuse({ code: 'bad-url' });
  }
}

/** A server as a person names it: host, port and database. */
function nameOf(client: Client): string {
  return `${client.host}:${client.port}/${client.database ?? ''}`;
}

/** The fault behind an error of connecting. */
function faultOfConnecting(error: unknown, client: Client): StorageFault {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const facts = { server: nameOf(client), why: message === '' ? code : message };
  // PostgreSQL's own codes are five digits and letters, most begin with a digit: it answered.
  return { code: /^\d[0-9A-Z]{4}$/u.test(code) ? 'refused' : 'unreachable', facts };
}

/** What a server says of itself. */
interface Nature {
  readonly number: number;
  readonly version: string;
  readonly encoding: string;
  readonly fsync: string;
  readonly pages: string;
  readonly commit: string;
}

const question = `select current_setting('server_version_num')::int as number,
  split_part(current_setting('server_version'), ' ', 1) as version,
  current_setting('server_encoding') as encoding,
  current_setting('fsync') as fsync,
  current_setting('full_page_writes') as pages,
  current_setting('synchronous_commit') as commit`;

function faultOfNature(nature: Nature): StorageFault | null {
  const { number, version, encoding } = nature;
  if (number < oldestMajor * 10_000) return { code: 'server-too-old', facts: { version } };
  if (encoding !== 'UTF8') return { code: 'not-utf8', facts: { encoding } };
  const durable = {
    fsync: nature.fsync,
    full_page_writes: nature.pages,
    synchronous_commit: nature.commit,
  };
  const off = Object.entries(durable).find(([, value]) => value === 'off');
  return off === undefined ? null : { code: 'not-durable', facts: { setting: `${off[0]} = off` } };
}

async function ask(client: Client): Promise<Outcome<string>> {
  await client.connect();
  const { rows } = await client.query<Nature>(question);
  const [nature] = rows;
  if (nature === undefined) throw new Error('a select of one row gave none');
  const fault = faultOfNature(nature);
  return fault === null ? accept(nature.version) : refuse(fault);
}

/**
 * Asks a server whether it can keep what this software trusts it with: version, encoding, durability.
 * One that is still starting is waited for, a minute at most.
 *
 * @returns its version, such as `18.4`
 */
export async function inspectServer(config: ClientConfig): Promise<Outcome<string>> {
  for (const end = Date.now() + startPatience; ; await wait(250)) {
    const client = new Client({ ...config, connectionTimeoutMillis: 10_000 });
    client.on('error', () => undefined);
    try {
      return await ask(client);
    } catch (error) {
      const isStarting = (error as NodeJS.ErrnoException).code === '57P03';
      if (!isStarting || Date.now() > end) return refuse(faultOfConnecting(error, client));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
