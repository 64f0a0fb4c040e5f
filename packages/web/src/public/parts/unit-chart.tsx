import { BarChart } from '../../ui/bar-chart.tsx';
import type { PageContext } from '../context.ts';
import type { UnitResult } from '../model/unit-results.ts';
import { chartFinding, resultsWords as words } from '../words/results.ts';

/** Up to this many bars are drawn; the table beside the chart has every unit. */
const mostBars = 60;

interface UnitChartProps {
  readonly context: PageContext;
  readonly id: string;
  readonly results: readonly UnitResult[];
}

/** Satisfaction of units as bars, the best first; null where no unit has a score. */
export function UnitChart({ context, id, results }: UnitChartProps) {
  const { say } = context;
  const bars = results
    .flatMap(({ unit, payload }) => {
      const text = payload.satisfaction?.published;
      if (text === undefined) return [];
      return [
        { key: unit.id, label: unit.name, detail: '', value: Number(text), text, mark: null },
      ];
    })
    .sort((one, other) => other.value - one.value);
  const [best] = bars;
  const last = bars.at(-1);
  if (best === undefined || last === undefined || bars.length > mostBars) return null;
  const end = (bar: typeof best) => ({ name: bar.label, score: bar.text });
  return (
    <BarChart
      id={id}
      title={say(chartFinding(bars.length, end(best), end(last)))}
      axis={say(words.axis)}
      note={null}
      bars={bars}
      gapAfter={null}
    />
  );
}
