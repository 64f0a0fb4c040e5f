import { Alert } from 'antd';
import { useCampaign } from '../data/campaign-context.tsx';
import { Page } from '../ui/page.tsx';
import { ReadOnlyNotice } from '../ui/read-only-notice.tsx';
import { momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { standingText, words } from '../words/publication.ts';
import { ProposalPanel } from './proposal-panel.tsx';
import { ProposeForm } from './propose-form.tsx';
import { VisiblePanel } from './visible-panel.tsx';

function Standing() {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign, names } = useCampaign();
  const { editions, newest, audience, amendedBy } = campaign.publication;
  if (newest === null || audience === null)
    return <Alert type="info" showIcon title={say(words.never)} />;
  const day = momentText(newest.at, language);
  const isAmended = amendedBy.length > 0;
  return (
    <Alert
      type={isAmended ? 'warning' : 'success'}
      showIcon
      title={say(standingText(editions, day, say(names('audience', audience))))}
      description={say(isAmended ? words.amended : words.upToDate)}
    />
  );
}

/** What is published, what would be, and the way there: one person proposes, another approves. */
export function PublicationPage() {
  const say = useSay();
  const { campaign, isOver } = useCampaign();
  const { editions, amendedBy, proposed } = campaign.publication;
  const mayPropose = proposed === null && (editions === 0 || amendedBy.length > 0) && !isOver;
  return (
    <Page title={say(words.title)} lead={say(words.lead)}>
      <ReadOnlyNotice />
      <section className="panel" aria-labelledby="standing-title">
        <h2 id="standing-title">{say(words.standing)}</h2>
        <Standing />
      </section>
      {proposed !== null && !isOver && <ProposalPanel proposed={proposed} />}
      <VisiblePanel />
      {mayPropose && <ProposeForm />}
    </Page>
  );
}
