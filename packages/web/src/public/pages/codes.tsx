import type { Meeting, PollId } from '@pingyi/core';
import { campaignPath } from '../addresses.ts';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import { momentText } from '../model/moments.ts';
import { readTrackingCode } from '../model/tracking-code.ts';
import { frameWords } from '../words/frame.ts';
import { codesCount, codesWords as words } from '../words/record.ts';
import { campaignPage } from './campaign-page.tsx';

/** A poll that was opened, with its meeting. */
interface OpenedPoll {
  readonly poll: PollId;
  readonly meeting: Meeting;
}

function openedPolls({ meetings }: CampaignRecord): readonly OpenedPoll[] {
  return meetings.flatMap((meeting) =>
    [...meeting.electronic.polls.values()]
      .filter(({ opened }) => opened !== null)
      .map(({ id }) => ({ poll: id, meeting })),
  );
}

interface Found {
  readonly kind: 'found';
  readonly poll: PollId;
}

type Looked = Found | { readonly kind: 'malformed' | 'missing-open' | 'missing-closed' };

async function lookUp(
  { record }: PageContext,
  polls: readonly OpenedPoll[],
  text: string,
): Promise<Looked> {
  const code = readTrackingCode(text);
  if (code === null) return { kind: 'malformed' };
  let isOpen = false;
  for (const { poll } of polls) {
    const board = await record.board(poll);
    if (board?.codes.includes(code) === true) return { kind: 'found', poll };
    if (board?.isComplete === false) isOpen = true;
  }
  return { kind: isOpen ? 'missing-open' : 'missing-closed' };
}

function Answer({ context, looked }: { readonly context: PageContext; readonly looked: Looked }) {
  const { say } = context;
  switch (looked.kind) {
    case 'malformed':
      return <p>{say(words.malformed)}</p>;
    case 'found':
      return (
        <>
          <p class="number">
            {say(words.found)} <code>{looked.poll}</code>
          </p>
          <p>{say(words.foundSays)}</p>
        </>
      );
    case 'missing-open':
    case 'missing-closed':
      return (
        <>
          <p class="number">{say(words.missing)}</p>
          <p>{say(looked.kind === 'missing-open' ? words.missingOpen : words.missingClosed)}</p>
        </>
      );
  }
}

interface ListsProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
  readonly polls: readonly OpenedPoll[];
}

function Lists({ context, campaign, polls }: ListsProps) {
  const { href, language } = context;
  const { zone } = campaign.campaign.plan;
  return (
    <ul>
      {polls.map(({ poll, meeting: { particulars } }) => (
        <li key={poll}>
          <a href={href(campaignPath(campaign.id, `/codes/${poll}`))}>
            {momentText(particulars.begins, zone, language)} {particulars.place}
          </a>{' '}
          <code>{poll}</code>
        </li>
      ))}
    </ul>
  );
}

/** Looks up a tracking code. The code comes in a form's body, so that no address holds it. */
export const codesPage = campaignPage({
  below: '/codes',
  takesForm: true,
  draw: async (context, campaign) => {
    const { say, asked, href } = context;
    const polls = openedPolls(campaign);
    const text = asked.form?.['code'];
    const looked = text === undefined ? null : await lookUp(context, polls, text);
    return {
      title: say(frameWords.codes),
      body: (
        <>
          <p>{say(words.lead)}</p>
          {polls.length === 0 ? (
            <p>{say(words.noPolls)}</p>
          ) : (
            <>
              {looked !== null && (
                <div class="answer" role="status">
                  <Answer context={context} looked={looked} />
                </div>
              )}
              <form method="post" action={href(campaignPath(campaign.id, '/codes'))}>
                <p class="field wide">
                  <label htmlFor="code">{say(words.code)}</label>
                  <input
                    id="code"
                    name="code"
                    required
                    autoComplete="off"
                    autoCapitalize="characters"
                    spellcheck={false}
                    maxLength={40}
                  />
                </p>
                <p class="buttons">
                  <button class="button primary" type="submit">
                    {say(words.look)}
                  </button>
                </p>
              </form>
              <p class="quiet">{say(words.notKept)}</p>
              <h2>{say(words.lists)}</h2>
              <Lists context={context} campaign={campaign} polls={polls} />
            </>
          )}
        </>
      ),
    };
  },
});

/** Every tracking code of one poll that is shown. */
export const pollCodesPage = campaignPage({
  below: '/codes/:poll',
  draw: async (context, campaign, params) => {
    const { say, record } = context;
    const opened = openedPolls(campaign).find(({ poll }) => poll === params['poll']);
    const board = opened === undefined ? null : await record.board(opened.poll);
    if (opened === undefined || board === null) return null;
    return {
      title: `${say(words.allOf)} ${opened.poll}`,
      body: (
        <>
          <p>{say(board.isComplete ? words.complete : words.incomplete)}</p>
          <p>
            {say(codesCount(board.codes.length))}
            <span class="screen-only">{say(words.search)}</span>
          </p>
          <ul class="codes">
            {board.codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  },
});
