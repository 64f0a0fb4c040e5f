import { type Actor, campaignStream, canonicalJson } from '@pingyi/core';
import type { UnitRow } from '@pingyi/documents/sheets';
import { logAccess } from '../../access/log/access-log.ts';
import type { Problem } from '../../api/problems/problem.ts';
import type { Submission } from '../../ledger/submission.ts';
import { lockPool } from '../../people/pool.ts';
import { campaignContexts } from '../campaign-contexts.ts';
import type { ConfirmedList } from './confirmed.ts';
import { decideUnits } from './decide-units.ts';
import { unitGround } from './ground.ts';
import { endCheck, takeCheck } from './kept-check.ts';
import { unitChanges } from './unit-changes.ts';
import { readContacts, writeContacts } from './unit-contacts.ts';
import { unitRows } from './unit-rows.ts';

/** Which check is confirmed, by whom and why. */
interface Confirming {
  readonly id: string;
  readonly actor: Actor;
  /** For the public record. */
  readonly reason: string | null;
}

/**
 * A checked list of units as the ledger takes it: acts of the campaign, contacts beside them, all of it
 * or nothing. The units that come of it are compared with the rows that were checked.
 */
export function writeUnitList(
  campaignId: string,
  { id, actor, reason }: Confirming,
): Submission<ConfirmedList, Problem> {
  const refuse = (problem: Problem) => ({ ok: false as const, refusal: problem });
  return {
    decide: async (view) => {
      const { transaction, now } = view;
      const { state: campaign, version } = await view.load(campaignStream, campaignId);
      if (campaign === null)
        return refuse({ code: 'campaign-unknown', facts: { campaign: campaignId } });
      const about = { campaign: campaignId, list: 'units' } as const;
      const taken = await takeCheck<UnitRow>(transaction, id, about);
      if (!taken.ok) return refuse(taken.problem);
      const { rows: checked, summary, ground } = taken.check;
      const pool = await lockPool(transaction, campaignId, campaign.year);
      const before = await readContacts(transaction, campaignId);
      const existing = unitRows(campaign, before);
      if (ground !== unitGround(campaignContexts(campaign), existing))
        return refuse({ code: 'list-ground-changed', facts: {} });
      const { changes, rows, contacts } = unitChanges(checked, existing, reason);
      const hasContacts = [...contacts.values()].some((each) =>
        Object.values(each).some((value) => value !== null),
      );
      if (!pool.isKept && hasContacts)
        return refuse({ code: 'retention-over', facts: { keepUntil: pool.keepUntil } });
      const decided = decideUnits(campaign, changes, { actor, now, version });
      if (!decided.ok) return refuse(decided.problem);
      const after = unitRows(decided.after, new Map([...before, ...contacts]));
      const byId = new Map(after.map((row) => [row.id, row]));
      for (const row of rows)
        if (canonicalJson(byId.get(row.id) ?? null) !== canonicalJson(row))
          throw new Error(`unit ${row.id} of a list came out other than it was checked`);
      const { new: fresh, changed, unchanged, faulty } = summary.counts;
      const counts = { before: existing.length, after: after.length };
      if (counts.after !== counts.before + fresh) throw new Error('a list of units lost one');
      return {
        ok: true,
        acts: decided.acts,
        write: async (inside) => {
          await writeContacts(inside, campaignId, contacts);
          await endCheck(inside, id, actor.account);
          const entry = { account: actor.account, what: `units ${campaignId}` };
          const rowCount = fresh + changed;
          await logAccess(inside, { kind: 'list-written', ...entry, rowCount });
        },
        answer: () => ({ new: fresh, changed, unchanged, faulty, ...counts }),
      };
    },
  };
}
