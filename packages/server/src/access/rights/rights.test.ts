import {
  commandTypes,
  type Grant,
  meetingCommandTypes,
  type Role,
  roleNames,
  rolesFor,
  rolesForMeeting,
} from '@pingyi/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ruledRoutes } from '../../testing/ruled-routes.ts';
import { actingRole, meetingRole } from './acting-role.ts';
import { mayHear } from './hearing.ts';
import { gives, rightList, rightNames } from './list.ts';
import { reachInto } from './reach.ts';

const everywhere = (role: Role): Grant => ({ role, scope: { kind: 'installation' } });
const inCampaign = (role: Role, campaign: string) =>
  ({ role, scope: { kind: 'campaign', campaign } }) as Grant;
const forUnit = (campaign: string, unit: string) =>
  ({ role: 'liaison', scope: { kind: 'unit', campaign, unit } }) as Grant;

let routes: Awaited<ReturnType<typeof ruledRoutes>>;
beforeAll(async () => {
  routes = await ruledRoutes();
});

describe('every route', () => {
  it('has a rule that is open, the own account’s, or a right with a sentence', () => {
    expect(routes.length).toBeGreaterThan(60);
    for (const { name, access } of routes) {
      if (access === undefined) throw new Error(name);
      if (access === 'open' || access === 'own-account') continue;
      expect(rightNames, name).toContain(access);
      const { says, roles } = rightList[access];
      expect(says.zh, name).toMatch(/。$/u);
      expect(says.en, name).toMatch(/\.$/u);
      expect(roles.length, name).toBeGreaterThan(0);
    }
  });

  it('and every right is used by one', () => {
    // The figures are served beside the API, at /metrics.
    const used = new Set([...routes.map(({ access }) => access), 'read-figures']);
    expect(rightNames.filter((right) => !used.has(right))).toEqual([]);
  });

  it('is open only where nobody can have signed in yet, to voters, or by the law of the log', () => {
    const changing = routes.filter(({ access, name }) => access === 'open' && !/^GET/u.test(name));
    expect(changing.map(({ name }) => name).sort()).toEqual([
      'POST /example',
      'POST /example/sign-in-links',
      'POST /invitations/accept',
      'POST /invitations/look',
      'POST /log/cosignatures',
      'POST /log/foreign-checkpoints',
      'POST /new-password',
      'POST /polls/:poll/ballots',
      'POST /public/meetings/:meeting/link',
      'POST /public/meetings/:meeting/link-registration',
      'POST /public/meetings/:meeting/opinions',
      'POST /set-up',
      'POST /sign-in',
      'POST /sign-in/link',
      'POST /sign-in/second-factor',
    ]);
  });
});

