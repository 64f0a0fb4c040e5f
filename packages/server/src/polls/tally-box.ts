import type { CheckPool } from '../box/check-pool.ts';
import type { Votes } from '../votes/votes.ts';
import { readBallots } from './archive.ts';
import type { PollRow } from './poll-row.ts';

/** Ballots that one thread adds up at once. */
const portion = 25;

function textsOf({ poll, election, credentials }: PollRow) {
  if (election === null || credentials === null) throw new Error(`poll ${poll} was not opened`);
  return { poll, election, credentials };
}

async function product(
  checks: CheckPool,
  election: string,
  tallies: readonly string[],
): Promise<string> {
  const [only, ...others] = tallies;
  if (only !== undefined && others.length === 0) return only;
  return checks.run('product', { election, tallies });
}

/** The tally that the threads of this process kept while ballots came, if they took every one of them. */
async function keptTally({ checks }: Votes, row: PollRow): Promise<string | null> {
  const { election } = textsOf(row);
  const parts = await checks.parts(row.poll);
  const taken = parts.reduce((sum, part) => sum + part.taken, 0);
  if (taken !== row.ballots || row.ballots === 0) return null;
  return product(
    checks,
    election,
    parts.map(({ tally }) => tally),
  );
}

/** The tally of the ballots that count, each checked once more: the newest of every credential. */
async function freshTally({ database, checks }: Votes, row: PollRow): Promise<string> {
  const texts = textsOf(row);
  const sums: Promise<string>[] = [];
  let waiting: string[] = [];
  const send = (ballots: readonly string[]): void => {
    const sum = checks.runFor('sum', texts, { poll: row.poll, texts: ballots }).then((found) => {
      if (found.fault !== null)
        throw new Error(`poll ${row.poll}: a ballot of the box fails ${found.fault.check}`);
      return found.tally;
    });
    // Whoever awaits them all meets the failure.
    sum.catch(() => undefined);
    sums.push(sum);
  };
  let last: { readonly credential: string; readonly ballot: string } | null = null;
  const take = (ballot: string): void => {
    waiting.push(ballot);
    if (waiting.length < portion) return;
    send(waiting);
    waiting = [];
  };
  for await (const rows of readBallots(database, row.poll))
    for (const each of rows) {
      if (last !== null && last.credential !== each.credential) take(last.ballot);
      last = each;
    }
  if (last !== null) take(last.ballot);
  if (waiting.length > 0 || sums.length === 0) send(waiting);
  return product(checks, texts.election, await Promise.all(sums));
}

/**
 * The encrypted tally of a closed box: what was kept while ballots came, else worked out anew, as after a
 * restart or with several servers. Trustees and verifiers recompute it from the archive in any case.
 */
export async function tallyOfBox(votes: Votes, row: PollRow): Promise<string> {
  const tally = (await keptTally(votes, row)) ?? (await freshTally(votes, row));
  await votes.checks.forget(row.poll);
  return tally;
}
