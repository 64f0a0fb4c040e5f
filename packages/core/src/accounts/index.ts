export { type Account, type Accounts, isAbleAdministrator, rolesAt } from './accounts.ts';
export {
  type AccountCommand,
  type AccountCommandType,
  accountCommandBodies,
  accountCommandTypes,
} from './command.ts';
export { type AccountDecision, decideAccounts, rolesForAccounts } from './decide.ts';
export { covers, type Grant, grantSchema, grantsSchema, type Place, type Scope } from './grant.ts';
export { needsSecondFactor, type Power, powers, rolePolicies } from './powers.ts';
export type { AccountFacts, AccountReason, AccountReasonCode } from './reasons.ts';
export { accountsStream, accountsStreamOf } from './stream.ts';
