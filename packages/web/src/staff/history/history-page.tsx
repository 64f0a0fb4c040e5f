import { useCampaign } from '../data/campaign-context.tsx';
import { Page } from '../ui/page.tsx';
import { words } from '../words/history.ts';
import { useSay } from '../words/language.tsx';
import { HistoryList } from './history-list.tsx';

/** Everything that was done in the campaign. */
export function HistoryPage() {
  const say = useSay();
  const { campaign } = useCampaign();
  return (
    <Page title={say(words.title)} lead={say(words.lead)}>
      <HistoryList campaign={campaign.id} />
    </Page>
  );
}
