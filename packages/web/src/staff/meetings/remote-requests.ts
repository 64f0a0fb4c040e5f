import { type HidingReason, type MeetingId, personRef } from '@pingyi/core';
import { api, dataOf } from '../data/ask.ts';

/** What the console asks about personal links and opinions of a meeting. */

const of = (meeting: MeetingId) => ({ params: { path: { meeting } } });

/** @throws ProblemError */
export async function countLinks(meeting: MeetingId) {
  return dataOf<'/api/meetings/{meeting}/links'>(
    await api.GET('/api/meetings/{meeting}/links', of(meeting)),
  );
}

/** Makes links for everybody invited, or for one person; told once. */
export async function makeLinks(meeting: MeetingId, person: string | null) {
  const persons = person === null ? null : [personRef.parse(person)];
  const { data } = await api.POST('/api/meetings/{meeting}/links', {
    ...of(meeting),
    body: { persons },
  });
  return data?.links ?? [];
}

export type MadeLink = Awaited<ReturnType<typeof makeLinks>>[number];

/** @throws ProblemError when there is no unused link of the person */
export async function revokeLink(meeting: MeetingId, person: string): Promise<void> {
  await api.DELETE('/api/meetings/{meeting}/links/{person}', {
    params: { path: { meeting, person: personRef.parse(person) } },
  });
}

/** @throws ProblemError */
export async function endRegistration(meeting: MeetingId): Promise<void> {
  await api.POST('/api/meetings/{meeting}/end-registration', of(meeting));
}

/** Everybody invited, with telephone numbers; enters the access log. */
export async function listInvitees(meeting: MeetingId) {
  return dataOf<'/api/meetings/{meeting}/invitees'>(
    await api.GET('/api/meetings/{meeting}/invitees', of(meeting)),
  ).invitees;
}

/** @throws ProblemError */
export async function listOpinions(meeting: MeetingId) {
  return dataOf<'/api/meetings/{meeting}/opinions'>(
    await api.GET('/api/meetings/{meeting}/opinions', of(meeting)),
  );
}

/** @throws ProblemError */
export async function decideOpinion(
  meeting: MeetingId,
  opinion: string,
  decision: 'publish' | HidingReason,
): Promise<void> {
  await api.PUT('/api/meetings/{meeting}/opinions/{opinion}', {
    params: { path: { meeting, opinion } },
    body: { decision },
  });
}
