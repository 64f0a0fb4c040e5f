import { vocabulary } from '@pingyi/core';
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

/** The year's result in notice, and every announced satisfaction, class by class. */
export const resultsPage = campaignPage({
  below: '/results',
  draw: (context, campaign) => {
    const { say, language } = context;
    const results = [...unitResults(campaign, language).values()];
    const view = yearViewOf(campaign, context.asked.now);
    const classes = [...new Set(results.map(({ unit }) => unit.class))];
    return {
      title: say(frameWords.results),
      body: (
        <>
          <h2>{say(yearWords.title)}</h2>
          {view === null ? (
            <p>{say(yearWords.notYet)}</p>
          ) : (
            <>
              <YearNotice context={context} campaign={campaign} view={view} />
              <YearRanking context={context} campaign={campaign} view={view} />
            </>
          )}
          <h2>{say(yearWords.satisfactionTitle)}</h2>
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
      ),
    };
  },
});
