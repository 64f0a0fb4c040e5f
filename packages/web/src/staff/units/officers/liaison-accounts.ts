import type { CampaignId, Sentence, UnitId } from '@pingyi/core';
import { useAccounts, useInvitations } from '../../accounts/queries.ts';
import { hasRight, useOwnAccount } from '../../session/own-account.ts';
import { accountText } from '../../words/officers.ts';

/** An account that acts, or will act, for a unit as its liaison. */
interface LiaisonAccount {
  readonly account: string;
  readonly shownAs: Sentence;
}

interface Granted {
  readonly grants: readonly {
    readonly role: string;
    readonly scope: {
      readonly kind: string;
      readonly campaign?: string | undefined;
      readonly unit?: string | undefined;
    };
  }[];
}

/** Open accounts and waiting invitations of liaisons of one unit. */
export function useLiaisonAccounts(campaign: CampaignId, unit: UnitId): readonly LiaisonAccount[] {
  const own = useOwnAccount();
  const { data: accounts = [] } = useAccounts(hasRight(own, 'list-accounts'));
  const { data: invitations = [] } = useInvitations(hasRight(own, 'invite'));
  const isFor = ({ grants }: Granted) =>
    grants.some(
      ({ role, scope }) =>
        role === 'liaison' &&
        scope.kind === 'unit' &&
        scope.campaign === campaign &&
        scope.unit === unit,
    );
  return [
    ...accounts
      .filter((each) => each.state === 'open' && isFor(each))
      .map(({ account, shownAs }) => ({
        account,
        shownAs: { zh: accountText(shownAs.zh, false).zh, en: accountText(shownAs.en, false).en },
      })),
    ...invitations
      .filter(isFor)
      .map(({ account, name }) => ({ account, shownAs: accountText(name ?? account, true) })),
  ];
}
