import { z } from 'zod';
import { unitId } from '../../units/unit-id.ts';
import { meetingEntry } from '../entry.ts';
import { correction, count, officerSignature, officialText, word } from '../values.ts';

/** Acts of paper ballots: blind entries, a third person's decision, signed count sheets. */

/** Why a sheet is invalid: several grades marked, a mark that nobody can read, a sign of who voted, not our sheet. */
const invalidReason = z
  .enum(['severalMarks', 'unreadable', 'identifying', 'foreign', 'other'])
  .meta({ title: 'severalMarks | unreadable | identifying | foreign | other' });

/** The marks of one item as counted: each returned sheet is in a grade, abstained or invalid. */
export const itemCountSchema = z
  .strictObject({
    item: word,
    grades: z.record(word, count),
    abstained: count,
    invalid: z.partialRecord(invalidReason, count.min(1)),
  })
  .meta({ title: 'item (item, grades, abstained, invalid by reason)' });

const sheetFields = {
  unit: unitId,
  part: word.nullable(),
  returned: count,
  items: z.array(itemCountSchema).min(1),
};

export const countEntered = meetingEntry({
  type: 'count-entered',
  version: 1,
  visibility: 'internal',
  by: ['teller'],
  payload: z.strictObject(sheetFields),
  sentence: {
    zh: '计票人录入{unit|unit}的纸质票：收回 {returned} 张。',
    en: 'A teller enters the paper count of {unit|unit}: returned {returned}.',
  },
});

export const countDecided = meetingEntry({
  type: 'count-decided',
  version: 1,
  visibility: 'internal',
  by: ['teller', 'scrutineer'],
  payload: z.strictObject({ ...sheetFields, reason: officialText }),
  sentence: {
    zh: '两名计票人录入不一致，第三人核对{unit|unit}的纸质票后裁定：收回 {returned} 张，理由：{reason}。',
    en: 'The two entries differ; a third person decides the paper count of {unit|unit} with the sheets in hand: returned {returned}. Reason: {reason}.',
  },
});

export const countSheetSigned = meetingEntry({
  type: 'count-sheet-signed',
  version: 1,
  visibility: 'public',
  by: ['teller'],
  payload: z.strictObject({
    ...sheetFields,
    issued: count,
    notReturned: count,
    /** Whether a third person decided it. */
    decided: z.boolean(),
    signatures: z.array(officerSignature),
    correction: correction.nullable(),
  }),
  sentence: {
    zh: '{unit|unit}纸质票计票单签字：发出 {issued} 张，收回 {returned} 张，未收回 {notReturned} 张。',
    en: 'The paper count sheet of {unit|unit} is signed: issued {issued}, returned {returned}, not returned {notReturned}.',
  },
});

export const paperVoided = meetingEntry({
  type: 'paper-voided',
  version: 1,
  visibility: 'public',
  by: ['chair'],
  payload: z.strictObject({ papers: count, reason: officialText }),
  sentence: {
    zh: '纸质票作废（已发出 {papers} 张），须重新投票，理由：{reason}。',
    en: 'The paper vote is voided (issued: {papers}) and must be repeated. Reason: {reason}.',
  },
});
