import type { Role } from '@pingyi/core';

/** An account that may be named, by the name of its holder. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Sent {
  readonly account?: string;
  readonly body?: string;
}

/** What the form of a meeting's officers holds. */
export interface OfficersValues {
  readonly chairs: readonly string[];
  readonly tellers: readonly string[];
  readonly scrutineers: readonly Sent[];
  readonly trustees: readonly Sent[];
  readonly reason?: string;
}

type Office = Extract<Role, 'chair' | 'scrutineer' | 'teller' | 'trustee'>;

/** How many of an office are proposed: fewer are not enough, and more ask for a choice. */
const proposed: Readonly<Record<Office, readonly [least: number, most: number]>> = {
  chair: [1, 1],
  scrutineer: [2, 2],
  teller: [2, 2],
  trustee: [2, 5],
};

/** The body that sent somebody, where the holder's name ends with it in brackets. */
function bodyIn(name: string): { readonly body?: string } {
  const body = /[（(]([^（()）]+)[)）]$/u.exec(name.trim())?.[1]?.trim();
  return body === undefined ? {} : { body };
}

/**
 * Who stands in the form before anybody chose: whoever holds the role, where that leaves no choice. One
 * account holds one office, so somebody with two roles is left to be chosen.
 */
export function proposedOfficers(choicesOf: (office: Office) => readonly Choice[]): OfficersValues {
  const offices = Object.keys(proposed) as readonly Office[];
  const timesSeen = (account: string): number =>
    offices.filter((office) => choicesOf(office).some(({ value }) => value === account)).length;
  const of = (office: Office): readonly Choice[] => {
    const all = choicesOf(office);
    const [least, most] = proposed[office];
    const isClear = all.every(({ value }) => timesSeen(value) === 1);
    return isClear && all.length >= least && all.length <= most ? all : [];
  };
  const sent = (office: Office): readonly Sent[] =>
    of(office).map(({ value, label }) => ({ account: value, ...bodyIn(label) }));
  const scrutineers = sent('scrutineer');
  return {
    chairs: of('chair').map(({ value }) => value),
    tellers: of('teller').map(({ value }) => value),
    scrutineers: scrutineers.length > 0 ? scrutineers : [{}, {}],
    trustees: sent('trustee'),
  };
}
