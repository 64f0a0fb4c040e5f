import { useCampaigns } from '../data/queries.ts';
import { Page } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/meetings.ts';
import { MeetingTable } from './meetings-page.tsx';

/** The meetings of every campaign that the reader has a part in: the chair's and tellers' way in. */
export function OwnMeetingsPage() {
  const say = useSay();
  const campaigns = useCampaigns();
  return (
    <Page title={say(words.title)}>
      <QueryView query={campaigns}>
        {(rows) =>
          rows.map(({ campaign, year }) => (
            <section key={campaign} className="panel stack" aria-label={campaign}>
              <h2>
                {year} · {campaign}
              </h2>
              <MeetingTable campaign={campaign} names={null} />
            </section>
          ))
        }
      </QueryView>
    </Page>
  );
}
