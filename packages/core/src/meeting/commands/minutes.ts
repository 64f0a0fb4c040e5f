import { z } from 'zod';
import { correction, documentRef } from '../../acts/values.ts';
import { recordedOnceOrCorrected } from '../../campaign/commands/checks.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { record } from '../../campaign/rule.ts';
import type { Meeting, Note } from '../meeting.ts';
import { type MeetingEffect, markOf, meetingRule } from '../rule.ts';
import { runningTurn } from '../turns.ts';

/** Free notes of the minutes, written as the meeting goes (plan §III.4, R43). */

/** The note that holds now in the place of one that is named, or null when none was ever named so. */
function standingNote(notes: Meeting['notes'], named: number): Note | null {
  const found = notes.find(({ seq }) => seq === named);
  if (found === undefined) return null;
  return found.supersededBy === null ? found : standingNote(notes, found.supersededBy);
}

/**
 * Takes a note into the minutes of the step that is running. After the meeting ended nothing is added,
 * but a note may still be corrected.
 */
export const noteMinutes = meetingRule({
  type: 'note-minutes',
  body: z.strictObject({ text: documentRef, correction: correction.nullable() }),
  causes: ['minutes-noted'],
  mayCorrectLater: true,
  rule: (meeting, body) => {
    const { ended } = meeting;
    const unmet: CampaignReason[] = [];
    const turn = runningTurn(meeting);
    let place = { step: turn?.step ?? null, unit: turn?.unit ?? null };
    if (body.correction === null) {
      if (ended !== null) unmet.push({ code: 'meeting-over', facts: { seq: ended.seq } });
    } else {
      const { supersedes } = body.correction;
      const note = standingNote(meeting.notes, supersedes);
      if (note === null) unmet.push({ code: 'note-unknown', facts: { have: supersedes } });
      else {
        unmet.push(...recordedOnceOrCorrected(note, body.correction));
        place = { step: note.step, unit: note.unit };
      }
    }
    return record(unmet, { type: 'minutes-noted', payload: { ...body, ...place } });
  },
});

export const minutesNoted: MeetingEffect<'minutes-noted'> = (meeting, act) => {
  const { step, unit, text, correction: corrected } = act.payload;
  const notes = meeting.notes.map((note) =>
    note.seq === corrected?.supersedes ? { ...note, supersededBy: act.seq } : note,
  );
  return {
    ...meeting,
    notes: [...notes, { ...markOf(act), step, unit, text, supersededBy: null }],
  };
};
