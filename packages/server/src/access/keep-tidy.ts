import { type Kysely, sql } from 'kysely';
import { eraseWhatIsOver } from '../people/erase-people.ts';
import type { Tables } from '../storage/tables.ts';
import { forgetOldAccess } from './log/access-log.ts';

/** How often what is over is forgotten, in milliseconds. */
const interval = 3_600_000;

/** How long ended links stay listed, in days. */
const linkMemory = 30;

/**
 * Deletes what is over: ended sign-ins and challenges, old links and attempts, people whose time is over,
 * the log's old end.
 */
async function tidyUp(database: Kysely<Tables>, accessLogDays: number): Promise<void> {
  const now = sql<Date>`now()`;
  await database.deleteFrom('auth.session').where('expiresAt', '<', now).execute();
  await database.deleteFrom('auth.verification').where('expiresAt', '<', now).execute();
  await database
    .deleteFrom('one_time_link')
    .where('expires_at', '<', sql<Date>`now() - make_interval(days => ${linkMemory})`)
    .execute();
  await database
    .deleteFrom('sign_in_attempt')
    .where('last_at', '<', sql<Date>`now() - interval '24 hours'`)
    .execute();
  await eraseWhatIsOver(database);
  await forgetOldAccess(database, accessLogDays);
}

/** Tidies up now and every hour; a database that is away is tidied the next time. */
export function keepTidy(database: Kysely<Tables>, accessLogDays: number): { stop(): void } {
  const tidy = (): void => void tidyUp(database, accessLogDays).catch(() => undefined);
  tidy();
  const timer = setInterval(tidy, interval);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
