import type { Words } from './words.ts';

export const words = {
  title: { zh: '我的工作', en: 'My work' },
  lead: {
    zh: '方案要求您和您的单位完成的事项，本单位的考核、扣分和结果，以及已经办过的。',
    en: 'What the plan requires of you and your unit, your unit’s assessment, deductions and result, and what was done.',
  },
  tasks: { zh: '要完成的', en: 'Required' },
  noTasks: { zh: '现在没有要您完成的事项。', en: 'Nothing is required of you at present.' },
  sheetLead: {
    zh: '录入后马上能看到；由第二人确认后才计分。',
    en: 'Seen as soon as it is entered; it counts once a second person has confirmed it.',
  },
  noAdjustments: {
    zh: '本单位没有扣分、加分或一票否决。有的话，这里马上能看到依据，并可在期限内申辩。',
    en: 'No deduction, bonus or veto. Should there be one, its evidence is seen here at once and you may object in time.',
  },
  result: { zh: '本单位的结果', en: 'Your unit’s result' },
  isFinal: { zh: '已定稿', en: 'final' },
  objectToResult: { zh: '对结果提出异议', en: 'Object to the result' },
  draft: { zh: '报告草稿', en: 'Draft of the report' },
  draftLead: {
    zh: '系统按已知情况起草。请修改补充后提交，或下载后在办公软件里完成，再在下面上传。',
    en: 'Drafted from what the system knows. Edit and hand it in here, or finish it elsewhere and hand the file in below.',
  },
  draftText: { zh: '草稿内容', en: 'Text of the draft' },
  handInDraft: { zh: '提交这份报告', en: 'Hand in this report' },
  download: { zh: '下载草稿', en: 'Download the draft' },
} as const satisfies Words;
