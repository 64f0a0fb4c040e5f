import { type Campaign, latestEvaluationDays, namesOf } from '@pingyi/core';
import { words } from '../../words/calendar.ts';
import { dayText } from '../../words/dates.ts';
import { useSay, useSpeech } from '../../words/language.tsx';

/** The last day on which each level can be evaluated, counted back from the deadline of the results. */
export function LatestDays({ campaign }: { readonly campaign: Campaign }) {
  const say = useSay();
  const { language } = useSpeech();
  const names = namesOf(campaign);
  const days = latestEvaluationDays(campaign.plan.calendar, campaign.plan.levels);
  return (
    <section className="panel" aria-labelledby="latest-title">
      <h2 id="latest-title">{say(words.latest)}</h2>
      <p className="quiet">{say(words.latestLead)}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say(words.level)}</th>
            <th scope="col">{say(words.day)}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ level, day }) => (
            <tr key={level}>
              <th scope="row">{say(names('level', level))}</th>
              <td className="figures">{dayText(day, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
