import type { Meeting } from '@pingyi/core';
import type { Projection } from './projection.ts';

/** How far a meeting is, for lists: the newest of what happened to it. */
function stateOf({ calledOff, ended, announced, vote, turns }: Meeting): string {
  if (calledOff !== null) return 'calledOff';
  if (ended !== null) return 'ended';
  if (announced.size > 0) return 'announced';
  if (vote.state !== 'unopened') return vote.state;
  return turns.size > 0 ? 'begun' : 'planned';
}

/** Meetings as lists show them. */
export const meetingList: Projection<Meeting> = ({ act, after, version }) => {
  const { id, campaign, level, particulars } = after;
  return [
    {
      table: 'meeting_list',
      row: {
        meeting: id,
        campaign,
        level,
        place: particulars.place,
        begins: particulars.begins,
        ends: particulars.ends,
        mode: particulars.mode,
        ballots: particulars.ballots,
        units: particulars.units.length,
        state: stateOf(after),
        updated_seq: act.seq,
        version,
      },
    },
  ];
};
