import { civilDateOf, dayText } from '@pingyi/core';
import { yearWords as words } from '../words/year.ts';
import type { YearScoreProps } from './year-score.tsx';

interface Figure {
  readonly seq: number;
  readonly text: string;
  readonly value: string | null;
}

/** Figures from before a correction or a new notice; a correction never hides what it corrects. */
export function EarlierFigures({ context, campaign, unit, view }: YearScoreProps) {
  const { say, language } = context;
  const { plan, results } = campaign.campaign;
  const announced = (results.get(unit.id)?.superseded ?? []).map(
    ({ seq, at, satisfaction }): Figure => ({
      seq,
      text: `${say(words.earlierResult)} ${dayText(civilDateOf(at, plan.zone), language)}`,
      value: satisfaction?.published ?? null,
    }),
  );
  const current = view?.numbers.get(unit.id)?.composite;
  const noticed = (view?.earlier ?? []).flatMap(({ seq, day, units }): readonly Figure[] => {
    const value = units.find((each) => each.unit === unit.id)?.composite ?? null;
    if (value === current) return [];
    return [{ seq, text: `${say(words.earlierNotice)} ${dayText(day, language)}`, value }];
  });
  const figures = [...announced, ...noticed];
  if (figures.length === 0) return null;
  return (
    <>
      <h3>{say(words.earlier)}</h3>
      <p>{say(words.earlierLead)}</p>
      <ul>
        {figures.map(({ seq, text, value }) => (
          <li key={seq}>
            {text} <s class="figures">{value ?? say(words.noScore)}</s>
          </li>
        ))}
      </ul>
    </>
  );
}
