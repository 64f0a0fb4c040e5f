import { type Actor, accountId, type CommandType, type Role, rolesFor } from '@pingyi/core';
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { api, dataOf } from '../data/ask.ts';

/** Who is signed in, and what that person may do. */
export type OwnAccount = ReturnType<typeof dataOf<'/api/me'>>;

export const ownAccountKey = ['me'] as const;

/** Asks who is signed in. */
export function useOwnAccountQuery(enabled: boolean) {
  return useQuery({
    enabled,
    queryKey: ownAccountKey,
    staleTime: 60_000,
    queryFn: async () => dataOf<'/api/me'>(await api.GET('/api/me')),
  });
}

export const OwnAccountContext = createContext<OwnAccount | null>(null);

/** Who is signed in, on every page behind the gate. */
export function useOwnAccount(): OwnAccount {
  const account = useContext(OwnAccountContext);
  if (account === null) throw new Error('nobody is signed in around this page');
  return account;
}

/** Whether a right is held somewhere; the server decides where. */
export function hasRight({ rights }: Pick<OwnAccount, 'rights'>, name: string): boolean {
  return rights.some(({ right }) => right === name);
}

/** The roles that somebody holds in a campaign, or anywhere when none is given. */
function rolesHeld({ grants }: Pick<OwnAccount, 'grants'>, campaign: string): readonly Role[] {
  return grants
    .filter(({ scope }) => scope.kind === 'installation' || scope.campaign === campaign)
    .map(({ role }) => role);
}

/** Whether one of the own roles in a campaign may give a command; core decides further. */
export function mayGive(own: OwnAccount, type: CommandType, campaign: string): boolean {
  return rolesHeld(own, campaign).some((each) => rolesFor(type).includes(each));
}

/**
 * In whose name a command would be given, as far as this page can tell before the server does: the first
 * own role that may give it, else the first own role, which core then refuses with its sentence.
 */
export function actorFor(own: OwnAccount, type: CommandType, campaign: string): Actor {
  const held = rolesHeld(own, campaign);
  const role = held.find((each) => rolesFor(type).includes(each)) ?? held[0] ?? 'auditor';
  return { role, account: accountId.parse(own.account) };
}
