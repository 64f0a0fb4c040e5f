import { roles } from '../acts/role.ts';
import type { ObjectionId } from '../acts/values.ts';
import type { Adjustment } from '../campaign/assessment/adjustment.ts';
import type { Campaign } from '../campaign/campaign.ts';
import { dutyOf, phaseOf } from '../campaign/phases/index.ts';
import { assessmentOf } from '../rulebook/plan/assessment.ts';
import type { UnitId } from '../units/unit-id.ts';
import type { Language, Sentence } from './language.ts';

/** Kinds of ids that a sentence shows by their names. */
export type NamedKind =
  | 'unit'
  | 'phase'
  | 'duty'
  | 'level'
  | 'category'
  | 'deadline'
  | 'dimension'
  | 'grade'
  | 'role'
  | 'mode'
  | 'basis'
  | 'audience'
  | 'part'
  | 'state'
  | 'list'
  | 'checkpoint'
  | 'step'
  | 'holding'
  | 'service'
  | 'keys'
  | 'item'
  | 'dailyLine'
  | 'rule'
  | 'adjustment'
  | 'objection'
  | 'kind'
  | 'outcome'
  | 'thing'
  | 'source'
  | 'lineState';

/** Looks up how a thing is called; what has no name is called by its id. */
export type Names = (kind: NamedKind, id: string) => Sentence;

