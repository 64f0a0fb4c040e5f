import type { Campaign } from '@pingyi/core';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form } from 'antd';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { followStream } from '../../meeting-data/follow.ts';
import { inARow } from '../../words/marks.ts';
import { ask } from '../data/ask.ts';
import { dutyPages, isOnlyAtDesk, isOnlyInMeetings } from '../session/meeting-duties.ts';
import { useOwnAccount } from '../session/own-account.ts';
import { Page } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { campaignName } from '../words/campaigns.ts';
import { momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { words } from '../words/meetings.ts';
import { BroadcastPanel } from './broadcast-panel.tsx';
import { ChecklistPanel } from './checklist-panel.tsx';
import { instantOf, typedOf } from './china-time.ts';
import { InvitePanel } from './invite-panel.tsx';
import { InvitedPanel } from './invited-panel.tsx';
import { LinksPanel } from './links-panel.tsx';
import { MeetingContext, useMayGive, useMeetingWorld } from './meeting-context.tsx';
import { MeetingSteps, useProposeStep } from './meeting-steps.tsx';
import { OfficersPanel } from './officers-panel.tsx';
import { OpinionsPanel } from './opinions-panel.tsx';
import { Panel } from './panel.tsx';
import { ParticularsFields, type ParticularsValues } from './particulars-fields.tsx';
import { PollsPanel } from './polls-panel.tsx';
import { meetingKey, useMeetingQuery, worldOf } from './queries.ts';
import { ServerDecryptionPanel } from './server-decryption-panel.tsx';

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
          name="change"
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
          name="call-off"
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

/** The pages of a meeting, in the order of its day. */
const pages = [
  ['papers', words.papersPage],
  ['slips', words.slipsPage],
  ['trustee', words.trusteePage],
  ['desk', words.deskPage],
  ['chair', words.chairPage],
  ['screen', words.screenPage],
  ['v', words.votePage],
  ['tellers', words.tellersPage],
] as const;

/** Pages that nobody needs an office for. */
const open: ReadonlySet<string> = new Set(['papers', 'screen', 'v']);

/** The pages that somebody can use: officers of meetings see their own, all others see all. */
function usePages() {
  const own = useOwnAccount();
  const { campaign } = useMeetingWorld();
  if (!isOnlyInMeetings(own)) return pages;
  const duties: readonly string[] = dutyPages(own, campaign.id);
  return pages.filter(([page]) => open.has(page) || duties.includes(page));
}

/** What the meeting is, and the ways to its officers' pages. */
function Summary() {
  const say = useSay();
  const shown = usePages();
  const { language } = useSpeech();
  const { meeting, names } = useMeetingWorld();
  const mayPlan = useMayGive('change-meeting');
  const { particulars, id, vote, calledOff, ended } = meeting;
  const units = particulars.units.map((unit) => names('unit', unit));
  return (
    <Panel title={`${particulars.place} · ${momentText(particulars.begins, language)}`}>
      {calledOff !== null && <Alert type="warning" showIcon title={say(words.calledOff)} />}
      {ended !== null && <Alert type="success" showIcon title={say(words.ended)} />}
      <p>
        {say(names('level', meeting.level))} · {say(inARow(units))}
      </p>
      <p>
        {say(names('mode', particulars.mode))} · {say(words[particulars.ballots])}
      </p>
      <nav aria-label={say(words.pages)}>
        <ul className="inline-links">
          {shown.map(([page, name]) => (
            <li key={page}>
              <a href={`/${page}/${id}`}>{say(name)}</a>
            </li>
          ))}
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

/** Somebody who signs people in has no business here: the desk opens in its place. */
function ToDesk({ id }: { readonly id: string }) {
  useEffect(() => window.location.replace(`/desk/${encodeURIComponent(id)}`), [id]);
  return null;
}

/** A meeting's page for whoever reads it. */
export function MeetingPage({ id }: { readonly id: string }) {
  return isOnlyAtDesk(useOwnAccount()) ? <ToDesk id={id} /> : <Preparation id={id} />;
}

/** The way back to the campaign's meetings; officers of meetings come from their own ones. */
function WayBack({ campaign: { id, year, plan } }: { readonly campaign: Campaign }) {
  const say = useSay();
  const own = useOwnAccount();
  if (isOnlyInMeetings(own)) return <Link href="/meetings">{say(words.ownMeetings)}</Link>;
  const of = campaignName({ year, rehearsal: plan.rehearsal === true });
  return (
    <Link href={`/c/${id}/meetings`}>
      {say(of)} · {say(words.title)}
    </Link>
  );
}

/** The preparation of a meeting: its plan, what is missing, officers, panel, polls; and the ways to its pages. */
function Preparation({ id }: { readonly id: string }) {
  const say = useSay();
  const query = useMeetingQuery(id);
  useMeetingChanges(id, query.data?.campaign.state.id);
  return (
    <Page
      title={`${say(words.meeting)} ${id}`}
      {...(query.data !== undefined && {
        above: <WayBack campaign={query.data.campaign.state} />,
      })}
    >
      <QueryView query={query}>
        {(read) => (
          <MeetingContext value={worldOf(read)}>
            <MeetingSteps>
              <Summary />
              <ChecklistPanel />
              <OfficersPanel />
              <BroadcastPanel />
              <InvitedPanel />
              <InvitePanel />
              <PollsPanel />
              <LinksPanel />
              <ServerDecryptionPanel />
              <OpinionsPanel />
            </MeetingSteps>
          </MeetingContext>
        )}
      </QueryView>
    </Page>
  );
}
