import type { Actor, NewAct } from '../acts/act.ts';
import { type ActType, entryOf } from '../acts/catalogue.ts';
import { newAct } from '../acts/draft.ts';
import type { StreamPrefix } from '../acts/entry.ts';
import { type Role, roleNames } from '../acts/role.ts';
import type { CampaignReason } from './reasons.ts';
import type { Ruling } from './rule.ts';

/**
 * What comes of a command: acts to append, all of them or none, with warnings; or a refusal with every
 * unmet condition. Acts have no `seq` and no `at` yet: the log gives them both.
 */
export type Decision =
  | {
      readonly ok: true;
      readonly acts: readonly NewAct[];
      readonly warnings: readonly CampaignReason[];
    }
  | { readonly ok: false; readonly unmet: readonly CampaignReason[] };

/** The decision that refuses a command. */
export function refused(...unmet: readonly CampaignReason[]): Decision {
  return { ok: false, unmet };
}

/** The decision that a ruling comes to. */
export function concluded(
  ruling: Ruling,
  actor: Actor,
  streamOfKind: (kind: StreamPrefix) => string,
): Decision {
  const { unmet, warnings = [], acts } = ruling;
  if (unmet.length > 0) return refused(...unmet);
  return { ok: true, acts: acts.map((draft) => newAct(draft, actor, streamOfKind)), warnings };
}

/** The roles that may cause every one of these acts. */
export function rolesThatMayCause(types: readonly ActType[]): readonly Role[] {
  const entries = types.map(entryOf);
  return roleNames.filter((role) => entries.every((entry) => entry.by.includes(role)));
}
