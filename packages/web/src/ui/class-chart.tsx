/** @jsxImportSource preact */
import type { Language, Sentence } from '@pingyi/core';
import { chartAxis, chartLeavesOut, findingOf } from '../words/findings.ts';
import { rankOf, words } from '../words/score-page.ts';
import { type Bar, BarChart } from './bar-chart.tsx';

/** A ranked unit as its class's chart draws it. */
export interface ChartedUnit {
  readonly id: string;
  readonly name: string;
  readonly composite: string;
  readonly rank: number;
  readonly ranked: number;
  readonly tied: boolean;
  readonly vetoed: boolean;
  readonly talkProposed: boolean;
}

interface ClassChartProps {
  /** The class: unique on the page. */
  readonly id: string;
  /** Best first. */
  readonly ranked: readonly ChartedUnit[];
  readonly language: Language;
}

/** Up to this many bars are drawn; of more, the first and the last. */
const mostBars = 40;
const barsAtEachEnd = 15;

/** The ranked units of a class as bars, under a title that says the finding. */
export function ClassChart({ id, ranked, language }: ClassChartProps) {
  const say = (text: Sentence) => text[language];
  const isLong = ranked.length > mostBars;
  const drawn = isLong
    ? [...ranked.slice(0, barsAtEachEnd), ...ranked.slice(-barsAtEachEnd)]
    : ranked;
  const markOf = (unit: ChartedUnit): Bar['mark'] => {
    if (unit.vetoed) return { pattern: 'hatched', text: say(words.vetoed) };
    return unit.talkProposed ? { pattern: 'dotted', text: say(words.talk) } : null;
  };
  return (
    <BarChart
      id={`chart-${encodeURIComponent(id)}`}
      title={say(findingOf(ranked))}
      axis={say(chartAxis)}
      note={isLong ? say(chartLeavesOut(drawn.length, ranked.length)) : null}
      gapAfter={isLong ? barsAtEachEnd : null}
      bars={drawn.map((unit) => ({
        key: unit.id,
        label: unit.name,
        detail: say(rankOf(unit.rank, unit.ranked, unit.tied)),
        value: Number(unit.composite),
        text: unit.composite,
        mark: markOf(unit),
      }))}
    />
  );
}
