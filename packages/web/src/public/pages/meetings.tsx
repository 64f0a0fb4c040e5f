import type { Meeting } from '@pingyi/core';
import { meetingPath } from '../addresses.ts';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import { meetingStateName, meetingStateOf } from '../model/meeting-state.ts';
import { momentText } from '../model/moments.ts';
import { countOf } from '../words/campaigns.ts';
import { frameWords } from '../words/frame.ts';
import { meetingsWords as words } from '../words/meetings.ts';
import { campaignPage } from './campaign-page.tsx';

interface TableProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
  readonly title: string;
  readonly meetings: readonly Meeting[];
}

function MeetingTable({ context, campaign, title, meetings }: TableProps) {
  const { say, href, language } = context;
  if (meetings.length === 0) return null;
  const { zone } = campaign.campaign.plan;
  return (
    <>
      <h2>{title}</h2>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{say(words.when)}</th>
            <th scope="col">{say(words.place)}</th>
            <th scope="col">{say(words.level)}</th>
            <th scope="col">{say(words.units)}</th>
            <th scope="col">{say(words.state)}</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map((meeting) => {
            const { begins, place, units } = meeting.particulars;
            return (
              <tr key={meeting.id}>
                <th scope="row">
                  <a class="figures" href={href(meetingPath(campaign.id, meeting.id))}>
                    {momentText(begins, zone, language)}
                  </a>
                </th>
                <td data-label={say(words.place)}>{place}</td>
                <td data-label={say(words.level)}>{say(campaign.names('level', meeting.level))}</td>
                <td data-label={say(words.units)}>{say(countOf(units.length))}</td>
                <td data-label={say(words.state)}>{say(meetingStateName(meeting))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** Meetings to come, then those that were held. */
export const meetingsPage = campaignPage({
  below: '/meetings',
  draw: (context, campaign) => {
    const { say } = context;
    const { meetings } = campaign;
    const isOver = (meeting: Meeting): boolean =>
      ['ended', 'givenUp'].includes(meetingStateOf(meeting));
    const part = { context, campaign };
    return {
      title: say(frameWords.meetings),
      body: (
        <>
          {meetings.length === 0 && <p>{say(words.none)}</p>}
          <MeetingTable
            {...part}
            title={say(words.coming)}
            meetings={meetings.filter((each) => each.calledOff === null && !isOver(each))}
          />
          <MeetingTable {...part} title={say(words.past)} meetings={meetings.filter(isOver)} />
          <MeetingTable
            {...part}
            title={say(words.calledOff)}
            meetings={meetings.filter(({ calledOff }) => calledOff !== null)}
          />
        </>
      ),
    };
  },
});
