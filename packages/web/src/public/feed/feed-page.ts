import { actSentence } from '@pingyi/core';
import { actAnchor, campaignPath } from '../addresses.ts';
import type { PageContext } from '../context.ts';
import { type CampaignRecord, campaignOf } from '../model/campaign-record.ts';
import type { PublicPage } from '../page.ts';
import { actsPageOf } from '../pages/acts.tsx';
import { frameWords } from '../words/frame.ts';
import { atomText } from './atom.ts';
import { entryId } from './entry-id.ts';

/** Entries of the feed; older acts are on their pages. */
const newest = 100;

function feedText(context: PageContext, campaign: CampaignRecord): string {
  const { say, href, language, record } = context;
  const { id, acts, names, isRehearsal } = campaign;
  const { plan } = campaign.campaign;
  const first = Math.max(0, acts.length - newest);
  const entries = acts.slice(first).map((act, i) => {
    const page = href(campaignPath(id, '/acts'), { page: String(actsPageOf(first + i)) });
    return {
      id: entryId(record.installation, `act/${act.seq}`),
      title: say(actSentence(act, names)),
      updated: act.at,
      address: `${page}#${actAnchor(act.seq)}`,
      category: act.type,
    };
  });
  const mark = isRehearsal ? `【${say(frameWords.rehearsal)}】` : '';
  const organiser = plan.organisers[0];
  return atomText({
    id: entryId(record.installation, `campaign/${id}`),
    language: language === 'zh' ? 'zh-CN' : 'en',
    title: `${mark}${say(plan.title)}`,
    author: organiser === undefined ? say(frameWords.site) : say(organiser.name),
    updated: acts.at(-1)?.at ?? '1970-01-01T00:00:00.000Z',
    self: href(campaignPath(id, '/feed')),
    page: href(campaignPath(id, '/acts')),
    entries: entries.reverse(),
  });
}

/** The public acts of a campaign as a feed (RFC 4287); nothing where it is not for everybody. */
export const feedPage: PublicPage = {
  path: campaignPath(':campaign', '/feed'),
  answer: async (context, params) => {
    const campaign = await campaignOf(context.record, params['campaign']);
    if (campaign === null || !campaign.isForEverybody) return null;
    return {
      kind: 'raw',
      mediaType: 'application/atom+xml',
      text: feedText(context, campaign),
    };
  },
};
