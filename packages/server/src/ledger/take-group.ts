import { type Kysely, type Selectable, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Entry } from './entry.ts';
import type { Group, KeptAnswer } from './group.ts';
import type { IdempotencyKey, Outcome } from './submission.ts';

/** What comes of an entry once the group is committed. */
export interface Taken {
  readonly entry: Entry;
  readonly outcome: Outcome<unknown, unknown>;
}

const reused = { kind: 'fault', fault: { code: 'idempotency-key-reused' } } as const;

/** Answers that were given under keys, by account and key. */
export type Answers = Map<string, KeptAnswer>;

function nameOf({ account, key }: IdempotencyKey): string {
  return JSON.stringify([account, key]);
}

/** The answers that earlier transactions gave under the keys of these entries. */
export async function readAnswers(
  database: Kysely<Tables>,
  entries: readonly Entry[],
): Promise<Answers> {
  const keys = entries.flatMap(({ submission }) => submission.idempotency ?? []);
  if (keys.length === 0) return new Map();
  const { rows } = await sql<Selectable<Tables['submission']>>`
    select account, key, request, answer from submission
    join unnest(${keys.map(({ account }) => account)}::text[], ${keys.map(({ key }) => key)}::text[])
    asked (account, key) using (account, key)`.execute(database);
  return new Map(
    rows.map(({ account, key, request, answer }) => {
      const idempotency: IdempotencyKey = { account, key, request };
      return [nameOf(idempotency), { idempotency, answer: JSON.parse(answer) }] as const;
    }),
  );
}

function again(
  { idempotency, answer }: KeptAnswer,
  { request }: IdempotencyKey,
  size: number,
): Taken['outcome'] {
  if (Buffer.compare(idempotency.request, request) !== 0) return reused;
  return { kind: 'done', answer, isRepeat: true, size };
}

/**
 * Takes one submission into a group: decides, places its acts, writes its own rows.
 *
 * @param answers those of the group's earlier submissions included; this one's is added
 */
export async function takeEntry(group: Group, entry: Entry, answers: Answers): Promise<Taken> {
  const { submission } = entry;
  const { idempotency } = submission;
  const settled = (outcome: Outcome<unknown, unknown>): Taken => ({ entry, outcome });
  if (idempotency !== undefined) {
    const earlier = answers.get(nameOf(idempotency));
    if (earlier !== undefined) return settled(again(earlier, idempotency, group.frontier.size));
  }
  const decided = await submission.decide(group);
  if (!decided.ok) return settled({ kind: 'refused', refusal: decided.refusal });
  const stored = await group.append(decided.acts);
  await decided.write?.(group.transaction);
  const answer = decided.answer(stored);
  if (idempotency !== undefined) {
    group.answers.push({ idempotency, answer });
    answers.set(nameOf(idempotency), { idempotency, answer });
  }
  return settled({ kind: 'done', answer, isRepeat: false, size: group.frontier.size });
}
