import { reasonSentence, stepName, type Unit } from '@pingyi/core';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import { noticeBook, rankedIn, type YearView } from '../model/year-result.ts';
import { rankText, yearWords as words } from '../words/year.ts';
import { Adjustments } from './adjustments.tsx';
import { DailySheet } from './daily-sheet.tsx';
import { EarlierFigures } from './earlier-figures.tsx';
import { ResultObjections } from './year-notice.tsx';
import { UnitStatisticsFacts } from './year-statistics.tsx';

export interface YearScoreProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
  readonly unit: Unit;
  readonly view: YearView | null;
}

/** The composite of a unit and every step to it, as the notice published it. */
function Composite({
  context,
  campaign,
  unit,
  view,
}: YearScoreProps & { readonly view: YearView }) {
  const { say, language } = context;
  const own = view.numbers.get(unit.id);
  const scored = noticeBook(campaign, view, language).get(unit.id);
  if (own === undefined || scored === undefined) return null;
  const { composite, rank, tied, vetoed } = own;
  const mark = language === 'zh' ? '？' : '?';
  return (
    <>
      <p class="number">
        {say(words.composite)} <strong class="figures">{composite ?? say(words.noScore)}</strong>{' '}
        {rank !== null && say(rankText(rank, rankedIn(view, own.class), tied))}{' '}
        {vetoed && <strong>{say(words.vetoed)}</strong>}
      </p>
      <p class="quiet">{say(words[view.stage])}</p>
      {scored.reason !== null && <p>{reasonSentence(scored.reason, language)}</p>}
      <UnitStatisticsFacts context={context} campaign={campaign} view={view} unit={unit.id} />
      <h3>{composite === null ? say(words.whyNone) : `${say(words.why)} ${composite}${mark}`}</h3>
      <ol class="steps">
        {scored.steps.map(({ code, text }) => (
          <li key={`${code} ${text}`}>
            <span class="quiet">{stepName(code, language)}</span>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A unit's result of the year: composite and steps, daily sheet, adjustments with their objections, earlier figures. */
export function YearScore(props: YearScoreProps) {
  const { context, campaign, unit, view } = props;
  const { say } = context;
  return (
    <>
      <h2 id="year">{say(words.title)}</h2>
      {view === null ? <p>{say(words.notYet)}</p> : <Composite {...props} view={view} />}
      <DailySheet context={context} campaign={campaign} unit={unit} />
      <Adjustments context={context} campaign={campaign} unit={unit} />
      <ResultObjections context={context} campaign={campaign} unit={unit.id} />
      <EarlierFigures {...props} />
    </>
  );
}
