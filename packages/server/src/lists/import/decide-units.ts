import {
  type Actor,
  type Campaign,
  campaignStream,
  type Decision,
  decide,
  type Instant,
  type NewAct,
  readCommand,
} from '@pingyi/core';
import type { Problem } from '../../api/problems/problem.ts';
import { problemOfRefusal } from '../../api/routes/campaigns/submit-command.ts';
import type { UnitChange } from './unit-changes.ts';

/** Everything that a list of units causes, or why nothing of it. */
export type DecidedUnits =
  | { readonly ok: true; readonly acts: readonly NewAct[]; readonly after: Campaign }
  | { readonly ok: false; readonly problem: Problem };

/** Who gives the commands, when, and where in the stream. */
interface Giving {
  readonly actor: Actor;
  readonly now: Instant;
  readonly version: number;
}

/**
 * Decides the commands of a list one after the other, each on what those before it made. The order is
 * found by trying: a unit may need another one's new level first. Where every order fails because each
 * step alone would break the tree, one unit after the other is first taken out of its place.
 */
export function decideUnits(
  campaign: Campaign,
  changes: readonly UnitChange[],
  { actor, now, version }: Giving,
): DecidedUnits {
  let state = campaign;
  const acts: NewAct[] = [];
  const give = ({ type, body }: UnitChange): Problem | null => {
    const read = readCommand({ type, actor, body });
    if (!read.ok) return { code: 'request-invalid', facts: { faults: read.faults } };
    const decision: Decision = decide(state, read.command, now);
    if (!decision.ok) return problemOfRefusal(decision.unmet, campaign.id, state);
    for (const act of decision.acts) {
      acts.push(act);
      // Its place in the log is given later; the state made here is not kept.
      state = campaignStream.apply(state, { ...act, seq: version + acts.length, at: now });
    }
    return null;
  };
  let waiting = [...changes];
  const detached = new Set<unknown>();
  while (waiting.length > 0) {
    let first: Problem | null = null;
    const refused: UnitChange[] = [];
    for (const change of waiting) {
      const problem = give(change);
      if (problem !== null) refused.push(change);
      first ??= problem;
    }
    if (first === null) break;
    if (refused.length === waiting.length) {
      const stuck = refused.find(
        ({ type, body }) =>
          type === 'move-unit' && body['parent'] !== null && !detached.has(body['unit']),
      );
      if (stuck === undefined) return { ok: false, problem: first };
      detached.add(stuck.body['unit']);
      const { unit, reason } = stuck.body;
      // Refused for a unit without a parent, which is in nobody's way already.
      give({ type: 'move-unit', body: { unit, parent: null, role: null, reason } });
    }
    waiting = refused;
  }
  return { ok: true, acts, after: state };
}