/** Who may what: the whole table, so that a change of a right is a change of this list. */
const table: Readonly<Record<string, readonly Role[]>> = {
  'list-accounts': ['office', 'auditor', 'administrator'],
  'manage-accounts': ['office', 'administrator'],
  'recover-accounts': ['administrator'],
  'erase-holders': ['administrator'],
  invite: ['office', 'administrator'],
  'read-access-log': ['auditor', 'administrator'],
  'read-account-history': ['auditor', 'administrator'],
  'read-figures': ['auditor', 'administrator'],
  'manage-witnesses': ['administrator'],
  'read-people': ['office', 'chair'],
  'check-hall': ['office', 'chair', 'administrator'],
  'see-phone': ['office'],
  'manage-people': ['office'],
  'read-contacts': ['office'],
  'manage-contacts': ['office'],
  'import-lists': ['office'],
  'export-lists': ['office'],
  'read-acts': ['leadingGroup', 'office', 'leader', 'disciplineOfficer', 'auditor'],
  'read-results': ['leadingGroup', 'office', 'leader', 'disciplineOfficer', 'auditor'],
  'list-campaigns': roleNames,
  'read-campaign': roleNames,
  'follow-changes': roleNames,
  'give-commands': roleNames.filter((role) =>
    commandTypes.some((type) => rolesFor(type).includes(role)),
  ),
  'hold-meetings': ['office', 'desk', 'chair', 'scrutineer', 'teller', 'trustee'],
  'work-at-the-desk': ['office', 'desk', 'chair'],
  'read-meetings': [
    'leadingGroup',
    'office',
    'desk',
    'chair',
    'scrutineer',
    'teller',
    'trustee',
    'leader',
    'disciplineOfficer',
    'auditor',
  ],
  'read-meeting-officers': [
    'leadingGroup',
    'office',
    'chair',
    'scrutineer',
    'teller',
    'trustee',
    'leader',
    'disciplineOfficer',
    'auditor',
  ],
  'make-links': ['office'],
  'screen-opinions': ['office'],
  'read-assessment': [
    'leadingGroup',
    'office',
    'liaison',
    'leader',
    'disciplineOfficer',
    'auditor',
  ],
  'draft-december-report': ['office', 'liaison'],
  'read-dossiers': ['leadingGroup', 'office', 'leader', 'disciplineOfficer', 'auditor'],
  'export-results': ['leadingGroup', 'office', 'leader'],
  'read-promises': [
    'leadingGroup',
    'office',
    'leader',
    'chair',
    'liaison',
    'disciplineOfficer',
    'auditor',
  ],
  'hand-in-documents': roleNames.filter(
    (role) => !['administrator', 'auditor', 'disciplineOfficer', 'desk'].includes(role),
  ),
  'read-documents': roleNames.filter((role) => !['administrator', 'desk'].includes(role)),
};

describe('every right', () => {
  it.each(rightNames)('%s is given to exactly its roles', (right) => {
    const having = roleNames.filter((role) => gives([everywhere(role)], right, 'city-2026'));
    expect(having).toEqual(roleNames.filter((role) => table[right]?.includes(role)));
  });

  it('of a campaign holds in the campaign of the grant and in no other', () => {
    const grants = [inCampaign('office', 'city-2026')];
    expect(gives(grants, 'read-campaign', 'city-2026')).toBe(true);
    expect(gives(grants, 'read-campaign', 'city-2027')).toBe(false);
    expect(gives([], 'list-campaigns', null)).toBe(false);
  });

  it('is nothing that administration and audit could do business with', () => {
    for (const role of ['administrator', 'auditor'] as const) {
      for (const type of commandTypes) expect(rolesFor(type), type).not.toContain(role);
      for (const type of meetingCommandTypes)
        expect(rolesForMeeting(type), type).not.toContain(role);
      expect(gives([everywhere(role)], 'give-commands', null)).toBe(false);
    }
    for (const role of roleNames.filter((each) => each !== 'administrator'))
      expect(gives([everywhere(role)], 'recover-accounts', null)).toBe(false);
  });
});

describe('every command', () => {
  const account = 'acc-1' as never;
  const about = { campaign: 'city-2026', unit: 'east' };

  it.each(commandTypes)('%s is given in the roles of its rule by whoever holds them', (type) => {
    for (const role of roleNames) {
      const acting = actingRole({ account, grants: [everywhere(role)] }, type, about, undefined);
      expect(acting).toEqual({ ok: true, actor: { role, account } });
      const other = [inCampaign(role, 'city-2027')];
      expect(actingRole({ account, grants: other }, type, about, undefined).ok, role).toBe(false);
      expect(actingRole({ account, grants: other }, type, about, role).ok, role).toBe(false);
    }
  });

  it('is given for a unit by its own liaison only', () => {
    const act = (unit: string | null, campaign = 'city-2026') =>
      actingRole(
        { account, grants: [forUnit('city-2026', 'east')] },
        'hand-in-unit-plan',
        { campaign, unit },
        undefined,
      ).ok;
    expect(act('east')).toBe(true);
    expect([act('west'), act(null), act('east', 'city-2025')]).toEqual([false, false, false]);
  });

  it('is given in the only role that fits, and asks when there are several', () => {
    const grants = [everywhere('office'), everywhere('chair'), everywhere('leader')];
    const act = (type: (typeof commandTypes)[number], named?: Role) =>
      actingRole({ account, grants }, type, about, named);
    expect(act('approve-publication')).toMatchObject({ actor: { role: 'leader' } });
    expect(act('add-units')).toMatchObject({ actor: { role: 'office' } });
    const both = [everywhere('office'), forUnit('city-2026', 'east')];
    const asked = actingRole({ account, grants: both }, 'hand-in-unit-plan', about, undefined);
    expect(asked).toMatchObject({
      problem: { code: 'role-ambiguous', facts: { roles: ['office', 'liaison'] } },
    });
    const named = actingRole({ account, grants: both }, 'hand-in-unit-plan', about, 'liaison');
    expect(named).toMatchObject({ actor: { role: 'liaison' } });
    expect(act('add-units', 'administrator').ok).toBe(false);
  });
});

