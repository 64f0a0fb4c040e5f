import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredAct } from '../acts/act.ts';
import { readAct } from '../acts/act.ts';
import { type Role, roleNames } from '../acts/role.ts';
import { accountSentence } from '../words/accounts.ts';
import { type Account, type Accounts, isAbleAdministrator, rolesAt } from './accounts.ts';
import {
  type AccountCommand,
  type AccountCommandType,
  accountCommandBodies,
  accountCommandTypes,
} from './command.ts';
import { decideAccounts, rolesForAccounts } from './decide.ts';
import type { Grant } from './grant.ts';
import { needsSecondFactor, powersOf, rolePolicies } from './powers.ts';
import { accountsStream } from './stream.ts';

const installation = '0b6c1f0e-7b5c-4d60-9d7e-0f6d1f0a9f10';
const everywhere = { kind: 'installation' } as const;
const grant = (role: Role, scope: object = everywhere) => ({ role, scope }) as Grant;

/** An installation's accounts, with every act read back as the log would hold it. */
class Story {
  accounts: Accounts | null = null;
  acts: StoredAct[] = [];

  give(type: AccountCommandType, actor: readonly [Role, string], body: object) {
    const [role, account] = actor;
    const read = accountCommandBodies[type].parse(body);
    const command = { type, actor: { role, account }, body: read } as unknown as AccountCommand;
    const decision = decideAccounts(this.accounts, command, installation);
    if (!decision.ok) return decision.unmet.map(({ code }) => code);
    for (const act of decision.acts) {
      const stored = { ...act, seq: this.acts.length, at: '2026-06-20T01:00:00.000Z' };
      const back = readAct(JSON.parse(JSON.stringify(stored)));
      if (!back.ok) throw new Error(JSON.stringify(back.faults));
      this.acts.push(back.act);
      this.accounts = accountsStream.apply(this.accounts, back.act);
    }
    return 'done';
  }

  of(id: string): Account | undefined {
    return this.accounts?.get(id as Account['id']);
  }
}

const root = ['administrator', 'root'] as const;
const office = ['office', 'office'] as const;

/** An administrator with a second factor, and an office. */
function begun(): Story {
  const story = new Story();
  story.give('open-first-account', root, { account: 'root' });
  story.give('set-second-factor', root, { account: 'root' });
  story.give('open-account', root, { account: 'office', grants: [grant('office')] });
  return story;
}

describe('the first account', () => {
  it('administers, is opened by itself, and only once', () => {
    const story = new Story();
    expect(story.give('open-first-account', root, { account: 'other' })).toEqual([
      'not-own-account',
    ]);
    expect(story.give('open-first-account', root, { account: 'root' })).toBe('done');
    expect(story.of('root')).toMatchObject({ state: 'open', grants: [grant('administrator')] });
    const second = ['administrator', 'other'] as const;
    expect(story.give('open-first-account', second, { account: 'other' })).toEqual([
      'accounts-exist',
    ]);
  });
});

