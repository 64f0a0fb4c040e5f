import { vocabulary } from '@pingyi/core';
import { unitResults } from '../model/unit-results.ts';
import { ResultTable } from '../parts/result-table.tsx';
import { UnitChart } from '../parts/unit-chart.tsx';
import { frameWords } from '../words/frame.ts';
import { resultsWords as words } from '../words/results.ts';
import { campaignPage } from './campaign-page.tsx';

/** Every announced result, class by class. */
export const resultsPage = campaignPage({
  below: '/results',
  draw: (context, campaign) => {
    const { say, language } = context;
    const results = [...unitResults(campaign, language).values()];
    const classes = [...new Set(results.map(({ unit }) => unit.class))];
    return {
      title: say(frameWords.results),
      body: (
        <>
          <p>{say(results.length === 0 ? words.none : words.lead)}</p>
          {classes.map((each) => {
            const own = results.filter(({ unit }) => unit.class === each);
            return (
              <section key={each}>
                <h2>{vocabulary(each, language)}</h2>
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
