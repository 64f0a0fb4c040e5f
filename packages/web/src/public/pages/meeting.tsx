import { concernsMeeting } from '@pingyi/core';
import { unitPath } from '../addresses.ts';
import { meetingStateName } from '../model/meeting-state.ts';
import { clockText, momentText } from '../model/moments.ts';
import { unitResults } from '../model/unit-results.ts';
import { ActList } from '../parts/act-list.tsx';
import { Facts } from '../parts/facts.tsx';
import { Attendance, Polls, Promises, Secrecy, Steps } from '../parts/meeting-parts.tsx';
import { Opinions } from '../parts/opinions.tsx';
import { ResultTable } from '../parts/result-table.tsx';
import { UnitChart } from '../parts/unit-chart.tsx';
import { countOf } from '../words/campaigns.ts';
import { meetingsWords as words } from '../words/meetings.ts';
import { campaignPage } from './campaign-page.tsx';

/** One meeting: what is planned, who keeps the keys, what was held, what came of it. */
export const meetingPage = campaignPage({
  below: '/meetings/:meeting',
  draw: async (context, campaign, params) => {
    const meeting = campaign.meetings.find(({ id }) => id === params['meeting']);
    if (meeting === undefined) return null;
    const { say, href, language } = context;
    const { zone } = campaign.campaign.plan;
    const { begins, ends, place, mode, ballots, units } = meeting.particulars;
    const { broadcast } = meeting;
    const part = { context, campaign, meeting };
    const published = meeting.opinions === null ? [] : await context.record.opinions(meeting.id);
    const results = [...unitResults(campaign, language).values()].filter(
      ({ payload }) => payload.meeting === meeting.id,
    );
    const acts = campaign.acts.filter((act) => concernsMeeting(act, meeting.id)).reverse();
    return {
      title: `${momentText(begins, zone, language)} ${place}`,
      body: (
        <>
          <Facts
            facts={[
              { name: say(words.state), value: say(meetingStateName(meeting)) },
              {
                name: say(words.when),
                value: `${momentText(begins, zone, language)} – ${clockText(ends, zone)}`,
              },
              { name: say(words.place), value: place },
              { name: say(words.level), value: say(campaign.names('level', meeting.level)) },
              { name: say(words.mode), value: say(campaign.names('mode', mode)) },
              { name: say(words.ballots), value: say(words[ballots]) },
              {
                name: say(words.programme),
                value: broadcast === null ? null : `${broadcast.programme} · ${broadcast.outlet}`,
              },
              {
                name: say(words.remoteVoting),
                value:
                  broadcast === null
                    ? null
                    : `${momentText(broadcast.voting.opens, zone, language)} – ${momentText(broadcast.voting.closes, zone, language)}`,
              },
              {
                name: say(words.units),
                value: (
                  <ul class="inline">
                    {units.map((unit) => (
                      <li key={unit}>
                        <a href={href(unitPath(campaign.id, unit))}>
                          {say(campaign.names('unit', unit))}
                        </a>
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
          {results.length > 0 && (
            <>
              <h2>{say(words.result)}</h2>
              <UnitChart context={context} id="results" results={results} />
              <ResultTable context={context} campaign={campaign} results={results} />
            </>
          )}
          <Attendance {...part} />
          <Polls {...part} />
          <Secrecy {...part} />
          <Promises {...part} />
          <Opinions {...part} published={published} />
          <Steps {...part} />
          <details class="history">
            <summary>
              {say(words.history)} <span class="quiet">{say(countOf(acts.length))}</span>
            </summary>
            <ActList context={context} campaign={campaign} acts={acts} />
          </details>
        </>
      ),
    };
  },
});
