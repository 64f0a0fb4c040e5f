import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  title: { zh: '日常考核', en: 'Daily assessment' },
  lead: {
    zh: '每个单位一张考核表：录入得分和依据，由第二人确认后计分；系统能算的，一次采用。',
    en: 'One sheet for each unit: points with evidence, confirmed by a second person before they count; what the system knows is taken over in one go.',
  },
  import: { zh: '从 Excel 导入', en: 'Import from Excel' },
  view: { zh: '查看', en: 'View' },
  sheet: { zh: '考核表', en: 'Sheets' },
  takeOver: { zh: '系统建议', en: 'Proposals' },
  confirm: { zh: '待确认', en: 'To confirm' },
  sheetCaption: {
    zh: '点任一格，可以看依据、录入、确认、退回或撤销。',
    en: 'Press a cell to see its evidence, to enter, confirm, return or withdraw.',
  },
  empty: {
    zh: '导入参评单位后，这里是各单位的考核表：一行一个单位，一列一个项目。',
    en: 'Once there are units, their sheets appear here: a row for each unit, a column for each item.',
  },
  toUnits: { zh: '去导入参评单位', en: 'Add the units' },
  find: { zh: '查找单位', en: 'Find a unit' },
  unit: { zh: '单位', en: 'Unit' },
  total: { zh: '合计', en: 'Total' },
  complete: { zh: '已齐', en: 'complete' },
  incomplete: { zh: '还缺', en: 'incomplete' },
  notNeeded: { zh: '不计', en: 'not needed' },
  notNeededMeaning: {
    zh: '“不计”：按计分办法，该单位的综合得分不含日常考核。',
    en: '“Not needed”: by the scheme, this unit’s composite has no daily assessment.',
  },
  none: { zh: '未考核', en: 'none yet' },
  proposed: { zh: '系统有建议', en: 'proposed' },
  waiting: { zh: '待确认', en: 'waiting' },
  confirmed: { zh: '已确认', en: 'confirmed' },
  returned: { zh: '已退回', en: 'returned' },
  withdrawn: { zh: '已撤销', en: 'withdrawn' },
  notOnSheet: { zh: '本层级不考核这一项', en: 'not an item of this level' },
  state: { zh: '状态', en: 'State' },
  item: { zh: '项目', en: 'Item' },
  points: { zh: '得分', en: 'Points' },
  because: { zh: '凭什么', en: 'Why' },
  restsOn: { zh: '来源', en: 'Source' },
  choose: { zh: '选择', en: 'Choose' },
  chooseAll: { zh: '全选', en: 'Choose all' },
  proposalLead: {
    zh: '系统从已经记录的事项看出的得分。建议不计分：采用后仍须第二人确认。',
    en: 'Points that follow from what is recorded. A proposal counts nowhere: once taken over it still needs a second person.',
  },
  noProposals: {
    zh: '现在没有建议。单位按时公布承诺、提交方案和报告后，系统会在这里建议得分，并附上来源。',
    en: 'No proposal now. When units publish commitments and hand in plans and reports in time, points are proposed here with their source.',
  },
  confirmLead: {
    zh: '您看到的是别人录入的得分，确认后计分并公开。自己录入的须由别人确认。',
    en: 'These were entered by others; confirmed, they count and are public. Your own entries need somebody else.',
  },
  noWaiting: {
    zh: '现在没有等待确认的得分。',
    en: 'Nothing waits for confirmation.',
  },
  own: { zh: '您录入的，须由别人确认', en: 'entered by you: needs somebody else' },
  enter: { zh: '录入得分', en: 'Enter points' },
  enterAgain: { zh: '重新录入', en: 'Enter anew' },
  enterTitle: { zh: '录入', en: 'Enter' },
  confirmThis: { zh: '确认这一项', en: 'Confirm this line' },
  returnTitle: { zh: '退回', en: 'Return' },
  returnHint: { zh: '只在内部记录。', en: 'Recorded internally.' },
  withdrawTitle: { zh: '撤销已确认的得分', en: 'Withdraw confirmed points' },
  earlier: { zh: '以前的记录', en: 'Earlier lines' },
  systemFed: { zh: '系统建议', en: 'from the system' },
  mayNot: {
    zh: '您的角色只能查看考核表。',
    en: 'Your role only reads the sheets.',
  },
} as const satisfies Words;

export function viewText(title: Sentence, count: number): Sentence {
  return { zh: `${title.zh}（${count}）`, en: `${title.en} (${count})` };
}

export function pointsOfMax(points: string, max: string): Sentence {
  return { zh: `${points} / ${max} 分`, en: `${points} of ${max}` };
}

/** The most that an item can give. */
export function atMost(max: string): Sentence {
  return { zh: `满分 ${max} 分`, en: `at most ${max}` };
}

export function takeOverCount(count: number): Sentence {
  return { zh: `采用所选 ${count} 项`, en: `Take over ${count} chosen` };
}

export function confirmCount(count: number): Sentence {
  return { zh: `确认所选 ${count} 项`, en: `Confirm ${count} chosen` };
}

export function itemsConfirmed(have: number, need: number): Sentence {
  return { zh: `已确认 ${have} / ${need} 项`, en: `${have} of ${need} confirmed` };
}
