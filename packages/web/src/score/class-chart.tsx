import { type Bar, BarChart } from '../ui/bar-chart.tsx';
import { useSay } from '../ui/language.tsx';
import { chartAxis, chartLeavesOut, findingOf } from '../words/findings.ts';
import { rankOf, words } from '../words/score-page.ts';
import type { ClassRows, RankedRow } from './rows-by-class.ts';

/** Up to this many bars are drawn; of more, the first and the last. */
const mostBars = 40;
const barsAtEachEnd = 15;

/** The ranked units of a class as bars, under a title that says the finding. */
export function ClassChart({ group }: { readonly group: ClassRows }) {
  const say = useSay();
  const { ranked } = group;
  const isLong = ranked.length > mostBars;
  const drawn = isLong
    ? [...ranked.slice(0, barsAtEachEnd), ...ranked.slice(-barsAtEachEnd)]
    : ranked;
  const markOf = (row: RankedRow): Bar['mark'] => {
    if (row.vetoed) return { pattern: 'hatched', text: say(words.vetoed) };
    return row.talkProposed ? { pattern: 'dotted', text: say(words.talk) } : null;
  };
  return (
    <BarChart
      id={`chart-${encodeURIComponent(group.id)}`}
      title={say(findingOf(ranked))}
      axis={say(chartAxis)}
      note={isLong ? say(chartLeavesOut(drawn.length, ranked.length)) : null}
      gapAfter={isLong ? barsAtEachEnd : null}
      bars={drawn.map((row) => ({
        key: row.id,
        label: row.name,
        detail: say(rankOf(row.rank, row.ranked, row.tied)),
        value: Number(row.composite),
        text: row.composite,
        mark: markOf(row),
      }))}
    />
  );
}