describe('granting', () => {
  it('keeps administration, audit and business apart on one account', () => {
    const story = begun();
    const open = (...roles: readonly Role[]) =>
      story.give('open-account', root, {
        account: roles.join('-'),
        grants: roles.map((role) => grant(role)),
      });
    expect(open('administrator', 'office')).toEqual(['powers-exclude-each-other']);
    expect(open('auditor', 'chair')).toEqual(['powers-exclude-each-other']);
    expect(open('administrator', 'auditor', 'leader')).toEqual(['powers-exclude-each-other']);
    expect(open('auditor', 'disciplineOfficer')).toBe('done');
    expect(open('chair', 'teller')).toBe('done');
  });

  it('is never done to oneself', () => {
    const story = begun();
    const more = { account: 'root', grants: [grant('auditor')], reason: '兼任' };
    expect(story.give('change-grants', root, more)).toContain('own-account');
  });

  it('lets the office open accounts for its campaign, and nothing above itself', () => {
    const story = begun();
    const unit = { kind: 'unit', campaign: 'city-2026', unit: 'east' };
    const body = (role: Role, scope: object = everywhere) => ({
      account: `new-${role}`,
      grants: [grant(role, scope)],
    });
    expect(story.give('open-account', office, body('liaison', unit))).toBe('done');
    for (const role of ['leader', 'administrator', 'auditor', 'office'] as const)
      expect(story.give('open-account', office, body(role))).toContain('role-not-grantable');
  });

  it('goes no further than the scope of whoever grants', () => {
    const story = begun();
    const campaign = { kind: 'campaign', campaign: 'city-2026' };
    story.give('open-account', root, { account: 'clerk', grants: [grant('office', campaign)] });
    const clerk = ['office', 'clerk'] as const;
    const body = (account: string, scope: object) => ({ account, grants: [grant('chair', scope)] });
    expect(story.give('open-account', clerk, body('a', campaign))).toBe('done');
    expect(
      story.give('open-account', clerk, body('b', { ...campaign, campaign: 'city-2027' })),
    ).toEqual(['role-not-grantable']);
    expect(story.give('open-account', clerk, body('c', everywhere))).toEqual([
      'role-not-grantable',
    ]);
  });

  it('asks a liaison for the unit, and gives a unit to nobody else', () => {
    const story = begun();
    const unit = { kind: 'unit', campaign: 'city-2026', unit: 'east' };
    const open = (role: Role, scope: object) =>
      story.give('open-account', root, { account: role, grants: [grant(role, scope)] });
    expect(open('liaison', everywhere)).toEqual(['liaison-without-unit']);
    expect(open('chair', unit)).toEqual(['unit-scope-not-for-role']);
    expect(open('administrator', { kind: 'campaign', campaign: 'city-2026' })).toEqual([
      'administrator-not-everywhere',
    ]);
    const twice = [grant('liaison', unit), grant('liaison', unit)];
    expect(story.give('open-account', root, { account: 'li', grants: twice })).toEqual([
      'grant-twice',
    ]);
  });

  it('changes what an account may do at once, and only there', () => {
    const story = begun();
    const unit = { kind: 'unit', campaign: 'city-2026', unit: 'east' };
    story.give('open-account', office, { account: 'li', grants: [grant('liaison', unit)] });
    const account = story.of('li');
    if (account === undefined) throw new Error('no account');
    expect(rolesAt(account, { campaign: 'city-2026', unit: 'east' })).toEqual(['liaison']);
    for (const [campaign, unitId] of [
      ['city-2026', 'west'],
      ['city-2025', 'east'],
      ['city-2026', null],
    ] as const)
      expect(rolesAt(account, { campaign, unit: unitId })).toEqual([]);
    story.give('suspend-account', office, { account: 'li', reason: '调离' });
    expect(rolesAt(story.of('li') ?? account, { campaign: 'city-2026', unit: 'east' })).toEqual([]);
  });
});

describe('suspending and closing', () => {
  it('never leaves the installation without an administrator who can sign in', () => {
    const story = begun();
    const second = ['administrator', 'second'] as const;
    story.give('open-account', root, { account: 'second', grants: [grant('administrator')] });
    const body = { account: 'root', reason: '退休' };
    expect(story.give('close-account', second, body)).toEqual(['last-administrator']);
    story.give('set-second-factor', second, { account: 'second' });
    expect(story.give('close-account', second, body)).toBe('done');
    expect(story.give('reopen-account', second, body)).toEqual(['account-closed']);
    expect(story.give('suspend-account', root, { ...body, account: 'second' })).toEqual([
      'account-not-open',
    ]);
  });

  it('is undone for a suspended account only', () => {
    const story = begun();
    const body = { account: 'office', reason: '核实' };
    expect(story.give('reopen-account', root, body)).toEqual(['account-not-suspended']);
    expect(story.give('suspend-account', root, body)).toBe('done');
    expect(story.give('suspend-account', root, body)).toEqual(['account-not-open']);
    expect(story.give('reopen-account', root, body)).toBe('done');
    expect(story.of('office')?.state).toBe('open');
  });
});

