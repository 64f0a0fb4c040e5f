import {
  type AccountId,
  accountId,
  type CampaignId,
  type Grant,
  type Role,
  type UnitId,
} from '@pingyi/core';
import { drawnFrom } from './drawn.ts';
import { inventNames } from './names.ts';

/** An account of the example: somebody who does not exist, in a role that does. */
export interface Player {
  /** The word by which links are printed: `office`, `scrutineer-1`. */
  readonly key: string;
  readonly account: AccountId;
  readonly role: Role;
  readonly grants: readonly Grant[];
  /** Whose account it is; who is sent by another body carries its name. */
  readonly holder: string;
  /** The unit that a liaison stands for; null for all others. */
  readonly unit: UnitId | null;
  /** Who opens the account; null for the first administrator. */
  readonly openedBy: 'administrator' | 'office' | null;
}

/** What a part is before somebody plays it. */
interface Part {
  readonly key: string;
  readonly role: Role;
  readonly openedBy: Player['openedBy'];
  /** `everywhere` only for roles that a link signs in no longer once there is a real campaign. */
  readonly scope: 'everywhere' | 'campaigns';
  readonly body?: string;
}

/** In the order in which links are printed; liaisons come after the leader. */
const parts: readonly Part[] = [
  { key: 'office', role: 'office', openedBy: 'administrator', scope: 'everywhere' },
  { key: 'leader', role: 'leader', openedBy: 'administrator', scope: 'everywhere' },
  { key: 'hotline', role: 'hotlineOperator', openedBy: 'office', scope: 'campaigns' },
  { key: 'inspector', role: 'inspector', openedBy: 'office', scope: 'campaigns' },
  { key: 'desk', role: 'desk', openedBy: 'office', scope: 'campaigns' },
  { key: 'chair', role: 'chair', openedBy: 'office', scope: 'campaigns' },
  { key: 'teller-1', role: 'teller', openedBy: 'office', scope: 'campaigns' },
  { key: 'teller-2', role: 'teller', openedBy: 'office', scope: 'campaigns' },
  {
    key: 'scrutineer-1',
    role: 'scrutineer',
    openedBy: 'office',
    scope: 'campaigns',
    body: '市人大教科文卫委',
  },
  {
    key: 'scrutineer-2',
    role: 'scrutineer',
    openedBy: 'office',
    scope: 'campaigns',
    body: '市总工会',
  },
  { key: 'trustee-1', role: 'trustee', openedBy: 'office', scope: 'campaigns', body: '市政协' },
  {
    key: 'trustee-2',
    role: 'trustee',
    openedBy: 'office',
    scope: 'campaigns',
    body: '市民代表联络站',
  },
  { key: 'discipline', role: 'disciplineOfficer', openedBy: 'administrator', scope: 'everywhere' },
  { key: 'leading-group', role: 'leadingGroup', openedBy: 'administrator', scope: 'everywhere' },
  { key: 'auditor', role: 'auditor', openedBy: 'administrator', scope: 'everywhere' },
  { key: 'administrator', role: 'administrator', openedBy: null, scope: 'everywhere' },
];

/** Beginning of the draw of names. */
const seed = 1_405;

/** The campaigns of the example, and the units that have a liaison. */
export interface CastOf {
  readonly year: CampaignId;
  readonly rehearsal: CampaignId;
  readonly units: readonly UnitId[];
}

function playerOf(part: Part, name: string, { year, rehearsal }: CastOf): Player {
  const { key, role, openedBy, scope, body } = part;
  const grants: readonly Grant[] =
    scope === 'everywhere'
      ? [{ role, scope: { kind: 'installation' } }]
      : [year, rehearsal].map((campaign) => ({ role, scope: { kind: 'campaign', campaign } }));
  const holder = body === undefined ? name : `${name}（${body}）`;
  return { key, account: exampleAccount(key), role, grants, holder, unit: null, openedBy };
}

/** The account of a part. Its id says which, since it belongs to nobody. */
export function exampleAccount(key: string): AccountId {
  return accountId.parse(`example-${key}`);
}

/** The body that sends whoever plays a part; throws for a part that no body sends. */
export function exampleBody(key: string): string {
  const body = parts.find((part) => part.key === key)?.body;
  if (body === undefined) throw new Error(`no body sends ${key}`);
  return body;
}

/** Everybody of the example. */
export function castOf(campaigns: CastOf): readonly Player[] {
  const { year, units } = campaigns;
  const names = inventNames(drawnFrom(seed), parts.length + units.length);
  const staff = parts.map((part, i) => playerOf(part, names[i] ?? '', campaigns));
  const liaisons = units.map((unit, i): Player => {
    const key = `liaison-${i + 1}`;
    return {
      key,
      account: exampleAccount(key),
      role: 'liaison',
      grants: [{ role: 'liaison', scope: { kind: 'unit', campaign: year, unit } }],
      holder: names[parts.length + i] ?? '',
      unit,
      openedBy: 'office',
    };
  });
  return [...staff.slice(0, 2), ...liaisons, ...staff.slice(2)];
}

const openers = [null, 'administrator', 'office'] as const;

/** The same in the order of opening: whoever opens an account before those that it opens. */
export function inOpeningOrder(cast: readonly Player[]): readonly Player[] {
  return openers.flatMap((opener) => cast.filter(({ openedBy }) => openedBy === opener));
}
