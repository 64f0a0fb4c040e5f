import { dayText, type Meeting, type StoredAct } from '@pingyi/core';
import { inARow } from '../../words/marks.ts';
import { campaignPath } from '../addresses.ts';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import { clockText } from '../model/moments.ts';
import { countOf } from '../words/campaigns.ts';
import { persons, sheets, meetingsWords as words } from '../words/meetings.ts';
import { Facts } from './facts.tsx';

interface MeetingProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
  readonly meeting: Meeting;
}

/** Who keeps the keys and scrutinises, and what that means for the secrecy of a choice. */
export function Secrecy({ context, meeting }: MeetingProps) {
  const { say, href } = context;
  const { electronic, officers } = meeting;
  if (electronic.drafted === null) return null;
  const isServer = electronic.drafted.keys === 'server';
  const bodiesOf = (list: readonly { readonly body: string }[] = []): string | null =>
    list.length === 0 ? null : say(inARow([...new Set(list.map(({ body }) => body))]));
  return (
    <>
      <h2>{say(words.secrecy)}</h2>
      <p class={isServer ? 'site-notice' : undefined}>
        {say(isServer ? words.keysServer : words.keysTrustees)}
      </p>
      {electronic.drafted.credentials === 'links' && (
        <p class="site-notice">{say(words.linksSay)}</p>
      )}
      <Facts
        facts={[
          {
            name: say(words.bodies),
            value: isServer ? null : bodiesOf(officers?.trustees),
          },
          { name: say(words.scrutineers), value: bodiesOf(officers?.scrutineers) },
        ]}
      />
      <p>
        <a href={href('/public/secrecy')}>{say(words.moreSecrecy)}</a>
      </p>
    </>
  );
}

function isOpening(act: StoredAct): act is StoredAct<'vote-opened'> {
  return act.type === 'vote-opened';
}

/** How many came, by category, and what was tested and voided. */
export function Attendance({ context, campaign, meeting }: MeetingProps) {
  const { say } = context;
  const opening = campaign.acts
    .filter(isOpening)
    .filter(({ payload }) => payload.meeting === meeting.id)
    .at(-1)?.payload;
  if (opening === undefined) return null;
  const categories = Object.entries(opening.panel.signedIn).map(
    ([category, count]) => `${say(campaign.names('category', category))} ${count}`,
  );
  return (
    <Facts
      facts={[
        { name: say(words.present), value: say(persons(opening.present)) },
        { name: say(words.panel), value: categories.join(' · ') },
        { name: say(words.tested), value: say(sheets(meeting.electronic.tested)) },
        { name: say(words.voids), value: meeting.vote.voids },
      ]}
    />
  );
}

/** The steps that were held, with their times. */
export function Steps({ context, campaign, meeting }: MeetingProps) {
  const { say } = context;
  const turns = [...meeting.turns.values()];
  if (turns.length === 0) return null;
  const { zone } = campaign.campaign.plan;
  return (
    <>
      <h2>{say(words.steps)}</h2>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{say(words.step)}</th>
            <th scope="col">{say(words.unit)}</th>
            <th scope="col">{say(words.from)}</th>
            <th scope="col">{say(words.to)}</th>
          </tr>
        </thead>
        <tbody>
          {turns.map(({ step, unit, started, ended }) => (
            <tr key={`${step} ${unit}`}>
              <th scope="row">{say(campaign.names('step', step))}</th>
              <td data-label={say(words.unit)}>
                {unit === null ? '—' : say(campaign.names('unit', unit))}
              </td>
              <td class="figures" data-label={say(words.from)}>
                {clockText(started.at, zone)}
              </td>
              <td class="figures" data-label={say(words.to)}>
                {ended === null ? '—' : clockText(ended.at, zone)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The polls that were opened, with their turnout and their list of tracking codes. */
export function Polls({ context, campaign, meeting }: MeetingProps) {
  const { say, href } = context;
  const polls = [...meeting.electronic.polls.values()].filter(({ opened }) => opened !== null);
  if (polls.length === 0) return null;
  return (
    <>
      <h2>{say(words.polls)}</h2>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{say(words.poll)}</th>
            <th scope="col">{say(words.state)}</th>
            <th scope="col" class="figures">
              {say(words.voters)}
            </th>
            <th scope="col" class="figures">
              {say(words.electorate)}
            </th>
            <th scope="col">{say(words.codes)}</th>
          </tr>
        </thead>
        <tbody>
          {polls.map(({ id, part, state, voters, electorate }) => (
            <tr key={id}>
              <th scope="row">
                <code>{id}</code> {part !== null && say(campaign.names('part', part))}
              </th>
              <td data-label={say(words.state)}>{say(campaign.names('state', state))}</td>
              <td class="figures" data-label={say(words.voters)}>
                {voters ?? '—'}
              </td>
              <td class="figures" data-label={say(words.electorate)}>
                {electorate ?? '—'}
              </td>
              <td>
                <a href={href(campaignPath(campaign.id, `/codes/${id}`))}>
                  {say(words.codes)}
                  <span class="unseen"> {id}</span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Questions and promises by unit: their numbers and due days; their texts are in no act. */
export function Promises({ context, campaign, meeting }: MeetingProps) {
  const { say, language } = context;
  const questions = [...meeting.questions.values()];
  const promises = [...meeting.promises.values()];
  if (questions.length === 0 && promises.length === 0) return null;
  const answered = questions.filter((each) => each.answered !== null).length;
  return (
    <>
      <h2>{say(words.promises)}</h2>
      <Facts
        facts={[
          {
            name: say(words.questions),
            value: `${say(countOf(questions.length))} · ${say(words.answered)} ${answered}`,
          },
          { name: say(words.promised), value: say(countOf(promises.length)) },
        ]}
      />
      <ul>
        {promises.map(({ id, unit, due }) => (
          <li key={id}>
            {say(campaign.names('unit', unit))}{' '}
            <span class="quiet">
              {say(words.due)} {dayText(due, language)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
