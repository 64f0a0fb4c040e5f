import { rights } from './right.ts';

/** What people see of the year's end beyond its commands. */
export const yearRights = rights({
  'read-assessment': {
    says: {
      zh: '查看各单位的日常考核、加扣分和异议，以及办理情况；联络员只看本单位的。',
      en: 'Sees units’ daily assessment, adjustments and objections with all that became of them; a liaison the own unit’s only.',
    },
    roles: ['leadingGroup', 'office', 'leader', 'liaison', 'disciplineOfficer', 'auditor'],
    at: 'campaign',
  },
  'draft-december-report': {
    says: {
      zh: '查看十二月结果报告的草稿材料：综合评定结果、群众意见、质询和承诺；联络员只看本单位的。',
      en: 'Sees what a report of December is drafted from: composite, opinions, questions, promises; a liaison the own unit’s only.',
    },
    roles: ['office', 'liaison'],
    at: 'campaign',
  },
  'read-dossiers': {
    says: {
      zh: '查看单位档案：得分由来、加扣分、问题、上年结果和约谈记录。',
      en: 'Reads a unit’s dossier: why its score is what it is, adjustments, problems, last year’s result, the record of talks.',
    },
    roles: ['leadingGroup', 'office', 'leader', 'disciplineOfficer', 'auditor'],
    at: 'campaign',
  },
  'export-results': {
    says: {
      zh: '导出结果，用于党风廉政建设责任制和机关作风建设考核（导出记入访问日志）。',
      en: 'Takes results out for the responsibility system and the assessment of organs’ conduct; each export enters the access log.',
    },
    roles: ['leadingGroup', 'office', 'leader'],
    at: 'campaign',
  },
});
