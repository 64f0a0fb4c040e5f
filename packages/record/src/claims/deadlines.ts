import { parseInstant, tasksOf } from '@pingyi/core';
import type { Evidence } from '../evidence/evidence.ts';
import { type ClaimFinding, finding, judge } from '../report/verdict.ts';
import type { Claim } from './claim.ts';
import { witnessed } from './log-origin.ts';

/** Required things that internal acts tell of, so that an outsider sees neither them nor their day. */
const toldInternally: readonly string[] = ['unitOfficers', 'inspectionFindings'];

/** Clocks of witnesses and of the server may differ by this much, in seconds. */
const tolerance = 300;

/** An act that a witness saw before it happened, or that says it happened before a witness saw less. */
function againstWitnesses(evidence: Evidence): readonly ClaimFinding[] {
  const { atOf } = evidence.collected;
  return witnessed(evidence).flatMap(({ checkpoint, signed }): readonly ClaimFinding[] => {
    const times = signed.flatMap(({ time }) => (time === null ? [] : [time]));
    const size = checkpoint?.size ?? 0;
    const seen = (seconds: number): string => new Date(seconds * 1000).toISOString();
    const [early, late] = [Math.min(...times), Math.max(...times)];
    const last = atOf(size - 1);
    const next = atOf(size);
    // Days of internal acts compare as the text that begins a time.
    const isAfter = last !== null && last > seen(early + tolerance).slice(0, last.length);
    const isBefore = next !== null && next < seen(early - tolerance).slice(0, next.length);
    return [
      ...(isAfter ? [finding('time-after-witness', { at: last, seen: seen(late) }, size - 1)] : []),
      ...(isBefore ? [finding('time-before-witness', { at: next, seen: seen(early) }, size)] : []),
    ];
  });
}

/**
 * What was handed in when, and what was late; the record's times stand in their order and within what
 * witnesses saw. Being late is no fault of the record: it is among the numbers.
 */
export const deadlines: Claim = {
  name: 'deadlines',
  restsOn: ['log-intact', 'no-personal-data'],
  readsActs: true,
  check: (evidence) => {
    const { story, collected } = evidence;
    const findings = [
      ...collected.times.map(({ seq, at, before }) =>
        finding('time-goes-back', { at, before }, seq),
      ),
      ...againstWitnesses(evidence),
    ];
    const { campaign } = story;
    const now = parseInstant(story.acts.at(-1)?.at ?? '');
    const tasks = campaign === null || now === null ? [] : tasksOf(campaign, now);
    const shown = tasks.filter(({ duty }) => !toldInternally.includes(duty));
    const handedIn = shown.filter((task) => task.handedIn !== null);
    const late = handedIn.filter(({ daysLate }) => daysLate > 0);
    return judge(
      findings,
      {
        required: shown.length,
        handedIn: handedIn.length,
        late: late.length,
        lateOnes: late.map(({ duty, unit, daysLate }) =>
          [duty, unit, `+${daysLate}`].filter((part) => part !== null).join(' '),
        ),
        notPublic: tasks.length - shown.length,
        witnessed: witnessed(evidence).length,
      },
      late.flatMap((task) => (task.handedIn === null ? [] : [task.handedIn.seq])),
    );
  },
};
