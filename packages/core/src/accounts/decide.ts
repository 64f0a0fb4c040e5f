import type { NewAct } from '../acts/act.ts';
import { entryOf, type PayloadOf } from '../acts/catalogue.ts';
import type { Role } from '../acts/role.ts';
import { assertNever } from '../assert-never.ts';
import { type Account, type Accounts, isAbleAdministrator } from './accounts.ts';
import { type AccountCommand, type AccountCommandType, accountCommandCauses } from './command.ts';
import { grantReasons, mayManage, sameGrants } from './grant-reasons.ts';
import { rolePolicies } from './powers.ts';
import type { AccountReason } from './reasons.ts';
import { accountsStreamOf } from './stream.ts';

/** What comes of a command on accounts: one act, or every unmet condition. */
export type AccountDecision =
  | { readonly ok: true; readonly acts: readonly NewAct[] }
  | { readonly ok: false; readonly unmet: readonly AccountReason[] };

/** The roles that may give a command on accounts. */
export function rolesForAccounts(type: AccountCommandType): readonly Role[] {
  if (type === 'open-first-account') return ['administrator'];
  return entryOf(accountCommandCauses[type]).by;
}

const nobody: Accounts = new Map();

/** The account exists and is not closed, or why not. */
function standing(accounts: Accounts, id: Account['id']): readonly AccountReason[] {
  const found = accounts.get(id);
  if (found === undefined) return [{ code: 'account-unknown', facts: { account: id } }];
  if (found.state === 'closed') return [{ code: 'account-closed', facts: { account: id } }];
  return [];
}

/** Whoever acts has an open account and holds the role. */
function actorReasons(
  accounts: Accounts,
  { type, actor }: AccountCommand,
): readonly AccountReason[] {
  const { account: id, role } = actor;
  const account = accounts.get(id);
  if (account === undefined || account.state !== 'open')
    return [{ code: 'account-not-open', facts: { account: id } }];
  const isHeld = account.grants.some((grant) => grant.role === role);
  if (isHeld && rolesForAccounts(type).includes(role)) return [];
  return [{ code: 'role-not-held', facts: { account: id, role } }];
}

/** An administrator who can sign in remains when this account is no longer one. */
function administratorRemains(accounts: Accounts, without: Account): readonly AccountReason[] {
  if (!without.grants.some(({ role }) => role === 'administrator')) return [];
  const others = [...accounts.values()].filter(({ id }) => id !== without.id);
  if (others.some(isAbleAdministrator)) return [];
  return [{ code: 'last-administrator', facts: { account: without.id } }];
}

/** Nobody decides about the own account: a second person does. */
function notOwn({ actor, body }: AccountCommand): readonly AccountReason[] {
  if (actor.account !== body.account) return [];
  return [{ code: 'own-account', facts: { account: body.account } }];
}

function ownOnly({ actor, body }: AccountCommand): readonly AccountReason[] {
  if (actor.account === body.account) return [];
  return [{ code: 'not-own-account', facts: { account: body.account } }];
}

/** What speaks against a command on an account that stands. */
function reasonsOn(
  accounts: Accounts,
  account: Account,
  command: AccountCommand,
): readonly AccountReason[] {
  const { type, actor, body } = command;
  const { id, state, grants, hasSecondFactor } = account;
  switch (type) {
    case 'open-first-account':
    case 'open-account':
      return [{ code: 'account-exists', facts: { account: id } }];
    case 'change-grants': {
      const isSame = sameGrants(grants, body.grants);
      const stays = body.grants.some(({ role }) => role === 'administrator');
      return [
        ...notOwn(command),
        ...mayManage(accounts, actor, grants),
        ...grantReasons(accounts, actor, body.grants),
        ...(isSame ? [{ code: 'grants-unchanged', facts: { account: id } } as const] : []),
        ...(stays ? [] : administratorRemains(accounts, account)),
      ];
    }
    case 'suspend-account':
    case 'close-account': {
      const isOff = type === 'suspend-account' && state !== 'open';
      return [
        ...notOwn(command),
        ...mayManage(accounts, actor, grants),
        ...(isOff ? [{ code: 'account-not-open', facts: { account: id } } as const] : []),
        ...administratorRemains(accounts, account),
      ];
    }
    case 'reopen-account': {
      const isOn = state !== 'suspended';
      return [
        ...notOwn(command),
        ...mayManage(accounts, actor, grants),
        ...(isOn ? [{ code: 'account-not-suspended', facts: { account: id } } as const] : []),
      ];
    }
    case 'recover-account': {
      const isBare = body.what === 'secondFactor' && !hasSecondFactor;
      return [
        ...notOwn(command),
        ...(isBare ? [{ code: 'second-factor-not-set', facts: { account: id } } as const] : []),
        ...(body.what === 'secondFactor' ? administratorRemains(accounts, account) : []),
      ];
    }
    case 'set-second-factor': {
      const isSet = hasSecondFactor;
      return [
        ...ownOnly(command),
        ...(isSet ? [{ code: 'second-factor-set-already', facts: { account: id } } as const] : []),
      ];
    }
    case 'remove-second-factor': {
      const roles = grants
        .map(({ role }) => role)
        .filter((role) => rolePolicies[role].needsSecondFactor);
      return [
        ...ownOnly(command),
        ...(hasSecondFactor
          ? []
          : [{ code: 'second-factor-not-set', facts: { account: id } } as const]),
        ...(roles.length === 0
          ? []
          : [{ code: 'second-factor-needed', facts: { account: id, roles } } as const]),
      ];
    }
    default:
      return assertNever(type);
  }
}

function reasonsAgainst(accounts: Accounts, command: AccountCommand): readonly AccountReason[] {
  const { type, actor, body } = command;
  if (type === 'open-first-account') {
    if (accounts.size > 0) return [{ code: 'accounts-exist', facts: { have: accounts.size } }];
    return ownOnly(command);
  }
  const reasons = actorReasons(accounts, command);
  if (reasons.length > 0) return reasons;
  if (type === 'open-account' && !accounts.has(body.account))
    return grantReasons(accounts, actor, body.grants);
  const missing = standing(accounts, body.account);
  if (missing.length > 0) return missing;
  const account = accounts.get(body.account);
  if (account === undefined) throw new Error('accounts: an account that stands is gone');
  return reasonsOn(accounts, account, command);
}

function payloadOf(command: AccountCommand): NewAct['payload'] {
  if (command.type !== 'open-first-account') return command.body;
  const { account } = command.body;
  const first: PayloadOf<'account-opened'> = {
    account,
    grants: [{ role: 'administrator', scope: { kind: 'installation' } }],
  };
  return first;
}

/**
 * What the rules say to a command on accounts. Pure: the same arguments always give the same decision.
 *
 * @param accounts null before the first account
 * @param installation id of the installation, which names the stream
 */
export function decideAccounts(
  accounts: Accounts | null,
  command: AccountCommand,
  installation: string,
): AccountDecision {
  const unmet = reasonsAgainst(accounts ?? nobody, command);
  if (unmet.length > 0) return { ok: false, unmet };
  const type = accountCommandCauses[command.type];
  const { version, visibility } = entryOf(type);
  const act = {
    stream: accountsStreamOf(installation),
    version,
    type,
    actor: command.actor,
    payload: payloadOf(command),
    visibility,
  } as NewAct;
  return { ok: true, acts: [act] };
}
