import { reasonSentence, type UnitNumbers, vocabulary } from '@pingyi/core';
import { type Bar, BarChart } from '../../ui/bar-chart.tsx';
import { unitPath } from '../addresses.ts';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import { classesOf, noticeBook, rankedIn, type YearView } from '../model/year-result.ts';
import { rankingFinding, rankText, yearWords as words } from '../words/year.ts';
import { ClassStatistics, StatisticsLead } from './year-statistics.tsx';

interface RankingProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
  readonly view: YearView;
}

/** Up to this many bars are drawn; the table beside the chart has every unit. */
const mostBars = 60;

interface ClassProps extends RankingProps {
  readonly id: string;
  readonly units: readonly UnitNumbers[];
}

/** The composites of a class as bars, by rank; vetoed units stand last and are marked. */
function RankingChart({ context, campaign, view, id, units }: ClassProps) {
  const { say } = context;
  const ranked = rankedIn(view, id);
  const name = (unit: string): string => say(campaign.names('unit', unit));
  const bars = units.flatMap(({ unit, composite, rank, tied, vetoed }): readonly Bar[] => {
    if (composite === null || rank === null) return [];
    const mark = vetoed ? { pattern: 'hatched' as const, text: say(words.vetoed) } : null;
    const detail = say(rankText(rank, ranked, tied));
    return [
      { key: unit, label: name(unit), detail, value: Number(composite), text: composite, mark },
    ];
  });
  const first = units.filter(({ rank }) => rank === 1);
  const composite = first[0]?.composite ?? null;
  if (composite === null || bars.length < 2 || bars.length > mostBars) return null;
  const names = first.map(({ unit }) => name(unit));
  return (
    <BarChart
      id={`ranking-${id}`}
      title={say(rankingFinding(bars.length, { names, composite }))}
      axis={say(words.axis)}
      note={null}
      bars={bars}
      gapAfter={null}
    />
  );
}

const numbers = ['satisfaction', 'lowerLevel', 'daily', 'deducted', 'bonus'] as const;

type Column = (typeof numbers)[number];

/** Numbers that say something of some unit of a class; a column of nothing is left out. */
function columnsFor(units: readonly UnitNumbers[]): readonly Column[] {
  return numbers.filter((what) => units.some((unit) => /[1-9]/u.test(unit[what] ?? '')));
}

function RankCell({ context, numbers: { rank, tied, vetoed }, ranked }: RowProps) {
  const { say } = context;
  return (
    <td data-label={say(words.rank)}>
      {say(rank === null ? words.unranked : rankText(rank, ranked, tied))}
      {vetoed && <strong> {say(words.vetoed)}</strong>}
    </td>
  );
}

interface RowProps extends Omit<RankingProps, 'view'> {
  readonly numbers: UnitNumbers;
  /** How many units of its class are ranked. */
  readonly ranked: number;
  readonly columns: readonly Column[];
  readonly why: string | null;
}

function RankingRow(props: RowProps) {
  const { context, campaign, numbers: own, columns, why } = props;
  const { say, href } = context;
  return (
    <tr>
      <th scope="row">
        <a href={`${href(unitPath(campaign.id, own.unit))}#year`}>
          {say(campaign.names('unit', own.unit))}
        </a>
        {why !== null && <span class="quiet block">{why}</span>}
      </th>
      <RankCell {...props} />
      <td class="figures" data-label={say(words.composite)}>
        <strong>{own.composite ?? say(words.noScore)}</strong>
      </td>
      {columns.map((what) => (
        <td key={what} class="figures" data-label={say(words[what])}>
          {own[what] ?? '—'}
        </td>
      ))}
    </tr>
  );
}

function RankingTable(props: ClassProps) {
  const { context, campaign, view, id, units } = props;
  const { say, language } = context;
  const ranked = rankedIn(view, id);
  const columns = columnsFor(units);
  const book = noticeBook(campaign, view, language);
  const whyOf = (unit: UnitNumbers): string | null => {
    const reason = book.get(unit.unit)?.reason ?? null;
    return reason === null ? null : reasonSentence(reason, language);
  };
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{say(words.unit)}</th>
          <th scope="col">{say(words.rank)}</th>
          {(['composite', ...columns] as const).map((what) => (
            <th key={what} scope="col" class="figures">
              {say(words[what])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <RankingRow
            key={unit.unit}
            context={context}
            campaign={campaign}
            numbers={unit}
            ranked={ranked}
            columns={columns}
            why={whyOf(unit)}
          />
        ))}
      </tbody>
    </table>
  );
}

/** The year's ranking, class by class, as the notice published it. */
export function YearRanking(props: RankingProps) {
  const { context, campaign, view } = props;
  return (
    <>
      <StatisticsLead {...props} />
      {classesOf(campaign, view).map((each) => (
        <section key={each.id}>
          <h3>{vocabulary(each.id, context.language)}</h3>
          <RankingChart {...props} {...each} />
          <RankingTable {...props} {...each} />
          <ClassStatistics {...props} units={each.units} />
        </section>
      ))}
    </>
  );
}
