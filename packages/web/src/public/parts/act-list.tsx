import { actSentence, type StoredAct } from '@pingyi/core';
import { actAnchor } from '../addresses.ts';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import { momentText } from '../model/moments.ts';
import { actNumber } from '../words/acts.ts';

interface ActListProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
  readonly acts: readonly StoredAct[];
}

/** Acts, each as one sentence with its moment and its place in the log. */
export function ActList({ context, campaign, acts }: ActListProps) {
  const { zone } = campaign.campaign.plan;
  return (
    <ol class="acts">
      {acts.map((act) => (
        <li key={act.seq} id={actAnchor(act.seq)}>
          <span class="quiet figures">
            <time dateTime={act.at}>{momentText(act.at, zone, context.language)}</time>{' '}
            {context.say(actNumber(act.seq))}
          </span>
          <p>{context.say(actSentence(act, campaign.names))}</p>
        </li>
      ))}
    </ol>
  );
}
