import type { Plan } from './plan.ts';

/** Who takes part and by which channels (plan, preamble, §III.3, §III.4): data of a campaign. */

export const organisers: Plan['organisers'] = [
  { id: 'supervisionOrgan', part: 'deploys', name: { zh: '监察局', en: 'supervision organ' } },
  {
    id: 'rectificationOffice',
    part: 'deploys',
    name: { zh: '市政府纠风办', en: 'municipal rectification office' },
  },
  {
    id: 'cultureBureau',
    part: 'organises',
    name: {
      zh: '市文广新局',
      en: 'municipal Bureau of Culture, Broadcasting, Press and Publication',
    },
  },
  {
    id: 'leadingGroup',
    part: 'carriesOut',
    name: { zh: '局领导小组', en: 'leading group of the bureau' },
  },
  {
    id: 'evaluationOffice',
    part: 'carriesOut',
    name: { zh: '局领导小组办公室（评议办）', en: 'evaluation office of the leading group' },
  },
  {
    id: 'conductSupervisors',
    part: 'inspects',
    name: { zh: '政风行风监督员', en: 'conduct supervisors' },
  },
  {
    id: 'hotlineReporters',
    part: 'inspects',
    name: { zh: '热线媒体记者', en: 'hotline media reporters' },
  },
  { id: 'experts', part: 'takesPart', name: { zh: '点评专家', en: 'commenting experts' } },
];

export const legalBasis: Plan['legalBasis'] = [
  {
    title: {
      zh: '四位一体评议政风行风创新行动工作方案',
      en: 'Work plan for the innovative action of four-in-one evaluation of government and industry conduct',
    },
    issuer: {
      zh: '监察局、市政府纠风办',
      en: 'supervision organ and municipal rectification office',
    },
    document: null,
  },
];

export const platformChannels: Plan['platformChannels'] = [
  { id: 'radio', name: { zh: '广播', en: 'radio' } },
  { id: 'television', name: { zh: '电视', en: 'television' } },
  { id: 'newspaper', name: { zh: '报刊', en: 'newspaper' } },
  { id: 'web', name: { zh: '网络', en: 'web' } },
];

export const opinionChannels: Plan['opinionChannels'] = [
  { id: 'hotline', name: { zh: '行风热线', en: 'conduct hotline' } },
  { id: 'discussionMeeting', name: { zh: '座谈', en: 'discussion meeting' } },
  { id: 'visit', name: { zh: '走访', en: 'visit' } },
  { id: 'questionnaire', name: { zh: '调查问卷', en: 'questionnaire' } },
];

/** The categories of representatives (plan §III.4). */
export const categories: Plan['categories'] = [
  { id: 'serviceRecipient', name: { zh: '服务对象', en: 'service recipient' } },
  { id: 'deputy', name: { zh: '人大代表', en: 'People’s Congress deputy' } },
  { id: 'cppccMember', name: { zh: '政协委员', en: 'CPPCC member' } },
  {
    id: 'supervisor',
    name: { zh: '党风政风监督员', en: 'Party-and-government conduct supervisor' },
  },
  { id: 'other', name: { zh: '其他', en: 'other' } },
];

/** The levels from the bottom up, and how each is evaluated (plan §III.4; scheme, A14). */
export const levels: Plan['levels'] = [
  {
    id: 'station',
    name: { zh: '乡镇文化站', en: 'township culture stations' },
    mainMode: 'onSiteDirect',
    otherModes: ['hotline'],
    evaluation: 'vote',
  },
  {
    id: 'direct',
    name: { zh: '市直单位', en: 'direct units' },
    mainMode: 'hotline',
    otherModes: ['onSiteDirect'],
    evaluation: 'vote',
  },
  {
    id: 'department',
    name: { zh: '局各科室', en: 'departments of the bureau' },
    mainMode: 'hotline',
    otherModes: ['onSiteDirect'],
    evaluation: 'vote',
  },
  {
    id: 'bureau',
    name: { zh: '局机关', en: 'bureau' },
    mainMode: 'hotline',
    otherModes: ['onSiteDirect'],
    evaluation: 'own-units',
  },
];
