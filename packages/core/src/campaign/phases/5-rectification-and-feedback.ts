import { earlierPhasesClosed, resultsAnnounced } from './conditions.ts';
import { handedOver, type Phase, recorded } from './phase.ts';

const id = 'rectificationAndFeedback';

/**
 * Rectification and feedback (整改反馈): each unit reports its composite result and the main problems
 * (plan §III.5). Its deadline lies inside the nominal window of the evaluation, so it may open as soon
 * as every result is announced, and closes last.
 */
export const rectificationAndFeedback: Phase = {
  id,
  title: { zh: '整改反馈', en: 'rectification and feedback' },
  clause: 'plan §III.5',
  commands: {
    'hand-in-final-report': 'onceOpened',
    'return-final-report': 'whileOpen',
    'accept-final-report': 'onceOpened',
    'collate-problems': 'onceOpened',
    'report-to-leading-group': 'onceOpened',
    'publish-result-notice': 'onceOpened',
    'object-to-result': 'onceOpened',
    'review-objection': 'onceOpened',
    'finalise-result': 'onceOpened',
    'reopen-result': 'onceOpened',
    'decide-talk': 'onceOpened',
    'record-talk': 'onceOpened',
    'record-follow-up': 'onceOpened',
    'disclose-talk': 'onceOpened',
  },
  duties: [
    {
      id: 'finalReport',
      title: {
        zh: '综合评定结果和主要问题报告',
        en: 'report of composite result and main problems',
      },
      owner: 'unit',
      progress: (campaign, unit) => handedOver(campaign.finalReports.get(unit)),
    },
    {
      id: 'finalResult',
      title: { zh: '确定最终评定结果', en: 'final result of the year' },
      owner: 'campaign',
      progress: (campaign) => recorded(campaign.yearResult.final),
    },
  ],
  opening: resultsAnnounced,
  closing: (campaign) => earlierPhasesClosed(campaign, id),
  warnings: () => [],
};
