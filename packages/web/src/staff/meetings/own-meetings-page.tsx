import { namesOf } from '@pingyi/core';
import { useQueries } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useCampaigns } from '../data/queries.ts';
import { type DutyPage, dutyPages, isOnlyInMeetings } from '../session/meeting-duties.ts';
import { useOwnAccount } from '../session/own-account.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { campaignName } from '../words/campaigns.ts';
import { momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { dutyNames, stateText, words } from '../words/meetings.ts';
import { MeetingTable } from './meetings-page.tsx';
import { meetingsQuery } from './queries.ts';

interface OfCampaign {
  readonly campaign: string;
  readonly year: number;
  readonly rehearsal: boolean;
}

/** Meetings that somebody has an office in, each with the pages to work on. */
function useDuties(campaigns: readonly OfCampaign[]) {
  const own = useOwnAccount();
  const read = useQueries({ queries: campaigns.map(({ campaign }) => meetingsQuery(campaign)) });
  const isRead = read.every(({ data }) => data !== undefined);
  const duties = campaigns.flatMap((of, place) =>
    (read[place]?.data?.meetings ?? []).map((row) => ({
      of,
      row,
      isOver: ['ended', 'calledOff'].includes(row.state),
      pages: dutyPages(own, of.campaign),
    })),
  );
  return { isRead, duties };
}

type Duty = ReturnType<typeof useDuties>['duties'][number];

/** One meeting as its officers see it: where and when, and their way in. */
function DutyCard({ duty: { of, row, isOver, pages } }: { readonly duty: Duty }) {
  const say = useSay();
  const { language } = useSpeech();
  const kind = (page: DutyPage) => (isOver || page !== pages[0] ? 'default' : 'primary');
  return (
    <section className="panel stack" aria-label={row.meeting}>
      <h2>
        {row.place} · {momentText(row.begins, language)}
      </h2>
      <p>
        {say(campaignName(of))} · {say(namesOf(null)('mode', row.mode))} · {row.meeting} ·{' '}
        {say(stateText(row.state))}
      </p>
      <p className="buttons">
        {pages.map((page) => (
          <Button key={page} type={kind(page)} size="large" href={`/${page}/${row.meeting}`}>
            {say(dutyNames[page])}
          </Button>
        ))}
      </p>
    </section>
  );
}

/** What officers of meetings see first: their meetings, those to come before those that are over. */
function Duties({ campaigns }: { readonly campaigns: readonly OfCampaign[] }) {
  const say = useSay();
  const { isRead, duties } = useDuties(campaigns);
  if (!isRead) return null;
  if (duties.length === 0) return <EmptyState title={say(words.noDuties)} />;
  const inOrder = [
    ...duties.filter(({ isOver }) => !isOver),
    ...duties.filter(({ isOver }) => isOver),
  ];
  return inOrder.map((duty) => <DutyCard key={duty.row.meeting} duty={duty} />);
}

/** The meetings of every campaign that the reader has a part in. */
export function OwnMeetingsPage() {
  const say = useSay();
  const own = useOwnAccount();
  const campaigns = useCampaigns();
  const isOfficer = isOnlyInMeetings(own);
  return (
    <Page title={say(isOfficer ? words.ownMeetings : words.title)}>
      <QueryView query={campaigns}>
        {(rows) =>
          isOfficer ? (
            <Duties campaigns={rows} />
          ) : (
            rows.map((of) => (
              <section key={of.campaign} className="panel stack" aria-label={of.campaign}>
                <h2>
                  {say(campaignName(of))} · {of.campaign}
                </h2>
                <MeetingTable campaign={of.campaign} names={null} />
              </section>
            ))
          )
        }
      </QueryView>
    </Page>
  );
}

function Straight({ campaigns }: { readonly campaigns: readonly OfCampaign[] }) {
  const { isRead, duties } = useDuties(campaigns);
  const current = duties.filter(({ isOver }) => !isOver);
  const [only] = current;
  const page = current.length === 1 && only?.pages.length === 1 ? only.pages[0] : undefined;
  const address = page === undefined ? null : `/${page}/${only?.row.meeting ?? ''}`;
  useEffect(() => {
    if (isRead && address !== null) window.location.replace(address);
  }, [isRead, address]);
  return null;
}

/** Where officers of meetings arrive: the one meeting that waits for them opens at once. */
export function ArrivalPage() {
  const { data } = useCampaigns();
  return (
    <>
      {data !== undefined && <Straight campaigns={data} />}
      <OwnMeetingsPage />
    </>
  );
}
