import { rights } from './right.ts';

/** The year's result before it is public, and what stands beside it. */
export const resultRights = rights({
  'read-results': {
    says: {
      zh: '查看综合评定结果、名次、计分明细和统计量，并可试算；试算不保存。',
      en: 'Sees the result of the year with ranks, score books and statistics, and may try what it would be if; nothing of that is kept.',
    },
    roles: ['office', 'leadingGroup', 'leader', 'disciplineOfficer', 'auditor'],
    at: 'campaign',
  },
});
