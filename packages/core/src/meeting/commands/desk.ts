import { z } from 'zod';
import { type ServedWith, servedWith } from '../../acts/entries/presence.ts';
import { correction, type PersonRef, personRef } from '../../acts/values.ts';
import { recordedOnceOrCorrected } from '../../campaign/commands/checks.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { record } from '../../campaign/rule.ts';
import { partKey } from '../../poll/poll.ts';
import type { Meeting, Representative } from '../meeting.ts';
import { deskOf } from '../presence.ts';
import { mayEnter, withRepresentative } from '../representatives.ts';
import { type MeetingEffect, markOf, meetingRule } from '../rule.ts';

/** The desk: signing in, leaving, returning, and what each person is given (plan §III.4; R42). */

const body = z.strictObject({ person: personRef });

/** Signed in; where `away` is given, also whether the person has left since. */
function isThere(
  meeting: Meeting,
  person: PersonRef,
  away: boolean | null,
): readonly CampaignReason[] {
  const barred = mayEnter(meeting, person);
  if (barred.length > 0) return barred;
  const { signedIn = null, left = null } = meeting.representatives.get(person) ?? {};
  if (signedIn === null) return [{ code: 'person-not-signed-in', facts: { person } }];
  if (away === false && left !== null)
    return [{ code: 'person-gone', facts: { person, seq: left.seq } }];
  if (away === true && left === null) return [{ code: 'person-there', facts: { person } }];
  return [];
}

export const signInRepresentative = meetingRule({
  type: 'sign-in-representative',
  body,
  causes: ['representative-signed-in'],
  rule: (meeting, given) => {
    const { person } = given;
    const unmet: CampaignReason[] = [...mayEnter(meeting, person)];
    const signedIn = meeting.representatives.get(person)?.signedIn ?? null;
    if (unmet.length === 0 && signedIn !== null)
      unmet.push({ code: 'person-signed-in-already', facts: { person, seq: signedIn.seq } });
    return record(unmet, { type: 'representative-signed-in', payload: given });
  },
});

/**
 * Takes back a sign-in that was a mistake. What was handed out is taken back first, by a correction of its
 * own, so that nothing leaves the desk's balance unseen.
 */
export const withdrawSignIn = meetingRule({
  type: 'withdraw-sign-in',
  body: body.extend({ correction }),
  causes: ['sign-in-withdrawn'],
  rule: (meeting, given) => {
    const { person, correction: named } = given;
    const unmet: CampaignReason[] = [...isThere(meeting, person, null)];
    if (unmet.length > 0) return record(unmet, { type: 'sign-in-withdrawn', payload: given });
    const { signedIn = null, served = null } = meeting.representatives.get(person) ?? {};
    unmet.push(...recordedOnceOrCorrected(signedIn, named));
    if (served !== null && served.with !== 'declined')
      unmet.push({
        code: 'person-served',
        facts: { person, with: served.with, seq: served.seq },
      });
    else if (served !== null) unmet.push(...mayBeServed(meeting));
    return record(unmet, { type: 'sign-in-withdrawn', payload: given });
  },
});

export const recordLeaving = meetingRule({
  type: 'record-leaving',
  body,
  causes: ['representative-left'],
  rule: (meeting, given) =>
    record(isThere(meeting, given.person, false), { type: 'representative-left', payload: given }),
});

export const recordReturn = meetingRule({
  type: 'record-return',
  body,
  causes: ['representative-returned'],
  rule: (meeting, given) =>
    record(isThere(meeting, given.person, true), {
      type: 'representative-returned',
      payload: given,
    }),
});

/** What a meeting's desk may hand out, and that somebody may decline. */
export function servicesOffered(meeting: Meeting): readonly ServedWith[] {
  const { ballots } = meeting.particulars;
  const paper: readonly ServedWith[] = ballots === 'electronic' ? [] : ['paper'];
  const { drafted } = meeting.electronic;
  if (drafted === null) return [...paper, 'declined'];
  // Links are registered from afar, in one batch (`record-links`).
  const electronic: readonly ServedWith[] =
    drafted.credentials === 'slips' ? ['slip', 'tablet'] : [];
  return [...electronic, ...paper, 'declined'];
}

const fromTheBox: readonly ServedWith[] = ['slip', 'tablet'];

/**
 * Serving stops while a vote is open, since its lists are frozen, and after it, unless something was
 * voided and is to be repeated.
 */
function mayBeServed({ vote }: Meeting): readonly CampaignReason[] {
  if (vote.opened === null || (vote.isInterrupted && vote.state !== 'open')) return [];
  return [{ code: 'service-stopped', facts: { seq: vote.opened.seq } }];
}

/** The box of a part holds a slip for one more person. */
function boxHolds(meeting: Meeting, { part, served }: Representative): readonly CampaignReason[] {
  const need = deskOf(meeting, part).drawn + 1;
  const have = meeting.electronic.slips.get(partKey(part))?.printed ?? 0;
  const drewBefore = served !== null && fromTheBox.includes(served.with);
  if (drewBefore || need <= have) return [];
  return [{ code: 'box-empty', facts: { part: partKey(part), need, have } }];
}

/**
 * A signed-in person is given a slip, a slip for the shared tablet, or paper, or declines: one act
 * each, never found by subtraction. A correction takes back what was given before; a link cannot be taken
 * back, since nobody knows which credential is whose.
 */
export const serveRepresentative = meetingRule({
  type: 'serve-representative',
  body: body.extend({ with: servedWith, correction: correction.nullable() }),
  causes: ['representative-served'],
  rule: (meeting, given) => {
    const { person } = given;
    const found = meeting.representatives.get(person);
    const unmet: CampaignReason[] = [
      ...isThere(meeting, person, given.with === 'declined' ? null : false),
      ...mayBeServed(meeting),
      ...recordedOnceOrCorrected(found?.served, given.correction),
    ];
    if (found?.served?.with === 'link')
      unmet.push({ code: 'link-registered-already', facts: { person, seq: found.served.seq } });
    const allowed = servicesOffered(meeting);
    if (!allowed.includes(given.with))
      unmet.push({ code: 'service-not-offered', facts: { with: given.with, allowed } });
    else if (found !== undefined && fromTheBox.includes(given.with))
      unmet.push(...boxHolds(meeting, found));
    return record(unmet, { type: 'representative-served', payload: given });
  },
});

export const representativeSignedIn: MeetingEffect<'representative-signed-in'> = (meeting, act) =>
  withRepresentative(meeting, act.payload.person, { signedIn: markOf(act) });

export const signInWithdrawn: MeetingEffect<'sign-in-withdrawn'> = (meeting, act) =>
  withRepresentative(meeting, act.payload.person, { signedIn: null, left: null, served: null });

export const representativeLeft: MeetingEffect<'representative-left'> = (meeting, act) =>
  withRepresentative(meeting, act.payload.person, { left: markOf(act) });

export const representativeReturned: MeetingEffect<'representative-returned'> = (meeting, act) =>
  withRepresentative(meeting, act.payload.person, { left: null });

export const representativeServed: MeetingEffect<'representative-served'> = (meeting, act) =>
  withRepresentative(meeting, act.payload.person, {
    served: { ...markOf(act), with: act.payload.with },
  });
