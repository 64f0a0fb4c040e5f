import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  title: { zh: '审核与发布', en: 'Publication' },
  lead: {
    zh: '方案、计分办法和参评单位名单一起发布，须由第二个人审核。提请的人不能审核自己的申请。',
    en: 'Plan, scheme and list of units are published together with a second person’s approval. Nobody approves what he or she proposed.',
  },
  standing: { zh: '现在的发布情况', en: 'What is published' },
  never: { zh: '还没有发布过。', en: 'Nothing is published yet.' },
  amended: {
    zh: '发布之后有改动，须重新提请发布。',
    en: 'The rules were amended since and must be published again.',
  },
  upToDate: { zh: '发布的就是现行的规则。', en: 'What is published is what stands.' },
  preview: { zh: '将要公开的内容', en: 'What becomes visible' },
  previewLead: {
    zh: '发布后，下面这些内容按所选范围公开，除此以外什么也不公开。',
    en: 'Once published, the following and nothing else becomes visible to those chosen.',
  },
  what: { zh: '内容', en: 'What' },
  content: { zh: '具体包括', en: 'In detail' },
  digest: { zh: '指纹', en: 'Digest' },
  plan: { zh: '方案', en: 'Plan' },
  scheme: { zh: '计分办法', en: 'Scoring scheme' },
  units: { zh: '参评单位名单', en: 'List of units' },
  document: { zh: '通知文件', en: 'Notice' },
  notPublished: {
    zh: '不公开：总负责人和联络员的姓名、电话，以及内部事项的内容。',
    en: 'Never visible: names and telephone numbers of leaders and liaisons, and internal entries.',
  },
  show: { zh: '逐条查看', en: 'Read it' },
  propose: { zh: '提请发布', en: 'Propose publication' },
  audience: { zh: '公开范围', en: 'Audience' },
  public: { zh: '社会公开', en: 'Public' },
  publicMeans: {
    zh: '任何人不用登录就能看到，并可下载核验。',
    en: 'Anyone can read it without signing in, and download it to check.',
  },
  system: { zh: '本系统公开', en: 'Within the system' },
  systemMeans: {
    zh: '本系统各单位登录后可以看到；社会上只看得到指纹。',
    en: 'Units of the system read it when signed in; outside only digests are seen.',
  },
  auditors: { zh: '仅供核验', en: 'For auditors' },
  auditorsMeans: {
    zh: '只有指定的核验人员可以看到；其他人只看得到指纹。',
    en: 'Only named auditors read it; everybody else sees digests.',
  },
  outlet: { zh: '在哪里公布', en: 'Where it is published' },
  outletHint: {
    zh: '例如“市政府网站”或报纸名称，写进公开记录。',
    en: 'Such as the city’s web site or a newspaper; it enters the public record.',
  },
  check: { zh: '核对并提请', en: 'Check and propose' },
  waiting: { zh: '等待审核', en: 'Waiting for approval' },
  approve: { zh: '审核同意并发布', en: 'Approve and publish' },
  return: { zh: '退回修改', en: 'Return' },
  withdraw: { zh: '撤回申请', en: 'Withdraw' },
  answer: { zh: '理由', en: 'Reason' },
  changed: {
    zh: '提请之后规则又有改动，这份申请不能再同意。请退回或撤回，再按现在的内容提请。',
    en: 'The rules changed since this was proposed, so it can no longer be approved. Return or withdraw it and propose what stands now.',
  },
  same: { zh: '与申请时一致', en: 'as proposed' },
  differs: { zh: '申请之后有改动', en: 'changed since' },
  secondPerson: {
    zh: '请由另一位有审核权的人（局领导或局领导小组）登录后同意。',
    en: 'Please let another person with this right (a leader or the leading group) sign in and approve.',
  },
} as const satisfies Words;

export function standingText(edition: number, day: string, audience: string): Sentence {
  return {
    zh: `第 ${edition} 版，${day}，${audience}。`,
    en: `Edition ${edition}, ${day}, ${audience}.`,
  };
}

export function proposalText(
  edition: number,
  day: string,
  audience: string,
  outlet: string,
): Sentence {
  return {
    zh: `${day}提请发布第 ${edition} 版，${audience}，拟在${outlet}公布。`,
    en: `Edition ${edition} was proposed on ${day}: ${audience}, in ${outlet}.`,
  };
}

export function planContent(phases: number, levels: number, duties: number): Sentence {
  return {
    zh: `${phases} 个阶段的日程、${levels} 个层级、组织单位、依据文件、评议内容、${duties} 项规定内容`,
    en: `calendar of ${phases} phases, ${levels} levels, organisers, legal basis, dimensions, ${duties} required things`,
  };
}

export function schemeContent(sentences: number): Sentence {
  return { zh: `共 ${sentences} 条规定`, en: `${sentences} rules` };
}

export function unitsContent(units: number, exempt: number): Sentence {
  return {
    zh: `${units} 个单位的名称、层级、类别和上级，其中 ${exempt} 个免评`,
    en: `name, level, class and parent of ${units} units, ${exempt} of them exempt`,
  };
}
