import { civilDateOf, dayText, isForLeadingGroup } from '@pingyi/core';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import type { YearView } from '../model/year-result.ts';
import { yearWords as words } from '../words/year.ts';
import { Digest } from './digests.tsx';
import { Facts } from './facts.tsx';

interface NoticeProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
  readonly view: YearView;
}

function HowToObject({ context: { say } }: Pick<NoticeProps, 'context'>) {
  return (
    <>
      <h3>{say(words.howTo)}</h3>
      <ul>
        <li>{say(words.howToUnit)}</li>
        <li>{say(words.howToCitizen)}</li>
        <li>{say(words.howToLate)}</li>
      </ul>
    </>
  );
}

/** Objections to the result with their reviews; their texts are in no act, the reasons of a review are. */
export function ResultObjections({ context, campaign, unit }: ObjectionsProps) {
  const { say, language } = context;
  const { plan, yearResult } = campaign.campaign;
  const objections = [...yearResult.objections.values()].filter(
    (each) => unit === null || each.unit === unit,
  );
  if (objections.length === 0) return null;
  return (
    <>
      <h3>{say(words.objections)}</h3>
      <ul>
        {objections.map(({ objection, unit: of, from, at, late, review }) => (
          <li key={objection}>
            {unit === null && <>{say(campaign.names('unit', of))} </>}
            {dayText(civilDateOf(at, plan.zone), language)}{' '}
            {say(from === 'unit' ? words.fromUnit : words.fromCitizen)}
            {late && <strong> {say(words.late)}</strong>}
            <span class="quiet block">
              {say(words.reviewed)}{' '}
              {review === null
                ? say(words.waiting)
                : `${say(words[review.outcome])} · ${review.reasons}`}{' '}
              {isForLeadingGroup(campaign.campaign, review) && say(words.forLeadingGroup)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ObjectionsProps extends Omit<NoticeProps, 'view'> {
  /** Of one unit, or of all. */
  readonly unit: string | null;
}

/** The notice (公示): how it stands, its window, how to object, what was objected. */
export function YearNotice({ context, campaign, view }: NoticeProps) {
  const { say, language } = context;
  const { notice, stage, final } = view;
  const { zone } = campaign.campaign.plan;
  const documents = notice.document;
  return (
    <>
      <p class={stage === 'outdated' ? 'verdict differs' : 'stage'}>
        <strong>{say(words[stage])}</strong>
      </p>
      <Facts
        facts={[
          { name: say(words.noticeDay), value: dayText(notice.day, language) },
          { name: say(words.edition), value: notice.edition > 1 ? notice.edition : null },
          { name: say(words.closes), value: dayText(notice.closes, language) },
          { name: say(words.outlet), value: notice.outlet },
          {
            name: say(words.finalDay),
            value: final === null ? null : dayText(civilDateOf(final.at, zone), language),
          },
          {
            name: say(words.document),
            value: documents === null ? null : <Digest digest={documents.digest} />,
          },
          { name: say(words.result), value: <Digest digest={notice.result} /> },
        ]}
      />
      {stage === 'running' && <HowToObject context={context} />}
      <ResultObjections context={context} campaign={campaign} unit={null} />
    </>
  );
}