describe('every command of a meeting', () => {
  const account = 'acc-1' as never;

  it.each(meetingCommandTypes)('%s is given by whoever holds a role of its rule there', (type) => {
    for (const role of roleNames) {
      const here = meetingRole(
        { account, grants: [inCampaign(role, 'city-2026')] },
        type,
        'city-2026',
        undefined,
      );
      expect(here).toEqual({ ok: true, actor: { role, account } });
      const other = { account, grants: [inCampaign(role, 'city-2027')] };
      expect(meetingRole(other, type, 'city-2026', role).ok, role).toBe(false);
    }
  });

  it('is given in the only role that fits', () => {
    const grants = [everywhere('office'), everywhere('chair')];
    const acting = meetingRole({ account, grants }, 'open-vote', 'city-2026', undefined);
    expect(acting).toMatchObject({ actor: { role: 'chair' } });
  });
});

describe('what somebody sees of a campaign', () => {
  it('is all of it, the own units, or nothing', () => {
    expect(reachInto([everywhere('office')], 'city-2026')).toBe('all');
    expect(reachInto([inCampaign('chair', 'city-2026')], 'city-2026')).toBe('all');
    expect(reachInto([inCampaign('chair', 'city-2026')], 'city-2027')).toBeNull();
    const units = [forUnit('city-2026', 'east'), forUnit('city-2026', 'west')];
    expect(reachInto(units, 'city-2026')).toEqual(new Set(['east', 'west']));
  });

  it('a liaison hears of no internal act but what is told to the own unit, and only the watchers of accounts hear of those', () => {
    const change = (type: string, stream = 'campaign/city-2026') => ({ seq: 1, stream, type });
    const liaison = [forUnit('city-2026', 'east')];
    expect(mayHear(liaison, change('unit-added'))).toBe(true);
    expect(mayHear(liaison, change('inspection-findings-compiled'))).toBe(false);
    expect(mayHear(liaison, change('unit-added', 'campaign/city-2025'))).toBe(false);
    const lines = change('daily-lines-entered');
    expect(mayHear(liaison, { ...lines, toldUnit: 'east' })).toBe(true);
    expect(mayHear(liaison, { ...lines, toldUnit: 'west' })).toBe(false);
    expect(mayHear(liaison, { ...lines, toldUnit: null })).toBe(false);
    const served = { ...change('representative-served', 'meeting/hall'), campaign: 'city-2026' };
    expect(mayHear([inCampaign('scrutineer', 'city-2026')], served)).toBe(true);
    expect(mayHear([inCampaign('scrutineer', 'city-2027')], served)).toBe(false);
    expect(mayHear(liaison, served)).toBe(false);
    expect(mayHear(liaison, { ...served, type: 'poll-opened' })).toBe(true);
    const opened = change('account-opened', 'accounts/0b6c1f0e');
    for (const role of roleNames)
      expect(mayHear([everywhere(role)], opened), role).toBe(
        role === 'administrator' || role === 'auditor',
      );
  });
});
