import { type CivilDate, phaseOf } from '@pingyi/core';
import { Link } from 'wouter';
import { useCampaign } from '../data/campaign-context.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { dayText, monthText, shortDayText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { words } from '../words/overview.ts';
import { PhaseState, stateOfPhase } from './phase-state.tsx';
import { yearLineOf } from './year-line.ts';

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

/** The five phases over the months, with today and the deadlines; below it the same as a table. */
export function TimeLine({ today }: { readonly today: CivilDate }) {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign, names } = useCampaign();
  const { calendar } = campaign.plan;
  const line = yearLineOf(calendar, today);
  return (
    <section aria-labelledby="time-line-title" className="panel">
      <h2 id="time-line-title">
        {say(words.timeline)}
        <span className="quiet"> {dayText(today, language)}</span>
      </h2>
      <div className="time-line" aria-hidden="true">
        <div className="time-months">
          {line.months.map(({ month, at }) => (
            <span key={at} style={{ insetInlineStart: percent(at) }}>
              {monthText(month, language)}
            </span>
          ))}
        </div>
        {line.stretches.map(({ phase, from, to }) => (
          <div key={phase} className="time-row">
            <div
              className={`time-bar ${stateOfPhase(campaign, phase)}`}
              style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}
            />
          </div>
        ))}
        {line.deadlines.map(({ id, at }) => (
          <div key={id} className="time-deadline" style={{ insetInlineStart: percent(at) }} />
        ))}
        {line.today !== null && (
          <div
            className={line.today > 0.8 ? 'time-today late' : 'time-today'}
            style={{ insetInlineStart: percent(line.today) }}
          >
            <span>{say(words.today)}</span>
          </div>
        )}
      </div>
      <Sideways label={say(words.timeline)}>
        <table className="plain-table stacked-table">
          <thead>
            <tr>
              <th scope="col">{say(words.phase)}</th>
              <th scope="col">{say(words.opens)}</th>
              <th scope="col">{say(words.closes)}</th>
              <th scope="col">{say(words.progress)}</th>
            </tr>
          </thead>
          <tbody>
            {calendar.phases.map(({ phase, opens, closes }) => (
              <tr key={phase}>
                <th scope="row">
                  <Link href={`/phases/${phase}`}>
                    {say(phaseOf(phase)?.title ?? names('phase', phase))}
                  </Link>
                </th>
                <td data-label={say(words.opens)}>{shortDayText(opens, language)}</td>
                <td data-label={say(words.closes)}>{shortDayText(closes, language)}</td>
                <td data-label={say(words.progress)}>
                  <PhaseState state={stateOfPhase(campaign, phase)} />
                </td>
              </tr>
            ))}
            {calendar.deadlines.map(({ id, name, day }) => (
              <tr key={id} className="deadline-row">
                <th scope="row">{say(name)}</th>
                <td className="table-only">—</td>
                <td data-label={say(words.due)}>{shortDayText(day, language)}</td>
                <td className="table-only">{say(words.due)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </section>
  );
}
