import { roleNames } from '@pingyi/core';
import { rights } from './right.ts';

/** What somebody sees of campaigns. A liaison's grant shows the own unit's work only. */
export const campaignRights = rights({
  'list-campaigns': {
    says: {
      zh: '查看自己参与的评议活动。',
      en: 'Sees the campaigns that the own grants concern.',
    },
    roles: roleNames,
    at: 'anywhere',
  },
  'read-campaign': {
    says: {
      zh: '查看一次评议的进度、参评单位、任务和历史；联络员只看本单位的任务和历史。',
      en: 'Sees a campaign’s progress, units, tasks and history; a liaison the own unit’s tasks and history only.',
    },
    roles: roleNames,
    at: 'campaign',
  },
  'read-acts': {
    says: {
      zh: '读取一次评议的全部事项，包括不对外公开的。',
      en: 'Reads all acts of a campaign, those not public included.',
    },
    roles: ['office', 'leadingGroup', 'leader', 'disciplineOfficer', 'auditor'],
    at: 'campaign',
  },
  'follow-changes': {
    says: {
      zh: '实时得知自己参与的评议有了新事项。',
      en: 'Hears at once of new acts in the campaigns that the own grants concern.',
    },
    roles: roleNames,
    at: 'anywhere',
  },
});
