import { type Instant, type Representative, servicesOffered } from '@pingyi/core';
import type { DeskWish } from '../queue/entry.ts';
import { type Ground, type Predicted, predict, unrecorded } from '../queue/predict.ts';

type ServedWith = ReturnType<typeof servicesOffered>[number];

/** What somebody is given: of slips and paper as many as a secret count needs, then nothing (放弃). */
function servicesFor({ meeting, campaign }: Ground): readonly ServedWith[] {
  const offered = servicesOffered(meeting);
  const held = (kind: ServedWith): number =>
    [...meeting.representatives.values()].filter(({ served }) => served?.with === kind).length;
  const wanted = (['slip', 'paper'] as const).filter(
    (kind) => offered.includes(kind) && held(kind) < campaign.scheme.panel.minimumCohort,
  );
  return [...wanted, 'declined'];
}

/**
 * Everything a desk would do until everybody who is invited has come and was served: what somebody who
 * rehearses alone need not press one by one. Whoever the rules do not let in is left out.
 */
export function everybodyComes(ground: Ground, now: Instant): readonly DeskWish[] {
  const wishes: DeskWish[] = [];
  let { meeting } = ground;
  const take = (wish: DeskWish): boolean => {
    const seq = unrecorded + wishes.length;
    const next: Predicted = predict({ ...ground, meeting }, wish, now, seq);
    if (!next.ok) return false;
    meeting = next.meeting;
    wishes.push(wish);
    return true;
  };
  const comes = ({ person, signedIn, served }: Representative): void => {
    const isThere = signedIn !== null || take({ type: 'sign-in-representative', body: { person } });
    if (!isThere || served !== null) return;
    for (const kind of servicesFor({ ...ground, meeting })) {
      const body = { person, with: kind, correction: null };
      if (take({ type: 'serve-representative', body })) return;
    }
  };
  for (const representative of ground.meeting.representatives.values()) comes(representative);
  return wishes;
}
