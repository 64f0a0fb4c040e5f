import { vocabulary } from '@pingyi/core';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import { unitResults } from '../model/unit-results.ts';
import { yearViewOf } from '../model/year-result.ts';
import { ResultTable } from '../parts/result-table.tsx';
import { UnitChart } from '../parts/unit-chart.tsx';
import { YearNotice } from '../parts/year-notice.tsx';
import { YearRanking } from '../parts/year-ranking.tsx';
import { frameWords } from '../words/frame.ts';
import { resultsWords as words } from '../words/results.ts';
import { yearWords } from '../words/year.ts';
import { campaignPage } from './campaign-page.tsx';

interface PartProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
}

/** Satisfaction as meetings announced it, class by class. */
function Announced({ context, campaign }: PartProps) {
  const { say, language } = context;
  const results = [...unitResults(campaign, language).values()];
  const classes = [...new Set(results.map(({ unit }) => unit.class))];
  return (
    <>
      <p>{say(results.length === 0 ? words.none : words.lead)}</p>
      {classes.map((each) => {
        const own = results.filter(({ unit }) => unit.class === each);
        return (
          <section key={each}>
            <h3>{vocabulary(each, language)}</h3>
            <UnitChart context={context} id={`chart-${each}`} results={own} />
            <ResultTable context={context} campaign={campaign} results={own} />
          </section>
        );
      })}
    </>
  );
}

/**
 * The year's result in notice, and every announced satisfaction. Once there is a ranking, which repeats what
 * was announced, the latter is folded away.
 */
export const resultsPage = campaignPage({
  below: '/results',
  draw: (context, campaign) => {
    const { say } = context;
    const view = yearViewOf(campaign, context.asked.now);
    const part = { context, campaign };
    return {
      title: say(frameWords.results),
      body: (
        <>
          <h2>{say(yearWords.title)}</h2>
          {view === null ? (
            <>
              <p>{say(yearWords.notYet)}</p>
              <h2>{say(yearWords.satisfactionTitle)}</h2>
              <Announced {...part} />
            </>
          ) : (
            <>
              <YearNotice {...part} view={view} />
              <YearRanking {...part} view={view} />
              <details class="history">
                <summary>{say(yearWords.satisfactionTitle)}</summary>
                <Announced {...part} />
              </details>
            </>
          )}
        </>
      ),
    };
  },
});
