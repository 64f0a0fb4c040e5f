import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../storage/tables.ts';

/** What the access log tells of (R66), each kind as a sentence of its own in `words.ts`. */
export const accessKinds = [
  'signed-in',
  'sign-in-failed',
  'signed-out',
  'sign-ins-ended',
  'unlocked',
  'first-account-opened',
  'example-loaded',
  'example-link-made',
  'invitation-made',
  'invitation-renewed',
  'invitation-withdrawn',
  'invitation-used',
  'password-set',
  'second-factor-set',
  'second-factor-removed',
  'backup-codes-renewed',
  'account-recovered',
  'holders-read',
  'holder-changed',
  'holder-erased',
  'access-log-read',
  'personal-data-read',
  'data-exported',
  'person-added',
  'person-changed',
  'person-removed',
  'contact-changed',
  'list-written',
  'retention-changed',
  'personal-data-erased',
  'names-met',
  'witness-listed',
  'witness-removed',
  'name-confirmed',
] as const;

export type AccessKind = (typeof accessKinds)[number];

/** One row of the access log: who did what kind of thing, never from where or with which browser. */
export interface AccessEntry {
  readonly kind: AccessKind;
  /** Null for somebody who is not known. */
  readonly account: string | null;
  /** Whom it concerns when that is somebody else. */
  readonly subject?: string;
  /** What was read or taken out, as a word of the program. */
  readonly what?: string;
  /** How many persons' data. */
  readonly rowCount?: number;
}

/** The name of a row: its time in milliseconds since 1970, then chance. Names sort by time. */
function entryName(): string {
  return `${Date.now().toString(36).padStart(9, '0')}-${randomBytes(8).toString('hex')}`;
}

/** Adds a row, in the transaction of what it tells of where there is one. */
export async function logAccess(database: Kysely<Tables>, entry: AccessEntry): Promise<void> {
  const { kind, account, subject = null, what = null, rowCount = null } = entry;
  await database
    .insertInto('access_log')
    .values({ entry: entryName(), kind, account, subject, what, row_count: rowCount })
    .execute();
}

/** The shortest time for which rows are kept, in days; the database refuses less. */
export const shortestRetention = 180;

/** Deletes rows older than `days`; gives how many. */
export async function forgetOldAccess(database: Kysely<Tables>, days: number): Promise<number> {
  const kept = Math.max(days, shortestRetention);
  const { numDeletedRows } = await database
    .deleteFrom('access_log')
    .where('at', '<=', sql<Date>`now() - make_interval(days => ${kept})`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
