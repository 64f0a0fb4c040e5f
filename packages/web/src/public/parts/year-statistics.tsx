import {
  intervalText,
  possibleRanksText,
  responseText,
  type UnitId,
  type UnitNumbers,
} from '@pingyi/core';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import type { YearView } from '../model/year-result.ts';
import { type BallotsCarry, yearStatisticsOf } from '../model/year-statistics.ts';
import { yearWords } from '../words/year.ts';
import { rankedCaption, yearStatisticsWords as words } from '../words/year-statistics.ts';
import { Facts } from './facts.tsx';

/**
 * Statistics beside the official score, where the notice says that everybody sees them. Each part draws nothing
 * where the office kept them for its staff.
 */
interface StatisticsProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
  readonly view: YearView;
}

/** Where the ranking explains what its statistics mean. */
const anchor = 'statistics';

/** What they mean, what they assume, and that they change nothing. */
export function StatisticsLead({ context: { say }, campaign, view }: StatisticsProps) {
  if (yearStatisticsOf(campaign, view) === null) return null;
  return (
    <section class="statistics">
      <h3 id={anchor}>{say(words.title)}</h3>
      <p>{say(words.lead)}</p>
      <p>{say(words.assumes)}</p>
      <p class="quiet">{say(words.meaning)}</p>
    </section>
  );
}

interface RowProps {
  readonly context: PageContext;
  readonly name: string;
  readonly own: BallotsCarry;
  readonly decimals: number;
}

function Row({ context: { say }, name, own, decimals }: RowProps) {
  const { possible, interval, response } = own;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={say(words.possible)}>
        {say(
          possible === null ? yearWords.unranked : possibleRanksText(possible.rank, possible.ranks),
        )}
      </td>
      <td class="figures" data-label={say(words.interval)}>
        {interval === null ? '—' : say(intervalText(interval, decimals))}
      </td>
      <td class="figures" data-label={say(words.response)}>
        {response === null ? '—' : say(responseText(response))}
      </td>
    </tr>
  );
}

interface ClassStatisticsProps extends StatisticsProps {
  /** Of one class, in the order of its ranking. */
  readonly units: readonly UnitNumbers[];
}

/** Possible ranks, interval and response of every unit of a class that has one of them. */
export function ClassStatistics({ context, campaign, view, units }: ClassStatisticsProps) {
  const { say } = context;
  const statistics = yearStatisticsOf(campaign, view);
  if (statistics === null) return null;
  const rows = units.flatMap(({ unit }) => statistics.units.get(unit) ?? []);
  if (rows.length === 0) return null;
  return (
    <table class="list statistics">
      <caption>
        {say(rankedCaption(units.filter(({ rank }) => rank !== null).length))}{' '}
        <a class="screen-only" href={`#${anchor}`}>
          {say(words.how)}
        </a>
      </caption>
      <thead>
        <tr>
          {(['unit', 'possible', 'satisfactionInterval', 'response'] as const).map((what) => (
            <th key={what} scope="col">
              {say(words[what])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((own) => (
          <Row
            key={own.unit}
            context={context}
            name={say(campaign.names('unit', own.unit))}
            own={own}
            decimals={statistics.decimals}
          />
        ))}
      </tbody>
    </table>
  );
}

/** The same of one unit, beside its composite. */
export function UnitStatisticsFacts({ context, campaign, view, unit }: UnitProps) {
  const { say } = context;
  const statistics = yearStatisticsOf(campaign, view);
  const own = statistics?.units.get(unit);
  if (statistics === null || own === undefined) return null;
  const { possible, interval, response } = own;
  return (
    <section class="statistics">
      <h3>{say(possible === null ? words.title : rankedCaption(possible.ranked))}</h3>
      <Facts
        facts={[
          {
            name: say(words.possible),
            value: possible && say(possibleRanksText(possible.rank, possible.ranks)),
          },
          {
            name: say(words.satisfactionInterval),
            value: interval && say(intervalText(interval, statistics.decimals)),
          },
          { name: say(words.response), value: response && say(responseText(response)) },
        ]}
      />
      <p class="quiet">
        {say(words.lead)} {say(words.assumes)}
      </p>
    </section>
  );
}

interface UnitProps extends StatisticsProps {
  readonly unit: UnitId;
}
