import type { PageContext } from '../context.ts';
import type { ShownPage } from '../page.ts';
import { frameWords } from '../words/frame.ts';

/** What stands at every address where nothing is. */
export function notFoundPage({ say, href }: PageContext): ShownPage {
  return {
    kind: 'shown',
    status: 404,
    title: say(frameWords.notFound),
    campaign: null,
    body: (
      <>
        <p>{say(frameWords.notFoundSays)}</p>
        <p>
          <a href={href('/public')}>{say(frameWords.campaigns)}</a>
        </p>
      </>
    ),
  };
}
