import type { Sentence } from '@pingyi/core';

/** What a class's chart shows, as its title: the ranked units from best to worst. */
interface Standing {
  readonly name: string;
  readonly composite: string;
  readonly rank: number;
}

const mostNamed = 3;

function joined(names: readonly string[], joiner: string, rest: (more: number) => string): string {
  const shown = names.slice(0, mostNamed).join(joiner);
  return names.length > mostNamed ? `${shown}${rest(names.length)}` : shown;
}

/**
 * The finding of a class in one sentence: who leads, and what the lowest composite is.
 *
 * @param standings the ranked units, best first; at least one
 */
export function findingOf(standings: readonly Standing[]): Sentence {
  const [best] = standings;
  if (best === undefined) throw new RangeError('no ranked unit');
  const leaders = standings.filter((unit) => unit.rank === 1).map((unit) => unit.name);
  const zhLeaders = joined(leaders, '、', (count) => `等 ${count} 个单位`);
  const enLeaders = joined(leaders, ', ', (count) => ` and others (${count})`);
  const lowest = standings.reduce((low, unit) =>
    Number(unit.composite) < Number(low.composite) ? unit : low,
  );
  if (leaders.length === standings.length)
    return standings.length === 1
      ? { zh: `${best.name}综合得分 ${best.composite}`, en: `${best.name}: ${best.composite}` }
      : {
          zh: `${zhLeaders}得分相同，均为 ${best.composite}`,
          en: `${enLeaders} are level at ${best.composite}`,
        };
  return {
    zh: `${zhLeaders}以 ${best.composite} ${leaders.length > 1 ? '并列居首' : '居首'}，最低 ${lowest.composite}（${lowest.name}）`,
    en: `${enLeaders} ${leaders.length > 1 ? 'share the lead' : 'leads'} with ${best.composite}; the lowest is ${lowest.composite} (${lowest.name})`,
  };
}

/** What a long chart leaves out. */
export function chartLeavesOut(shown: number, ranked: number): Sentence {
  return {
    zh: `图中只画前 ${shown / 2} 名和后 ${shown / 2} 名，全部 ${ranked} 个见下表。`,
    en: `The chart has the first ${shown / 2} and the last ${shown / 2}; all ${ranked} are in the table.`,
  };
}

export const chartAxis: Sentence = {
  zh: '综合得分，0 至 100 分，从 0 画起',
  en: 'Composite score, 0 to 100, drawn from zero',
};
