import { type Kysely, sql, type Transaction } from 'kysely';
import { type BoxRow, lockPolls } from '../polls/poll-row.ts';
import type { Tables } from '../storage/tables.ts';

/** A ballot that passed every check and waits for the box. */
export interface BallotToCommit {
  readonly poll: string;
  readonly credential: string;
  readonly code: string;
  readonly text: string;
}

/** Why the box takes no ballot now. */
export type ClosedBox = 'poll-not-open' | 'poll-closed' | 'poll-closing' | 'unknown-credential';

/** What became of a ballot. */
export type Committed =
  | {
      readonly kind: 'taken';
      readonly counter: number;
      /** The ballot of the same credential that it replaces. */
      readonly replaced: string | null;
    }
  /** The very same ballot was in the box already. */
  | { readonly kind: 'repeat'; readonly counter: number }
  | { readonly kind: 'refused'; readonly why: ClosedBox };

/** Whether a box takes ballots now. */
export function boxState(row: BoxRow | null | undefined, now: Date): ClosedBox | null {
  if (!row || row.state === 'waiting') return 'poll-not-open';
  if (row.state !== 'open') return 'poll-closed';
  if (row.accepts_until !== null && row.accepts_until <= now) return 'poll-closed';
  return row.paused_until !== null && row.paused_until > now ? 'poll-closing' : null;
}

/** A ballot as it lies in the box. */
interface Known {
  readonly counter: number;
  readonly ballot: string;
}

/** Ballots of credentials that are in the box, by poll and credential, the newest last. */
async function ballotsOf(
  database: Kysely<Tables>,
  ballots: readonly BallotToCommit[],
): Promise<Map<string, Known[]>> {
  const { rows } = await sql<Known & { poll: string; credential: string }>`
    select poll, credential, counter, ballot from ballot join (select distinct * from unnest(
      ${ballots.map(({ poll }) => poll)}::text[],
      ${ballots.map(({ credential }) => credential)}::text[]) asked (poll, credential)) asked
    using (poll, credential) order by poll, credential, counter`.execute(database);
  const found = new Map<string, Known[]>();
  for (const { poll, credential, counter, ballot } of rows) {
    const name = nameOf({ poll, credential });
    found.set(name, [...(found.get(name) ?? []), { counter, ballot }]);
  }
  return found;
}

function nameOf({ poll, credential }: Pick<BallotToCommit, 'poll' | 'credential'>): string {
  return `${poll} ${credential}`;
}

/** Which of these credentials are in the frozen lists. */
async function listed(
  database: Kysely<Tables>,
  ballots: readonly BallotToCommit[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ poll: string; credential: string }>`
    select poll, credential from poll_credential join (select distinct * from unnest(
      ${ballots.map(({ poll }) => poll)}::text[],
      ${ballots.map(({ credential }) => credential)}::text[]) asked (poll, credential)) asked
    using (poll, credential)`.execute(database);
  return new Set(rows.map(nameOf));
}

interface Taken extends BallotToCommit {
  readonly counter: number;
}

async function writeBallots(database: Kysely<Tables>, taken: readonly Taken[]): Promise<void> {
  const polls = taken.map(({ poll }) => poll);
  const credentials = taken.map(({ credential }) => credential);
  const counters = taken.map(({ counter }) => counter);
  await sql`insert into ballot (poll, credential, counter, ballot) select * from unnest(
    ${polls}::text[], ${credentials}::text[], ${counters}::int[],
    ${taken.map(({ text }) => text)}::text[])`.execute(database);
  await sql`update poll_credential set counter = newest.counter from (
      select poll, credential, max(counter) as counter from unnest(
        ${polls}::text[], ${credentials}::text[], ${counters}::int[]) each (poll, credential, counter)
      group by poll, credential) newest
    where poll_credential.poll = newest.poll and poll_credential.credential = newest.credential`.execute(
    database,
  );
  await sql`insert into board_code (poll, code, is_shown) select poll, code, false from unnest(
    ${polls}::text[], ${taken.map(({ code }) => code)}::text[]) each (poll, code)
    on conflict do nothing`.execute(database);
}

/** Codes appear on the board in groups of at least so many, so that none can be seen to come alone. */
const leastGroup = 5;

async function countUp(
  database: Kysely<Tables>,
  poll: string,
  taken: readonly Taken[],
): Promise<void> {
  const ballots = taken.length;
  const voters = taken.filter(({ counter }) => counter === 1).length;
  await sql`update poll set ballots = ballots + ${ballots}, voters = voters + ${voters}
    where poll = ${poll}`.execute(database);
  await sql`update board_code set is_shown = true where poll = ${poll} and not is_shown and
    (select count(*) from board_code where poll = ${poll} and not is_shown) >= ${leastGroup}`.execute(
    database,
  );
}

/**
 * Puts ballots into their boxes, in the order given, and says what became of each. The rows of the polls
 * are locked until the transaction ends, so that no box closes meanwhile and counters have no gap.
 */
export async function commitBallots(
  transaction: Transaction<Tables>,
  ballots: readonly BallotToCommit[],
): Promise<readonly Committed[]> {
  const polls = [...new Set(ballots.map(({ poll }) => poll))];
  const rows = await lockPolls(transaction, polls);
  const [known, list] = [await ballotsOf(transaction, ballots), await listed(transaction, ballots)];
  const now = new Date();
  const taken: Taken[] = [];
  const committed = ballots.map((ballot): Committed => {
    const name = nameOf(ballot);
    const earlier = known.get(name) ?? [];
    const same = earlier.find((each) => each.ballot === ballot.text);
    if (same !== undefined) return { kind: 'repeat', counter: same.counter };
    const why = boxState(rows.get(ballot.poll), now);
    if (why !== null) return { kind: 'refused', why };
    if (!list.has(name)) return { kind: 'refused', why: 'unknown-credential' };
    const counter = (earlier.at(-1)?.counter ?? 0) + 1;
    known.set(name, [...earlier, { counter, ballot: ballot.text }]);
    taken.push({ ...ballot, counter });
    return { kind: 'taken', counter, replaced: earlier.at(-1)?.ballot ?? null };
  });
  if (taken.length === 0) return committed;
  await writeBallots(transaction, taken);
  for (const poll of polls) {
    const own = taken.filter((each) => each.poll === poll);
    if (own.length > 0) await countUp(transaction, poll, own);
  }
  return committed;
}

/** The counter of a ballot that is in the box, by its very text, or null. */
export async function counterOfBallot(
  database: Kysely<Tables>,
  poll: string,
  credential: string,
  text: string,
): Promise<number | null> {
  const rows = await database
    .selectFrom('ballot')
    .select(['counter', 'ballot'])
    .where('poll', '=', poll)
    .where('credential', '=', credential)
    .execute();
  return rows.find(({ ballot }) => ballot === text)?.counter ?? null;
}
