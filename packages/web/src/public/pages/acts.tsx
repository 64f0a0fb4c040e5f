import { campaignPath } from '../addresses.ts';
import { ActList } from '../parts/act-list.tsx';
import { actsWords, pageOf } from '../words/acts.ts';
import { frameWords } from '../words/frame.ts';
import { campaignPage } from './campaign-page.tsx';

/** Acts on one page. Pages are counted from the oldest act, so that an act stays on its page. */
const actsOnAPage = 50;

/** The page that an act is on. */
export function actsPageOf(place: number): number {
  return Math.floor(place / actsOnAPage) + 1;
}

export const actsPage = campaignPage({
  below: '/acts',
  draw: (context, campaign) => {
    const { say, href, asked } = context;
    const { acts } = campaign;
    const pages = Math.max(1, actsPageOf(acts.length - 1));
    const wanted = Number(asked.query['page'] ?? pages);
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > pages) return null;
    const shown = acts.slice((wanted - 1) * actsOnAPage, wanted * actsOnAPage).reverse();
    const to = (page: number): string =>
      href(campaignPath(campaign.id, '/acts'), { page: String(page) });
    return {
      title: say(frameWords.acts),
      body: (
        <>
          <p>{say(actsWords.lead)}</p>
          <ActList context={context} campaign={campaign} acts={shown} />
          <nav class="pager" aria-label={say(actsWords.pages)}>
            {wanted < pages && <a href={to(wanted + 1)}>{say(actsWords.newer)}</a>}
            <span>{say(pageOf(pages - wanted + 1, pages))}</span>
            {wanted > 1 && <a href={to(wanted - 1)}>{say(actsWords.older)}</a>}
          </nav>
        </>
      ),
    };
  },
});
