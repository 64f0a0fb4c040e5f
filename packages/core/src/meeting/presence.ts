import type { ServedWith } from '../acts/entries/presence.ts';
import type { Campaign } from '../campaign/campaign.ts';
import { checkPanel, type PanelReason } from '../panel/check-panel.ts';
import type { CategoryCounts, PanelCounts } from '../panel/panel-counts.ts';
import { partKey } from '../poll/poll.ts';
import type { Meeting, Representative } from './meeting.ts';

/** Who is invited, there and served: one projection for the desk, the chair's and the hall's screen. */

/** Representatives who are invited: not recused, and the invitation not withdrawn. */
export function invitedTo(meeting: Meeting): readonly Representative[] {
  return [...meeting.representatives.values()].filter(
    ({ person, withdrawn }) => withdrawn === null && !meeting.recusals.has(person),
  );
}

/** Whether a person signed in and did not leave. */
export function isPresent({ signedIn, left }: Representative): boolean {
  return signedIn !== null && left === null;
}

function perCategory(persons: readonly Representative[]): CategoryCounts {
  const counts: Record<string, number> = {};
  for (const { category } of persons) counts[category] = (counts[category] ?? 0) + 1;
  return counts;
}

const ballots: readonly ServedWith[] = ['slip', 'tablet', 'paper', 'link'];

function hasBallot({ served }: Representative): boolean {
  return served !== null && ballots.includes(served.with);
}

/**
 * The panel over several meetings: each person once. Signed in are those present at the moment: who has
 * left does not count towards the quorum of an opening.
 */
export function panelOf(meetings: readonly Meeting[]): PanelCounts {
  const all = new Map<string, Representative>();
  const there = new Map<string, Representative>();
  const served = new Map<string, Representative>();
  for (const representative of meetings.flatMap(invitedTo)) {
    const { person } = representative;
    if (!all.has(person)) all.set(person, representative);
    if (isPresent(representative) && !there.has(person)) there.set(person, representative);
    if (hasBallot(representative) && !served.has(person)) served.set(person, representative);
  }
  return {
    invited: perCategory([...all.values()]),
    signedIn: perCategory([...there.values()]),
    served: served.size === 0 ? null : perCategory([...served.values()]),
  };
}

/** What the desk of a meeting counted, one act each. Numbers of persons. */
export interface Desk {
  /** Everybody who ever signed in, whether still there or not. */
  readonly signedIn: number;
  /** Slips drawn, for an own phone or the shared tablet. */
  readonly drawn: number;
  readonly papers: number;
  readonly links: number;
  readonly declined: number;
}

/** The desk's counts, of everybody or of one part of the electorate. */
export function deskOf(meeting: Meeting, part?: string | null): Desk {
  const persons = [...meeting.representatives.values()].filter(
    (each) => part === undefined || each.part === part,
  );
  const servedWith = (...kinds: readonly ServedWith[]) =>
    persons.filter(({ served }) => served !== null && kinds.includes(served.with)).length;
  return {
    signedIn: persons.filter(({ signedIn }) => signedIn !== null).length,
    drawn: servedWith('slip', 'tablet'),
    papers: servedWith('paper'),
    links: servedWith('link'),
    declined: servedWith('declined'),
  };
}

/** The parts of the electorate in which somebody was served in one of these ways. */
export function partsServed(
  meeting: Meeting,
  ...kinds: readonly ServedWith[]
): readonly (string | null)[] {
  const parts = [...meeting.representatives.values()]
    .filter(({ served }) => served !== null && kinds.includes(served.with))
    .map(({ part }) => part);
  return [...new Set(parts)].sort((a, b) => (partKey(a) < partKey(b) ? -1 : 1));
}

/** A light: green when met, and the numbers behind it. */
interface Light {
  readonly isMet: boolean;
  readonly reasons: readonly PanelReason[];
}

/** What the screens show of a meeting's presence. Numbers of persons. */
export interface Presence {
  /** Invited, not recused, not signed in yet. */
  readonly expected: number;
  readonly invited: number;
  readonly signedIn: number;
  readonly present: number;
  readonly left: number;
  readonly categories: readonly {
    readonly category: string;
    readonly invited: number;
    readonly signedIn: number;
    readonly present: number;
    readonly served: number;
  }[];
  readonly desk: Desk;
  /** Signed in and not served in any way. */
  readonly unserved: number;
  /** The minimum of persons present, and their shares, by the panel rule. */
  readonly quorum: Light;
  readonly shares: Light;
}

function lightOf(reasons: readonly PanelReason[]): Light {
  return { isMet: reasons.length === 0, reasons };
}

/**
 * Presence at a meeting as its desk, its chair's screen and the hall's screen all show it. The lights are
 * of this meeting's persons; an opening under a wider scope of the panel rule may count more.
 */
export function presenceOf(meeting: Meeting, campaign: Campaign): Presence {
  const persons = invitedTo(meeting);
  const { categories } = campaign.plan;
  const signedIn = persons.filter((each) => each.signedIn !== null);
  const present = persons.filter(isPresent);
  const panel = panelOf([meeting]);
  const { unmet } = checkPanel(
    campaign.scheme.panel,
    { ...panel, served: null },
    categories.map(({ id }) => id),
  );
  const ofHall = unmet.filter((reason) => reason.facts.checkpoint === 'signedIn');
  return {
    expected: persons.length - signedIn.length,
    invited: persons.length,
    signedIn: signedIn.length,
    present: present.length,
    left: signedIn.length - present.length,
    categories: categories.map(({ id }) => {
      const inCategory = (of: readonly Representative[]) =>
        of.filter(({ category }) => category === id).length;
      return {
        category: id,
        invited: inCategory(persons),
        signedIn: inCategory(signedIn),
        present: inCategory(present),
        served: inCategory(persons.filter(hasBallot)),
      };
    }),
    desk: deskOf(meeting),
    unserved: signedIn.filter(({ served }) => served === null).length,
    quorum: lightOf(ofHall.filter(({ code }) => code === 'panel-too-small')),
    shares: lightOf(ofHall.filter(({ code }) => code !== 'panel-too-small')),
  };
}
