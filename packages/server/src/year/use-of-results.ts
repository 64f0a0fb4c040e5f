import {
  type Campaign,
  type CivilDate,
  countedAdjustments,
  type Language,
  namesOf,
  resultStatusOf,
  type Sentence,
} from '@pingyi/core';
import type { UnitYear } from '@pingyi/documents/sheets';
import { resultsOf } from '../results/year-results.ts';

/** How final the numbers of a table are, as it says above them. */
const stages = {
  provisional: { zh: '试算，未定稿', en: 'provisional' },
  notice: { zh: '公示中，未定稿', en: 'in public notice, not final' },
  final: { zh: '最终结果', en: 'final' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The line under a table's title. */
export function stageLine(campaign: Campaign, today: CivilDate, language: Language): string {
  const { stage } = resultStatusOf(campaign, today, resultsOf(campaign).computed);
  const { title } = campaign.plan;
  return `${title[language]} · ${campaign.year} · ${stages[stage][language]}`;
}

/** Every unit's year as other assessments take it over (plan §IV.2, R62), in the order of the units. */
export function unitYears(campaign: Campaign, language: Language): readonly UnitYear[] {
  const { book, units } = resultsOf(campaign).computed;
  const names = namesOf(campaign);
  const counted = countedAdjustments(campaign);
  const points = language === 'zh' ? ' 分' : ' points';
  return units.map((numbers, place): UnitYear => {
    const { unit, class: unitClass } = numbers;
    const penalties = counted
      .filter((each) => each.unit === unit && each.kind !== 'bonus')
      .map(({ rule, decided }) => {
        const label = names('rule', rule)[language];
        return decided?.amount ? `${label} ${decided.amount}${points}` : label;
      });
    return {
      name: names('unit', unit)[language],
      class: names('level', unitClass),
      satisfaction: numbers.satisfaction,
      daily: numbers.daily,
      deducted: numbers.deducted,
      bonus: numbers.bonus,
      composite: numbers.composite,
      rank: numbers.rank,
      ranked: book.standings[place]?.ranked ?? 0,
      tied: numbers.tied,
      vetoed: numbers.vetoed,
      exempt: numbers.reason === 'exempt',
      penalties,
      problems: (campaign.collation?.problems ?? [])
        .filter((problem) => problem.units.includes(unit))
        .map(({ title }) => title),
      talk: campaign.talks.get(unit)?.decided.decision ?? null,
    };
  });
}
