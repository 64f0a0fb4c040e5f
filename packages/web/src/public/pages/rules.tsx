import { assessmentOf, dayText, describeScheme, digestOf, type StoredAct } from '@pingyi/core';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import { Calculator } from '../parts/calculator.tsx';
import { Facts } from '../parts/facts.tsx';
import { frameWords } from '../words/frame.ts';
import { daysToObject, pointsOf, rulesWords as words } from '../words/rules.ts';
import { campaignPage } from './campaign-page.tsx';

function isPublication(act: StoredAct): act is StoredAct<'rules-published'> {
  return act.type === 'rules-published';
}

interface PartProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
}

function Publication({ context, campaign }: PartProps) {
  const { say, language } = context;
  const newest = campaign.acts.filter(isPublication).at(-1)?.payload;
  return (
    <Facts
      facts={[
        {
          name: say(words.published),
          value:
            newest === undefined ? null : `${dayText(newest.day, language)} · ${newest.outlet}`,
        },
        { name: say(words.edition), value: newest?.edition ?? null },
        {
          name: say(words.digest),
          value: <code>{digestOf(campaign.campaign.scheme)}</code>,
        },
      ]}
    />
  );
}

function Plan({ context, campaign }: PartProps) {
  const { say } = context;
  const { levels, dimensions, steps } = campaign.campaign.plan;
  return (
    <>
      <h2>{say(words.levels)}</h2>
      <p>{say(words.levelsSays)}</p>
      <ol>
        {levels.map(({ id, name, mainMode }) => (
          <li key={id}>
            {say(name)} <span class="quiet">{say(campaign.names('mode', mainMode))}</span>
          </li>
        ))}
      </ol>
      <h2>{say(words.contents)}</h2>
      <dl class="terms">
        {dimensions.map(({ id, name, question }) => (
          <div key={id}>
            <dt>{say(name)}</dt>
            <dd>{say(question)}</dd>
          </div>
        ))}
      </dl>
      <h2>{say(words.steps)}</h2>
      <ol>
        {steps.map(({ id, name, of }) => (
          <li key={id}>
            {say(name)} {of === 'unit' && <span class="quiet">{say(words.perUnit)}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The daily assessment sheet and the time to object. */
function Assessment({ context, campaign }: PartProps) {
  const { say } = context;
  const { items, objectionWorkdays } = assessmentOf(campaign.campaign.plan);
  return (
    <>
      <h2>{say(words.assessment)}</h2>
      <ul>
        {items.map(({ id, name, max }) => (
          <li key={id}>
            {say(name)} <span class="quiet">{say(pointsOf(max))}</span>
          </li>
        ))}
      </ul>
      <h2>{say(words.objecting)}</h2>
      <ul>
        <li>{say(daysToObject(words.adjustment, objectionWorkdays.adjustment))}</li>
        <li>{say(daysToObject(words.result, objectionWorkdays.result))}</li>
      </ul>
    </>
  );
}

/** The rules in plain words, with a calculator. */
export const rulesPage = campaignPage({
  below: '/rules',
  draw: (context, campaign) => ({
    title: context.say(frameWords.rules),
    body: (
      <>
        <p>{context.say(words.lead)}</p>
        <Publication context={context} campaign={campaign} />
        <h2>{context.say(words.scoring)}</h2>
        <ol class="sentences">
          {describeScheme(campaign.campaign.scheme, context.language).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        <Calculator context={context} campaign={campaign} />
        <Assessment context={context} campaign={campaign} />
        <Plan context={context} campaign={campaign} />
      </>
    ),
  }),
});
