import type { Campaign, Meeting, Names } from '@pingyi/core';
import { minutesSentence, timeText, words } from '../../words/minutes.ts';
import type { Texts } from '../texts/use-texts.ts';
import type { MinutesLine } from './minutes-lines.ts';

interface Minutes {
  readonly lines: readonly MinutesLine[];
  readonly texts: Texts;
  readonly meeting: Meeting;
  readonly campaign: Campaign;
  readonly names: Names;
}

function lineText({ act, text }: MinutesLine, { texts, names }: Minutes): string {
  const told = text === null ? null : (texts.get(text.id) ?? words.textErased.zh);
  const quoted = told === null ? '' : `\n      ${told.replaceAll('\n', '\n      ')}`;
  return `${timeText(act.at)}  ${minutesSentence(act, names).zh}${quoted}`;
}

/** The minutes as a plain text in Chinese, which the act that ends the meeting names by its digest. */
export function documentOfMinutes(minutes: Minutes): string {
  const { lines, meeting, campaign, names } = minutes;
  const units = meeting.particulars.units.map((unit) => names('unit', unit).zh).join('、');
  return [
    `${campaign.plan.title.zh}`,
    `${words.minutesOf.zh}（${meeting.id}）`,
    `${words.place.zh}：${meeting.particulars.place}`,
    `${words.units.zh}：${units}`,
    '',
    ...lines.map((line) => lineText(line, minutes)),
    '',
  ].join('\n');
}
