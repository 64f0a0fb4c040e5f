import { type Names, rolesForMeeting } from '@pingyi/core';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useCampaign } from '../data/campaign-context.tsx';
import { useOwnAccount } from '../session/own-account.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { ReadOnlyNotice } from '../ui/read-only-notice.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { stateText, words } from '../words/meetings.ts';
import { PlanMeetingForm } from './plan-meeting-form.tsx';
import { useMeetings } from './queries.ts';

interface MeetingTableProps {
  readonly campaign: string;
  /** How levels are called; null where the campaign itself is not read, then they are left out. */
  readonly names: Names | null;
}

/** The meetings of a campaign, each a way to its page. */
export function MeetingTable({ campaign, names }: MeetingTableProps) {
  const say = useSay();
  const { language } = useSpeech();
  const meetings = useMeetings(campaign);
  return (
    <QueryView query={meetings}>
      {({ meetings: rows, warnings }) =>
        rows.length === 0 ? (
          <EmptyState title={say(words.none)} />
        ) : (
          <>
            {warnings.map(({ sentence }) => (
              <Alert key={sentence.zh} type="warning" showIcon title={say(sentence)} />
            ))}
            <Sideways label={say(words.title)}>
              <table className="plain-table">
                <thead>
                  <tr>
                    <th scope="col">{say(words.id)}</th>
                    {names !== null && <th scope="col">{say(words.level)}</th>}
                    <th scope="col">{say(words.place)}</th>
                    <th scope="col">{say(words.begins)}</th>
                    <th scope="col">{say(words.units)}</th>
                    <th scope="col">{say(words.state)}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.meeting}>
                      <th scope="row">
                        <Link href={`~/staff/m/${row.meeting}`}>{row.meeting}</Link>
                      </th>
                      {names !== null && <td>{say(names('level', row.level))}</td>}
                      <td>{row.place}</td>
                      <td>{momentText(row.begins, language)}</td>
                      <td>{row.units}</td>
                      <td>{say(stateText(row.state))}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Sideways>
          </>
        )
      }
    </QueryView>
  );
}

/** The meetings of the campaign, and the way to plan one. */
export function MeetingsPage() {
  const say = useSay();
  const { campaign, names, isOver } = useCampaign();
  const own = useOwnAccount();
  const [, go] = useLocation();
  const [isPlanning, setPlanning] = useState(false);
  const mayPlan =
    !isOver && own.grants.some(({ role }) => rolesForMeeting('plan-meeting').includes(role));
  return (
    <Page
      title={say(words.title)}
      lead={say(words.lead)}
      actions={
        mayPlan &&
        !isPlanning && (
          <Button type="primary" onClick={() => setPlanning(true)}>
            {say(words.plan)}
          </Button>
        )
      }
    >
      <ReadOnlyNotice />
      {isPlanning && (
        <section className="panel" aria-label={say(words.plan)}>
          <PlanMeetingForm campaign={campaign} onPlanned={(id) => go(`~/staff/m/${id}`)} />
        </section>
      )}
      <MeetingTable campaign={campaign.id} names={names} />
    </Page>
  );
}
