import { mobilisationGrounds } from '../../../words/daily-grounds.ts';
import { civilDateOf } from '../../calendar/civil-date.ts';
import type { DailySource } from './source.ts';

/** Who took part in the mobilisation meeting, by its list of units (plan §III.1, R17). */
export const mobilisationMeetingSource: DailySource = {
  id: 'mobilisationMeeting',
  title: { zh: '参加动员部署会', en: 'mobilisation meeting attended' },
  observe: ({ mobilisationMeeting, plan }, unit) => {
    if (mobilisationMeeting === null) return null;
    const isMet = mobilisationMeeting.units.includes(unit.id);
    const day = civilDateOf(mobilisationMeeting.at, plan.zone);
    return {
      isMet,
      source: { kind: 'duty', ref: 'mobilisationMeeting' },
      restsOn: [mobilisationMeeting.seq],
      grounds: mobilisationGrounds(isMet, day),
    };
  },
};
