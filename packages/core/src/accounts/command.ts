import { z } from 'zod';
import type { Actor } from '../acts/act.ts';
import type { ActTypeOf } from '../acts/catalogue.ts';
import { recoverable } from '../acts/entries/accounts.ts';
import { accountId, officialText } from '../acts/values.ts';
import type { DeepReadonly } from '../deep-readonly.ts';
import { grantsSchema } from './grant.ts';

const account = z.strictObject({ account: accountId });
const withReason = z.strictObject({ account: accountId, reason: officialText });

/** The shapes of all commands on accounts. */
export const accountCommandBodies = {
  /** The very first account, which administers; nobody is there yet who could grant it. */
  'open-first-account': account,
  'open-account': z.strictObject({ account: accountId, grants: grantsSchema }),
  'change-grants': z.strictObject({
    account: accountId,
    grants: grantsSchema,
    reason: officialText,
  }),
  'suspend-account': withReason,
  'reopen-account': withReason,
  'close-account': withReason,
  'recover-account': z.strictObject({
    account: accountId,
    what: recoverable,
    reason: officialText,
  }),
  'set-second-factor': account,
  'remove-second-factor': account,
} as const;

type Bodies = typeof accountCommandBodies;

export type AccountCommandType = keyof Bodies;

/** What somebody asks for: a type, who asks and in which role, and the body of that type. */
export type AccountCommand = {
  readonly [Type in AccountCommandType]: {
    readonly type: Type;
    readonly actor: Actor;
    readonly body: DeepReadonly<z.output<Bodies[Type]>>;
  };
}[AccountCommandType];

/** The act that each command causes. */
export const accountCommandCauses: Readonly<Record<AccountCommandType, ActTypeOf<'accounts'>>> = {
  'open-first-account': 'account-opened',
  'open-account': 'account-opened',
  'change-grants': 'account-grants-changed',
  'suspend-account': 'account-suspended',
  'reopen-account': 'account-reopened',
  'close-account': 'account-closed',
  'recover-account': 'account-recovered',
  'set-second-factor': 'second-factor-set',
  'remove-second-factor': 'second-factor-removed',
};

export const accountCommandTypes = Object.keys(
  accountCommandBodies,
) as readonly AccountCommandType[];
