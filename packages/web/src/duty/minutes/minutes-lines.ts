import {
  applyMeeting,
  concernsMeeting,
  type DocumentRef,
  type Meeting,
  runningTurn,
  type StoredAct,
  type UnitId,
} from '@pingyi/core';

/** One line of the minutes: an act of the meeting as its sentence tells it, with the text that it names. */
export interface MinutesLine {
  readonly act: StoredAct;
  /** The step and unit in which it happened; null before the first and between two. */
  readonly step: string | null;
  readonly unit: UnitId | null;
  /** The note, question, answer or promise itself. */
  readonly text: DocumentRef | null;
}

/** Acts that belong into the minutes of a meeting: its course, not how it was prepared or counted. */
const told: readonly StoredAct['type'][] = [
  'step-started',
  'step-ended',
  'step-reopened',
  'minutes-noted',
  'question-asked',
  'question-answered',
  'promise-made',
  'vote-opened',
  'vote-closed',
  'poll-voided',
  'paper-voided',
  'vote-voided',
  'result-confirmed',
  'unit-result-announced',
  'meeting-ended',
];

function textOf(act: StoredAct): DocumentRef | null {
  switch (act.type) {
    case 'minutes-noted':
    case 'question-asked':
    case 'promise-made':
      return act.payload.text;
    case 'question-answered':
      return act.payload.answer;
    default:
      return null;
  }
}

/** Notes that a later one took the place of: they stay in the record, not in the minutes. */
function supersededNotes({ notes }: Meeting): ReadonlySet<number> {
  return new Set(notes.flatMap(({ seq, supersededBy }) => (supersededBy === null ? [] : [seq])));
}

/** The minutes of a meeting as they stand now, in the order of the log (plan §III.4, R43). */
export function minutesLines(acts: readonly StoredAct[], meeting: Meeting): readonly MinutesLine[] {
  const dropped = supersededNotes(meeting);
  const lines: MinutesLine[] = [];
  let known: Meeting | null = null;
  for (const act of acts) {
    if (!concernsMeeting(act, meeting.id)) continue;
    const before = known === null ? null : runningTurn(known);
    known = applyMeeting(known, act);
    if (!told.includes(act.type) || dropped.has(act.seq)) continue;
    const turn = runningTurn(known) ?? before;
    const place =
      act.type === 'minutes-noted'
        ? act.payload
        : { step: turn?.step ?? null, unit: turn?.unit ?? null };
    lines.push({ act, step: place.step, unit: place.unit, text: textOf(act) });
  }
  return lines;
}
