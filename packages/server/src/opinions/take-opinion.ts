import { type Kysely, sql } from 'kysely';
import { Pace } from '../box/pace.ts';
import type { Tables } from '../storage/tables.ts';

/** What became of an opinion. */
export type TakenOpinion =
  | { readonly kind: 'taken' }
  /** No poll of the meeting is open. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'full'; readonly seconds: number };

/** How many opinions a voter may send on each unit, all voters together. */
const perVoter = 3;

/** Opinions that a meeting takes at once, and then every second. */
const pace = { burst: 300, refillSeconds: 0.1 };

/** When the box of opinions is full, asking again makes little sense. */
const waitWhenFull = 600;

/**
 * Takes opinions while a poll of their meeting is open. Who sends one proves nothing, since any proof would
 * lead from the opinion to a ballot or a person; so a meeting takes no more than its voters could send.
 */
export class OpinionBox {
  readonly #database: Kysely<Tables>;
  readonly #pace: Pace;

  constructor(database: Kysely<Tables>, clock?: () => number) {
    this.#database = database;
    this.#pace = new Pace(clock, pace);
  }

  /** Keeps an opinion: no time, no address, nothing that leads to a ballot. */
  async take(meeting: string, unit: string, content: string, units: number): Promise<TakenOpinion> {
    const seconds = this.#pace.take(meeting, 'opinions');
    if (seconds > 0) return { kind: 'full', seconds };
    return this.#database.transaction().execute(async (transaction): Promise<TakenOpinion> => {
      // Held until the end, so that no close comes between: what is sent is released with all others.
      const open = await transaction
        .selectFrom('poll')
        .select('electorate')
        .where('meeting', '=', meeting)
        .where('state', '=', 'open')
        .orderBy('poll')
        .forShare()
        .execute();
      if (open.length === 0) return { kind: 'closed' };
      const most = open.reduce((sum, { electorate }) => sum + electorate, 0) * units * perVoter;
      const { rows } = await sql<{ kept: number }>`select count(*)::int as kept from opinion
        where meeting = ${meeting}`.execute(transaction);
      if ((rows[0]?.kept ?? 0) >= most) return { kind: 'full', seconds: waitWhenFull };
      await transaction.insertInto('opinion').values({ meeting, unit, content }).execute();
      return { kind: 'taken' };
    });
  }
}