describe('recovery', () => {
  it('is done by another administrator and by nobody else', () => {
    const story = begun();
    story.give('set-second-factor', office, { account: 'office' });
    const body = { account: 'office', what: 'secondFactor', reason: '手机遗失' };
    expect(story.give('recover-account', office, body)).toEqual(['role-not-held']);
    expect(story.give('recover-account', root, { ...body, account: 'root' })).toContain(
      'own-account',
    );
    expect(story.give('recover-account', root, body)).toBe('done');
    expect(story.of('office')?.hasSecondFactor).toBe(false);
    expect(story.give('recover-account', root, body)).toEqual(['second-factor-not-set']);
    expect(story.give('recover-account', root, { ...body, what: 'password' })).toBe('done');
  });
});

describe('the second factor', () => {
  it('is needed by every role that can change scores, close votes or administer', () => {
    const need = roleNames.filter((role) => needsSecondFactor([{ role }]));
    expect(need).toEqual([
      'leadingGroup',
      'office',
      'chair',
      'teller',
      'scrutineer',
      'trustee',
      'leader',
      'disciplineOfficer',
      'auditor',
      'administrator',
    ]);
  });

  it('is set by its holder, and given up only where it is not needed', () => {
    const story = begun();
    expect(story.give('set-second-factor', root, { account: 'office' })).toEqual([
      'not-own-account',
    ]);
    expect(story.give('set-second-factor', root, { account: 'root' })).toEqual([
      'second-factor-set-already',
    ]);
    expect(story.give('remove-second-factor', root, { account: 'root' })).toEqual([
      'second-factor-needed',
    ]);
    story.give('open-account', office, { account: 'in', grants: [grant('inspector')] });
    const inspector = ['inspector', 'in'] as const;
    expect(story.give('set-second-factor', inspector, { account: 'in' })).toBe('done');
    expect(story.give('remove-second-factor', inspector, { account: 'in' })).toBe('done');
    expect(story.give('remove-second-factor', inspector, { account: 'in' })).toEqual([
      'second-factor-not-set',
    ]);
  });
});

const ids = ['root', 'a', 'b', 'c'] as const;
const anyGrant = fc.record({
  role: fc.constantFrom(...roleNames),
  scope: fc.constantFrom(
    everywhere,
    { kind: 'campaign', campaign: 'city-2026' } as const,
    { kind: 'unit', campaign: 'city-2026', unit: 'east' } as const,
  ),
});
const anyStep = fc.record({
  type: fc.constantFrom(...accountCommandTypes),
  role: fc.constantFrom<Role>('administrator', 'administrator', 'office', ...roleNames),
  account: fc.constantFrom(...ids),
  body: fc.record({
    account: fc.constantFrom(...ids),
    grants: fc.array(anyGrant, { minLength: 1, maxLength: 3 }),
    what: fc.constantFrom('password', 'secondFactor'),
  }),
});

describe('whatever is asked', () => {
  it('no account mixes powers, none is changed by itself, and an administrator remains', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const story = begun();
        for (const { type, role, account, body } of steps) {
          const all = { ...body, reason: '原因' };
          const shape = Object.keys(accountCommandBodies[type].shape);
          const own = Object.fromEntries(
            Object.entries(all).filter(([key]) => shape.includes(key)),
          );
          const before = story.accounts;
          const outcome = story.give(type, [role, account], own);
          if (outcome === 'done') {
            expect(rolesForAccounts(type)).toContain(role);
            expect(before?.get(account as Account['id'])?.state).toBe('open');
            const isOwn = type === 'set-second-factor' || type === 'remove-second-factor';
            expect(body.account === account).toBe(isOwn);
          }
          const accounts = [...(story.accounts?.values() ?? [])];
          expect(accounts.some(isAbleAdministrator)).toBe(true);
          for (const { grants } of accounts) {
            expect(powersOf(grants.map((each) => each.role)).length).toBe(1);
            for (const each of grants)
              expect(each.scope.kind === 'unit').toBe(rolePolicies[each.role].isForOneUnit);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the sentence of a refusal', () => {
  it('tells in both languages what to do', () => {
    const { zh, en } = accountSentence({
      code: 'powers-exclude-each-other',
      facts: { powers: ['administration', 'business'] },
    });
    expect(zh).toBe('“系统管理”与“评议业务”的权限不能由同一账号兼任（三权分立），请分给不同的人。');
    expect(en).toContain('“administration” and “business” exclude each other');
  });
});
