import { addDays, type CampaignId, type CivilDate } from '@pingyi/core';
import type { Drawn } from '../drawn.ts';
import { hotIssuesOf } from './hot-issues.ts';
import type { UnitOfStory } from './mobilisation.ts';
import { findings, hotIssueMeasure, selfCheckReport } from './papers.ts';
import { clockOf, type Step } from './step.ts';

interface SelfCheck {
  readonly campaign: CampaignId;
  readonly today: CivilDate;
  readonly units: readonly UnitOfStory[];
  readonly drawn: Drawn;
}

/** Self-check and inspection open after the mobilisation meeting. */
const opens = -28;

/** Hot issues are chosen between these days; they are due 2 days before the day of loading. */
const firstChoice = -20;
const lastChoice = -3;

/** Units that have not chosen, and one that chose a day late. */
const withoutHotIssues: ReadonlySet<string> = new Set(['taohua', 'songlin', 'theatre', 'press']);
const lateChoice: Readonly<Record<string, number>> = { yuntai: -1 };

/** Reports that came long before they are due, with how many problems they list; the first is accepted. */
const earlyReports: readonly (readonly [unit: string, problems: number])[] = [
  ['library', 6],
  ['heping', 4],
];

/** Findings of inspections so far: open and covert ones by unit. */
const inspected: readonly (readonly [unit: string, open: number, covert: number])[] = [
  ['market-inspection', 1, 1],
  ['yuntai', 1, 0],
  ['chengdong', 0, 0],
];

function choiceOf({ campaign, today, drawn }: SelfCheck, unit: UnitOfStory): Step[] {
  const known = hotIssuesOf[unit.class] ?? [];
  const start = drawn.below(known.length);
  const chosen = [...known.slice(start), ...known].slice(0, 1 + drawn.below(2));
  const clock = clockOf(drawn);
  const usual = firstChoice + drawn.below(lastChoice - firstChoice + 1);
  if (withoutHotIssues.has(unit.id)) return [];
  return [
    {
      campaign,
      day: lateChoice[unit.id] ?? usual,
      clock,
      by: unit.liaison,
      type: 'choose-hot-issues',
      papers: chosen.map(({ title }) => hotIssueMeasure(unit, title)),
      body: (_, measures) => ({
        unit: unit.id,
        issues: chosen.map(({ title, dimension }, i) => ({
          id: `${unit.id}-${i + 1}`,
          title,
          dimension,
          measure: measures[i],
          responsible: `responsible-${unit.id}-${i + 1}`,
          due: addDays(today, 30 + 10 * i),
        })),
        correction: null,
      }),
    },
  ];
}

function reportsOf({ campaign, units }: SelfCheck): readonly Step[] {
  return earlyReports.flatMap(([id, problems], i): readonly Step[] => {
    const unit = units.find((each) => each.id === id);
    if (unit === undefined) throw new Error(`example: no unit ${id}`);
    const handedIn: Step = {
      campaign,
      day: -4 + i,
      clock: '11:05',
      by: unit.liaison,
      type: 'hand-in-self-check-report',
      papers: [selfCheckReport(unit)],
      body: (_, [document]) => ({ unit: id, document, problems }),
    };
    const accepted: Step = {
      campaign,
      day: -2,
      clock: '16:10',
      by: 'office',
      type: 'accept-self-check-report',
      body: (state) => ({
        unit: id,
        handedIn: state?.selfCheckReports.get(unit.id)?.handedIn.at(-1)?.seq,
      }),
    };
    return i === 0 ? [handedIn, accepted] : [handedIn];
  });
}

function findingsOf({ campaign, units }: SelfCheck): readonly Step[] {
  return inspected.map(([id, open, covert], i): Step => {
    const unit = units.find((each) => each.id === id);
    if (unit === undefined) throw new Error(`example: no unit ${id}`);
    return {
      campaign,
      day: -9 + 3 * i,
      clock: '18:00',
      by: 'office',
      type: 'compile-findings',
      papers: open + covert === 0 ? [] : [findings(unit)],
      body: (_, [document = null]) => ({ unit: id, open, covert, document, correction: null }),
    };
  });
}

/**
 * Self-check and inspection under way (plan §III.2, §III.3): most units have chosen one or two hot
 * issues, some are late, two reports came early, the first inspections are written down.
 */
export function selfCheck(story: SelfCheck): readonly Step[] {
  const { campaign, units } = story;
  const open = (phase: string, clock: string): Step => ({
    campaign,
    day: opens,
    clock,
    by: 'office',
    type: 'open-phase',
    body: () => ({ phase }),
  });
  return [
    open('selfCheck', '08:40'),
    open('inspection', '08:45'),
    ...units.flatMap((unit) => choiceOf(story, unit)),
    ...reportsOf(story),
    ...findingsOf(story),
  ];
}
