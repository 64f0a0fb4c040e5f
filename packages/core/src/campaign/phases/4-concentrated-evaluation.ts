import { evaluationWarnings, lateLevels } from '../calendar/planner.ts';
import { announcedOf, earlierPhasesClosed, rulesPublished } from './conditions.ts';
import { type Phase, recorded } from './phase.ts';

const id = 'concentratedEvaluation';

/** Concentrated evaluation (集中评议): votes level by level from the bottom up (plan §III.4). */
export const concentratedEvaluation: Phase = {
  id,
  title: { zh: '集中评议', en: 'concentrated evaluation' },
  clause: 'plan §III.4',
  commands: {
    'start-step': 'whileOpen',
    'open-vote': 'whileOpen',
    'announce-result': 'onceOpened',
    'end-meeting': 'onceOpened',
  },
  duties: [
    {
      id: 'unitResult',
      title: { zh: '公布评议结果', en: 'announced result' },
      owner: 'unit',
      progress: (campaign, unit) => recorded(campaign.results.get(unit)),
    },
  ],
  opening: (campaign) => [...rulesPublished(campaign), ...earlierPhasesClosed(campaign, id)],
  closing: () => [],
  warnings: (campaign, today) => {
    const { calendar, levels } = campaign.plan;
    const opens = calendar.phases.find(({ phase }) => phase === id)?.opens;
    const isMissing = (level: string) => announcedOf(campaign, level).missing.length > 0;
    return [
      ...(opens === undefined ? [] : evaluationWarnings(calendar, levels, opens)),
      ...lateLevels(calendar, levels, isMissing, today),
    ];
  },
};
