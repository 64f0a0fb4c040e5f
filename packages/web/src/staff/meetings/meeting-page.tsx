import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form } from 'antd';
import { useEffect } from 'react';
import { followStream } from '../../meeting-data/follow.ts';
import { ask } from '../data/ask.ts';
import { Page } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { words } from '../words/meetings.ts';
import { AgendaPanel } from './agenda-panel.tsx';
import { BroadcastPanel } from './broadcast-panel.tsx';
import { ChecklistPanel } from './checklist-panel.tsx';
import { instantOf, typedOf } from './china-time.ts';
import { DeskPanel } from './desk-panel.tsx';
import { InvitePanel } from './invite-panel.tsx';
import { LinksPanel } from './links-panel.tsx';
import { MeetingContext, useMayGive, useMeetingWorld } from './meeting-context.tsx';
import { MeetingSteps, useProposeStep } from './meeting-steps.tsx';
import { OfficersPanel } from './officers-panel.tsx';
import { OpinionsPanel } from './opinions-panel.tsx';
import { OwnKeyPanel } from './own-key-panel.tsx';
import { Panel } from './panel.tsx';
import { ParticularsFields, type ParticularsValues } from './particulars-fields.tsx';
import { PollsPanel } from './polls-panel.tsx';
import { meetingKey, useMeetingQuery, worldOf } from './queries.ts';
import { ResultPanel } from './result-panel.tsx';
import { VotePanel } from './vote-panel.tsx';

/** Changes the plan, or calls the meeting off. */
function ChangePlan() {
  const say = useSay();
  const propose = useProposeStep();
  const { meeting, campaign } = useMeetingWorld();
  const { particulars } = meeting;
  type Values = ParticularsValues & { readonly reason: string };
  const change = ({ begins, ends, units, reason, ...values }: Values): void =>
    propose({
      wish: {
        type: 'change-meeting',
        body: {
          ...values,
          units: units as typeof particulars.units,
          begins: instantOf(begins) as typeof particulars.begins,
          ends: instantOf(ends) as typeof particulars.ends,
          reason: reason.trim(),
        },
      },
    });
  return (
    <>
      <details>
        <summary>{say(words.change)}</summary>
        <Form<Values>
          layout="vertical"
          initialValues={{
            ...particulars,
            begins: typedOf(particulars.begins),
            ends: typedOf(particulars.ends),
          }}
          onFinish={change}
        >
          <ParticularsFields campaign={campaign} />
          <ReasonField />
          <Button type="primary" htmlType="submit">
            {say(words.check)}
          </Button>
        </Form>
      </details>
      <details>
        <summary>{say(words.callOff)}</summary>
        <Form<{ readonly reason: string }>
          layout="vertical"
          onFinish={({ reason }) =>
            propose({ wish: { type: 'call-off-meeting', body: { reason: reason.trim() } } })
          }
        >
          <ReasonField />
          <Button danger htmlType="submit">
            {say(words.callOff)}
          </Button>
        </Form>
      </details>
    </>
  );
}

/** What the meeting is, and the ways to its officers' pages. */
function Summary() {
  const say = useSay();
  const { language } = useSpeech();
  const { meeting, names } = useMeetingWorld();
  const mayPlan = useMayGive('change-meeting');
  const { particulars, id, vote, calledOff, ended } = meeting;
  const units = particulars.units.map((unit) => say(names('unit', unit)));
  return (
    <Panel title={`${particulars.place} · ${momentText(particulars.begins, language)}`}>
      {calledOff !== null && <Alert type="warning" showIcon title={say(words.calledOff)} />}
      {ended !== null && <Alert type="success" showIcon title={say(words.ended)} />}
      <p>
        {say(names('level', meeting.level))} · {units.join(language === 'zh' ? '、' : ', ')}
      </p>
      <p>
        {say(names('mode', particulars.mode))} · {say(words[particulars.ballots])}
      </p>
      <nav aria-label={say(words.pages)}>
        <ul className="inline-links">
          <li>
            <a href={`/slips/${id}`}>{say(words.slipsPage)}</a>
          </li>
          <li>
            <a href={`/trustee/${id}`}>{say(words.trusteePage)}</a>
          </li>
          <li>
            <a href={`/v/${id}`}>{say(words.votePage)}</a>
          </li>
        </ul>
      </nav>
      {mayPlan && vote.opened === null && calledOff === null && <ChangePlan />}
    </Panel>
  );
}

/** Hears of what others record in the meeting and in its campaign. */
function useMeetingChanges(meeting: string, campaign: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (campaign === undefined) return undefined;
    const ending = new AbortController();
    const refresh = (): void => {
      void client.invalidateQueries({ queryKey: meetingKey(meeting) });
    };
    for (const stream of [`meeting/${meeting}`, `campaign/${campaign}`])
      void followStream(ask, stream, ending.signal, refresh);
    return () => ending.abort();
  }, [client, meeting, campaign]);
}

/** One meeting from its plan to its announced result, plainly. */
export function MeetingPage({ id }: { readonly id: string }) {
  const say = useSay();
  const query = useMeetingQuery(id);
  useMeetingChanges(id, query.data?.campaign.state.id);
  return (
    <Page title={`${say(words.title)} ${id}`}>
      <QueryView query={query}>
        {(read) => (
          <MeetingContext value={worldOf(read)}>
            <MeetingSteps>
              <Summary />
              <ChecklistPanel />
              <OfficersPanel />
              <OwnKeyPanel />
              <BroadcastPanel />
              <PollsPanel />
              <InvitePanel />
              <LinksPanel />
              <DeskPanel />
              <AgendaPanel />
              <VotePanel />
              <ResultPanel />
              <OpinionsPanel />
            </MeetingSteps>
          </MeetingContext>
        )}
      </QueryView>
    </Page>
  );
}