const fixed: Readonly<Partial<Record<NamedKind, Readonly<Record<string, Sentence>>>>> = {
  mode: {
    onSiteDirect: { zh: '现场直评', en: 'on-site direct evaluation' },
    hotline: { zh: '热线平台评议', en: 'evaluation through the hotline platform' },
  },
  basis: {
    appointed: { zh: '指定产生', en: 'appointed' },
    drawn: { zh: '随机抽取', en: 'drawn by lot' },
  },
  category: { phoneIn: { zh: '来电群众', en: 'people who phone in' } },
  audience: {
    public: { zh: '社会公开', en: 'public' },
    system: { zh: '本系统公开', en: 'within the organiser’s system' },
    auditors: { zh: '仅供核验', en: 'for named auditors only' },
  },
  part: {
    '': { zh: '全体代表', en: 'all representatives' },
    overall: { zh: '总体评价', en: 'overall' },
  },
  state: {
    drafted: { zh: '已拟定', en: 'drafted' },
    ready: { zh: '密钥齐备', en: 'ready' },
    open: { zh: '正在进行', en: 'open' },
    closed: { zh: '已经结束', en: 'closed' },
    covered: { zh: '结束并已存证', en: 'closed and covered by a checkpoint' },
    tallied: { zh: '密文已合计', en: 'tallied' },
    counted: { zh: '已得出票数', en: 'counted' },
    voided: { zh: '已经作废', en: 'voided' },
  },
  holding: {
    questions: { zh: '现场质询', en: 'questions' },
    vote: { zh: '投票', en: 'the vote' },
    result: { zh: '公布结果', en: 'the result' },
  },
  service: {
    slip: { zh: '领取票条', en: 'slip' },
    tablet: { zh: '领取票条，使用共用平板', en: 'slip for the shared tablet' },
    paper: { zh: '领取纸质票', en: 'paper' },
    link: { zh: '登记个人链接', en: 'personal link' },
    declined: { zh: '放弃', en: 'declined' },
  },
  keys: {
    trustee: { zh: '密钥保管人', en: 'outside trustees' },
    server: { zh: '服务器', en: 'the server' },
    slips: { zh: '票条', en: 'slips' },
    links: { zh: '个人链接', en: 'personal links' },
  },
  kind: {
    deduction: { zh: '扣分', en: 'deduction' },
    bonus: { zh: '加分', en: 'bonus' },
    veto: { zh: '一票否决', en: 'veto' },
  },
  outcome: {
    upheld: { zh: '维持', en: 'upheld' },
    changed: { zh: '变更', en: 'changed' },
    dropped: { zh: '撤销', en: 'dropped' },
    accepted: { zh: '异议成立', en: 'accepted' },
    dismissed: { zh: '异议不成立', en: 'dismissed' },
    hold: { zh: '约谈', en: 'to hold it' },
    waive: { zh: '不约谈', en: 'not to hold it' },
  },
  thing: {
    dailyLine: { zh: '日常考核项', en: 'daily assessment line' },
    adjustment: { zh: '加扣分事项', en: 'adjustment' },
    objection: { zh: '异议', en: 'objection' },
    notice: { zh: '公示', en: 'public notice' },
    problem: { zh: '问题', en: 'problem' },
    talk: { zh: '约谈', en: 'talk' },
  },
  source: {
    duty: { zh: '规定内容', en: 'required thing' },
    finding: { zh: '检查发现问题', en: 'inspection finding' },
    appeal: { zh: '群众诉求', en: 'appeal' },
    opinion: { zh: '群众意见', en: 'opinion' },
    question: { zh: '现场质询', en: 'question' },
    promise: { zh: '现场承诺', en: 'promise' },
    report: { zh: '结果报告', en: 'report of December' },
    exposure: { zh: '媒体曝光', en: 'media exposure' },
    document: { zh: '文件', en: 'document' },
    act: { zh: '事项', en: 'act' },
  },
  lineState: {
    waiting: { zh: '待确认', en: 'waiting' },
    confirmed: { zh: '已确认', en: 'confirmed' },
    returned: { zh: '已退回', en: 'returned' },
    withdrawn: { zh: '已撤销', en: 'withdrawn' },
  },
  checkpoint: {
    invited: { zh: '已邀请', en: 'invited' },
    signedIn: { zh: '已签到', en: 'signed-in' },
    served: { zh: '已领票', en: 'served' },
  },
  list: {
    organisers: { zh: '组织单位', en: 'organisers' },
    'calendar.phases': { zh: '阶段', en: 'phases' },
    'calendar.deadlines': { zh: '期限', en: 'deadlines' },
    levels: { zh: '层级', en: 'levels' },
    categories: { zh: '代表类别', en: 'categories' },
    steps: { zh: '环节', en: 'steps' },
    platformChannels: { zh: '热线平台', en: 'platform channels' },
    opinionChannels: { zh: '征求意见方式', en: 'opinion channels' },
    dimensions: { zh: '评议内容', en: 'dimensions' },
    required: { zh: '规定内容', en: 'required things' },
    'assessment.items': { zh: '日常考核项目', en: 'daily assessment items' },
    'calendar.daysOff': { zh: '节假日和调休', en: 'holidays and extra working days' },
  },
};

function same(text: string): Sentence {
  return { zh: text, en: text };
}

function named(
  list: readonly { readonly id: string; readonly name: Sentence }[] | undefined,
  id: string,
): Sentence | undefined {
  return list?.find((each) => each.id === id)?.name;
}

function lookUpFixed(kind: NamedKind, id: string): Sentence | undefined {
  const table = fixed[kind];
  return table !== undefined && Object.hasOwn(table, id) ? table[id] : undefined;
}

/** An adjustment has no name of its own: it is called by its rule, and by the act that entered it. */
function adjustmentName({ rule, kind, entered }: Adjustment, names: Names): Sentence {
  const [ruleName, kindName] = [names('rule', rule), names('kind', kind)];
  return {
    zh: `“${ruleName.zh}”${kindName.zh}（第 ${entered.seq} 号事项）`,
    en: `${kindName.en} “${ruleName.en}” (act ${entered.seq})`,
  };
}

