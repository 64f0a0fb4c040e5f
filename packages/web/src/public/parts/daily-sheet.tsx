import { itemsFor } from '@pingyi/core';
import { yearWords as words } from '../words/year.ts';
import type { YearScoreProps } from './year-score.tsx';

/** The lines of a unit's daily assessment that count or did, as acts tell them. */
export function DailySheet({ context, campaign, unit }: Omit<YearScoreProps, 'view'>) {
  const { say } = context;
  const lines = campaign.campaign.dailyLines.get(unit.id) ?? [];
  if (lines.length === 0) return null;
  const items = new Map(itemsFor(campaign.campaign.plan, unit).map((item) => [item.id, item]));
  return (
    <>
      <h3>{say(words.sheet)}</h3>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{say(words.item)}</th>
            <th scope="col" class="figures">
              {say(words.points)}
            </th>
            <th scope="col" class="figures">
              {say(words.max)}
            </th>
            <th scope="col">{say(words.grounds)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, item, points, grounds, ended }) => {
            const known = items.get(item);
            return (
              <tr key={line}>
                <th scope="row">{known === undefined ? item : say(known.name)}</th>
                <td class="figures" data-label={say(words.points)}>
                  {ended === null ? points : <s>{points}</s>}
                </td>
                <td class="figures" data-label={say(words.max)}>
                  {known?.max ?? '—'}
                </td>
                <td data-label={say(words.grounds)}>
                  {grounds}
                  {ended !== null && (
                    <span class="quiet block">
                      {say(words.withdrawnLine)}: {ended.reason}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
