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

/** What a meeting's desk may hand out. */
function offered(meeting: Meeting): readonly ServedWith[] {
  const { ballots } = meeting.particulars;
  const paper: readonly ServedWith[] = ballots === 'electronic' ? [] : ['paper'];
  const { drafted } = meeting.electronic;
  if (drafted === null) return [...paper, 'declined'];
  const electronic: readonly ServedWith[] =
    drafted.credentials === 'slips' ? ['slip', 'tablet'] : ['link'];
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
 * A signed-in person is given a slip, a slip for the shared tablet, paper or a link, or declines: one act
 * each, never found by subtraction. A correction takes back what was given before.
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
    const allowed = offered(meeting);
    if (!allowed.includes(given.with))
      unmet.push({ code: 'service-not-offered', facts: { with: given.with, allowed } });
    else if (found !== undefined && fromTheBox.includes(given.with))
      unmet.push(...boxHolds(meeting, found));
    return record(unmet, { type: 'representative-served', payload: given });
  },
});

export const representativeSignedIn: MeetingEffect<'representative-signed-in'> = (meeting, act) =>
  withRepresentative(meeting, act.payload.person, { signedIn: markOf(act) });

export const representativeLeft: MeetingEffect<'representative-left'> = (meeting, act) =>
  withRepresentative(meeting, act.payload.person, { left: markOf(act) });

export const representativeReturned: MeetingEffect<'representative-returned'> = (meeting, act) =>
  withRepresentative(meeting, act.payload.person, { left: null });

export const representativeServed: MeetingEffect<'representative-served'> = (meeting, act) =>
  withRepresentative(meeting, act.payload.person, {
    served: { ...markOf(act), with: act.payload.with },
  });
