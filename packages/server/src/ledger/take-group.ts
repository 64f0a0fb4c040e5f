import { isDeepStrictEqual } from 'node:util';
import type { Entry } from './entry.ts';
import type { Group } from './group.ts';
import type { IdempotencyKey, Outcome } from './submission.ts';

/** What comes of an entry once the group is committed. */
export interface Taken {
  readonly entry: Entry;
  readonly outcome: Outcome<unknown, unknown>;
}

const reused = { kind: 'fault', fault: { code: 'idempotency-key-reused' } } as const;

/** The answer that was given under a key before, in this group or in an earlier transaction. */
async function earlierAnswer(
  group: Group,
  { account, key, request }: IdempotencyKey,
): Promise<{ readonly isSame: boolean; readonly answer: unknown } | null> {
  const own = group.answers.find(
    ({ idempotency }) => idempotency.account === account && idempotency.key === key,
  );
  if (own !== undefined) {
    const isSame = isDeepStrictEqual(Buffer.from(own.idempotency.request), Buffer.from(request));
    return { isSame, answer: own.answer };
  }
  const row = await group.transaction
    .selectFrom('submission')
    .select(['request', 'answer'])
    .where('account', '=', account)
    .where('key', '=', key)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { isSame: row.request.equals(request), answer: JSON.parse(row.answer) };
}

/** Takes one submission into a group: decides, places its acts, writes its own rows. */
export async function takeEntry(group: Group, entry: Entry): Promise<Taken> {
  const { submission } = entry;
  const { idempotency } = submission;
  const settled = (outcome: Outcome<unknown, unknown>): Taken => ({ entry, outcome });
  if (idempotency !== undefined) {
    const earlier = await earlierAnswer(group, idempotency);
    if (earlier?.isSame === false) return settled(reused);
    const { size } = group.frontier;
    if (earlier !== null)
      return settled({ kind: 'done', answer: earlier.answer, isRepeat: true, size });
  }
  const decided = await submission.decide(group);
  if (!decided.ok) return settled({ kind: 'refused', refusal: decided.refusal });
  const stored = await group.append(decided.acts);
  await decided.write?.(group.transaction);
  const answer = decided.answer(stored);
  if (idempotency !== undefined) group.answers.push({ idempotency, answer });
  return settled({ kind: 'done', answer, isRepeat: false, size: group.frontier.size });
}