/** A daily line is called by its item and its unit. */
function dailyLineName(campaign: Campaign, id: string, names: Names): Sentence | undefined {
  for (const [unit, lines] of campaign.dailyLines) {
    const found = lines.find(({ line }) => line === id);
    if (found === undefined) continue;
    const [item, unitName] = [names('item', found.item), names('unit', unit)];
    return { zh: `“${item.zh}”（${unitName.zh}）`, en: `“${item.en}” (${unitName.en})` };
  }
  return undefined;
}

/** The act of an objection, to the result or to an adjustment. */
function objectionSeq({ yearResult, adjustments }: Campaign, id: string): number | undefined {
  const toResult = yearResult.objections.get(id as ObjectionId);
  if (toResult !== undefined) return toResult.seq;
  for (const { objections } of adjustments.values())
    for (const { objection, seq } of objections) if (objection === id) return seq;
  return undefined;
}

/** The names of a campaign's things; before there is a campaign, of the fixed things only. */
export function namesOf(campaign: Campaign | null): Names {
  const plan = campaign?.plan;
  const { dimensions = [], raterGroups = [], channels = [] } = campaign?.scheme ?? {};
  const parts = new Map(
    [...dimensions, ...raterGroups, ...channels].map(({ id, label }) => [id, label] as const),
  );
  const grades = new Map(campaign?.scheme.grades.map((grade) => [grade.id, grade.label] as const));
  const lookUp = (kind: NamedKind, id: string): Sentence | undefined => {
    switch (kind) {
      case 'unit':
        return same(campaign?.units.get(id as UnitId)?.name ?? id);
      case 'grade':
        return grades.has(id) ? same(grades.get(id) ?? id) : undefined;
      case 'phase':
        return phaseOf(id)?.title;
      case 'duty':
        return dutyOf(id)?.title;
      case 'level':
        return named(plan?.levels, id);
      case 'category':
        return named(plan?.categories, id) ?? lookUpFixed('category', id);
      case 'deadline':
        return named(plan?.calendar.deadlines, id);
      case 'dimension':
        return named(plan?.dimensions, id);
      case 'role':
        return Object.hasOwn(roles, id) ? roles[id as keyof typeof roles] : undefined;
      case 'step':
        return named(plan?.steps, id);
      case 'item':
        return named(plan === undefined ? undefined : assessmentOf(plan).items, id);
      case 'dailyLine':
        return campaign === null ? undefined : dailyLineName(campaign, id, names);
      case 'rule': {
        const label = campaign?.scheme.rules.find((rule) => rule.id === id)?.label;
        return label === undefined ? undefined : same(label);
      }
      case 'adjustment': {
        const found = campaign?.adjustments.get(id as Adjustment['adjustment']);
        return found === undefined ? undefined : adjustmentName(found, names);
      }
      case 'objection': {
        const seq = campaign === null ? undefined : objectionSeq(campaign, id);
        return seq === undefined ? undefined : { zh: `第 ${seq} 号事项`, en: `act ${seq}` };
      }
      case 'part':
        if (parts.has(id)) return same(parts.get(id) ?? id);
        return lookUpFixed('part', id);
      case 'mode':
      case 'basis':
      case 'audience':
      case 'state':
      case 'list':
      case 'holding':
      case 'service':
      case 'keys':
      case 'kind':
      case 'outcome':
      case 'thing':
      case 'source':
      case 'lineState':
      case 'checkpoint':
        return lookUpFixed(kind, id);
    }
  };
  const names: Names = (kind, id) => lookUp(kind, id) ?? same(id);
  return names;
}

const shown = 5;

/** Several names in a row, the first five of a long list and how many there are. */
export function namesInARow(
  names: Names,
  kind: NamedKind,
  ids: readonly string[],
  language: Language,
): string {
  const first = ids.slice(0, shown).map((id) => names(kind, id)[language]);
  const isLong = ids.length > shown;
  if (language === 'zh') return `${first.join('、')}${isLong ? `等 ${ids.length} 个` : ''}`;
  return `${first.join(', ')}${isLong ? ` and ${ids.length - shown} more` : ''}`;
}
