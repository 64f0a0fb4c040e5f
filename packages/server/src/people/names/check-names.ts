import { createHash } from 'node:crypto';
import { canonicalJson } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { logAccess } from '../../access/log/access-log.ts';
import type { Problem } from '../../api/problems/problem.ts';
import type { Submission } from '../../ledger/submission.ts';
import type { Tables } from '../../storage/tables.ts';
import { findNames, type NamePlace } from './find-names.ts';
import { publicTexts } from './public-texts.ts';

/** Who records, and what was confirmed already. */
export interface NameCheck {
  readonly campaign: string;
  readonly account: string;
  /** The `confirm` of an earlier refusal, by which somebody says that these are other persons. */
  readonly confirmed: string | null;
}

/** Stands for exactly these places: another one must be confirmed anew. */
function confirmationOf(found: readonly NamePlace[]): string {
  const places = found.map(({ act, path, name, around }) => ({ act, path, name, around }));
  return createHash('sha256').update(canonicalJson(places)).digest('base64url').slice(0, 22);
}

/**
 * Lets no representative's name into the record unseen: public acts whose texts seem to name somebody of the
 * campaign's pool are refused with the places, until whoever records them says that it is somebody else or
 * only a word. That is noted in the access log with the acts (docs/decisions/0215).
 */
export function checkNames<Answer>(
  submission: Submission<Answer, Problem>,
  { campaign, account, confirmed }: NameCheck,
): Submission<Answer, Problem> {
  return {
    ...submission,
    decide: async (view) => {
      const decided = await submission.decide(view);
      if (!decided.ok) return decided;
      const found = await findNames(view.transaction, campaign, publicTexts(decided.acts));
      if (found.length === 0) return decided;
      const confirm = confirmationOf(found);
      if (confirmed !== confirm)
        return { ok: false, refusal: { code: 'names-in-text', facts: { found, confirm } } };
      return {
        ...decided,
        write: async (transaction) => {
          await decided.write?.(transaction);
          for (const { act, path } of found) {
            const what = `${campaign} ${act} ${path}`;
            await logAccess(transaction, { kind: 'name-confirmed', account, what, rowCount: 1 });
          }
        },
      };
    },
  };
}

/** Notes that somebody met names of the pool, so that nobody can try out unseen who is in it. */
export async function noteNamesMet(
  database: Kysely<Tables>,
  problem: Problem,
  { campaign, account }: NameCheck,
): Promise<void> {
  if (problem.code !== 'names-in-text') return;
  const rowCount = problem.facts.found.length;
  await logAccess(database, { kind: 'names-met', account, what: campaign, rowCount });
}
