import { z } from 'zod';
import { instant } from '../../campaign/calendar/instant.ts';
import { meetingEntry } from '../entry.ts';
import { correction, officialText, personRef } from '../values.ts';

/** What is fixed of a meeting on the air: evaluation through the hotline platform (plan §III.4; R45). */
export const broadcastFields = {
  programme: officialText.max(100),
  /** The station and frequency, or the address of the stream. */
  outlet: officialText.max(100),
  host: personRef,
  /** Who sits in the studio, and as what: a unit's leader, an expert. */
  studio: z
    .array(z.strictObject({ person: personRef, as: officialText.max(60) }))
    .max(30)
    .meta({ title: 'studio (person, as)' }),
  /** Between which moments votes are taken. Opening and closing remain acts that the chair signs. */
  voting: z
    .strictObject({ opens: instant, closes: instant })
    .meta({ title: 'voting (opens, closes)' }),
};

export const broadcastPlanned = meetingEntry({
  type: 'broadcast-planned',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({ ...broadcastFields, correction: correction.nullable() }),
  sentence: {
    zh: '评议会将在《{programme}》节目（{outlet}）中进行，演播室嘉宾 {studio|count} 名，远程投票时间为 {voting.opens|moment} 至 {voting.closes|moment}。',
    en: 'The meeting will be on the air in “{programme}” ({outlet}); guests in the studio: {studio|count}; remote voting from {voting.opens|moment} to {voting.closes|moment}.',
  },
});
