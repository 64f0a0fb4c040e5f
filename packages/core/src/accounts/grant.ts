import { z } from 'zod';
import { role } from '../acts/role.ts';
import { campaignId } from '../acts/values.ts';
import type { DeepReadonly } from '../deep-readonly.ts';
import { unitId } from '../units/unit-id.ts';

/** Where a grant holds: everywhere, in one campaign, or for one unit of a campaign. */
const scopeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('installation') }),
    z.strictObject({ kind: z.literal('campaign'), campaign: campaignId }),
    z.strictObject({ kind: z.literal('unit'), campaign: campaignId, unit: unitId }),
  ])
  .meta({ title: 'scope (kind, campaign, unit)' });

export type Scope = DeepReadonly<z.output<typeof scopeSchema>>;

/** A role that an account may act in, and where. */
export const grantSchema = z
  .strictObject({ role, scope: scopeSchema })
  .meta({ title: 'grant (role, scope)' });

export type Grant = DeepReadonly<z.output<typeof grantSchema>>;

/** The grants of one account: at least one, at most 50. */
export const grantsSchema = z.array(grantSchema).min(1).max(50);

/** What somebody wants to do something with: a campaign, a unit of it, or (both null) neither. */
export interface Place {
  readonly campaign: string | null;
  readonly unit: string | null;
}

/** Whether a grant's scope takes in a place. A grant for one unit takes in nothing of the others. */
export function covers(scope: Scope, place: Place): boolean {
  switch (scope.kind) {
    case 'installation':
      return true;
    case 'campaign':
      return scope.campaign === place.campaign;
    case 'unit':
      return scope.campaign === place.campaign && scope.unit === place.unit;
  }
}

/** A grant as one text, by which two of them are the same. */
export function grantKey({ role: name, scope }: Grant): string {
  switch (scope.kind) {
    case 'installation':
      return name;
    case 'campaign':
      return `${name}/${scope.campaign}`;
    case 'unit':
      return `${name}/${scope.campaign}/${scope.unit}`;
  }
}
