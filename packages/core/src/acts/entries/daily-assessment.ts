import { z } from 'zod';
import { unitId } from '../../units/unit-id.ts';
import { actEntry } from '../entry.ts';
import {
  accountId,
  count,
  documentRef,
  factSource,
  lineId,
  officialText,
  points,
  word,
} from '../values.ts';

/**
 * Acts of the daily assessment (日常考核; plan §III.4, R53). A line is entered by one person and counts once a
 * second has confirmed it; what was only entered is internal, what counts is public with all of its grounds.
 */

/** What a unit gets for an item of the sheet, and on what grounds. */
const dailyLineFields = {
  line: lineId,
  item: word,
  points,
  /** The fact by which the line is known to rest on the same thing as another; null where it is a judgement. */
  source: factSource.nullable(),
  /** Acts of the record that the system read the line from; empty where a person judged. */
  restsOn: z.array(count),
  grounds: officialText,
  /** Null only where acts of the record say it all. */
  evidence: documentRef.nullable(),
};

const enteredLine = z
  .strictObject(dailyLineFields)
  .meta({ title: 'line (line, item, points, source, rests on, grounds, evidence)' });

const confirmedLine = z
  .strictObject({
    ...dailyLineFields,
    /** The most points of the item. */
    max: points,
    /** The act that entered it, and who gave that. */
    entered: count,
    enteredBy: accountId,
  })
  .meta({
    title: 'line (line, item, points, max, source, rests on, grounds, evidence, entered, by whom)',
  });

const dailyLinesEntered = actEntry({
  type: 'daily-lines-entered',
  version: 1,
  visibility: 'internal',
  by: ['office'],
  payload: z.strictObject({ unit: unitId, lines: z.array(enteredLine).min(1) }),
  sentence: {
    zh: '录入{unit|unit}日常考核 {lines|count} 项，待第二人确认。',
    en: 'Daily assessment of {unit|unit}: {lines|count} lines are entered and wait for a second person.',
  },
});

const dailyLinesConfirmed = actEntry({
  type: 'daily-lines-confirmed',
  version: 1,
  visibility: 'public',
  by: ['office', 'leadingGroup', 'leader'],
  payload: z.strictObject({ unit: unitId, lines: z.array(confirmedLine).min(1) }),
  sentence: {
    zh: '经第二人确认，{unit|unit}日常考核 {lines|count} 项计分。',
    en: 'Daily assessment of {unit|unit}: confirmed by a second person, {lines|count} lines count.',
  },
});

const dailyLineReturned = actEntry({
  type: 'daily-line-returned',
  version: 1,
  visibility: 'internal',
  by: ['office', 'leadingGroup', 'leader'],
  payload: z.strictObject({ unit: unitId, line: lineId, reason: officialText }),
  sentence: {
    zh: '{unit|unit}的一项日常考核未予确认，退回，理由：{reason}。',
    en: 'A line of the daily assessment of {unit|unit} is returned unconfirmed. Reason: {reason}.',
  },
});

const dailyLineWithdrawn = actEntry({
  type: 'daily-line-withdrawn',
  version: 1,
  visibility: 'public',
  by: ['office', 'leadingGroup'],
  payload: z.strictObject({ unit: unitId, line: lineId, item: word, reason: officialText }),
  sentence: {
    zh: '撤销{unit|unit}日常考核“{item|item}”的得分，理由：{reason}。',
    en: 'The confirmed line “{item|item}” of {unit|unit} is withdrawn. Reason: {reason}.',
  },
});

export const dailyAssessmentEntries = [
  dailyLinesEntered,
  dailyLinesConfirmed,
  dailyLineReturned,
  dailyLineWithdrawn,
] as const;
