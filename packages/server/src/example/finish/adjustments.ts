/** Deductions, bonuses and vetoes of the example's year, one of each kind of ending. */
export interface ExampleAdjustment {
  readonly id: string;
  readonly unit: string;
  readonly rule: string;
  /** Null takes the rule's. */
  readonly amount: string | null;
  readonly source: { readonly kind: string; readonly ref: string };
  readonly grounds: string;
  /** What the unit objects and the office replies; null where it does not. */
  readonly objection: { readonly says: string; readonly reply: string } | null;
  readonly outcome: 'upheld' | 'dropped';
  readonly reasons: string;
}

export const adjustmentsOfTheYear: readonly ExampleAdjustment[] = [
  {
    id: 'ticket-1',
    unit: 'library',
    rule: 'ticket-overdue',
    amount: null,
    source: { kind: 'appeal', ref: 'appeal-0612' },
    grounds: '群众反映自助借还机故障，超过规定时限两日答复',
    objection: {
      says: '诉求在转办环节滞留两日，本馆签收后当日答复，附签收记录。',
      reply: '经核对转办记录，情况属实。',
    },
    outcome: 'dropped',
    reasons: '异议成立：逾期发生在转办环节，不属该单位责任',
  },
  {
    id: 'finding-1',
    unit: 'culture-centre',
    rule: 'open-finding',
    amount: null,
    source: { kind: 'finding', ref: 'finding-0705' },
    grounds: '明查发现免费开放时间与公示不一致',
    objection: {
      says: '当日因设备检修临时调整，已在门口张贴告示。',
      reply: '告示未在网站同步公布，公示时间未变更。',
    },
    outcome: 'upheld',
    reasons: '异议不成立：临时调整没有按规定公告',
  },
  {
    id: 'ticket-2',
    unit: 'broadcasting',
    rule: 'ticket-overdue',
    amount: '1.5',
    source: { kind: 'appeal', ref: 'appeal-0630' },
    grounds: '七件诉求逾期答复，每件 0.2 分，另一件逾期超过五日',
    objection: null,
    outcome: 'upheld',
    reasons: '事实清楚，单位没有异议',
  },
  {
    id: 'ticket-3',
    unit: 'broadcasting',
    rule: 'ticket-overdue',
    amount: '1',
    source: { kind: 'appeal', ref: 'appeal-0718' },
    grounds: '五件诉求逾期答复',
    objection: null,
    outcome: 'upheld',
    reasons: '事实清楚，单位没有异议；同一规则合计按上限计',
  },
  {
    id: 'early-1',
    unit: 'museum',
    rule: 'hot-issue-early',
    amount: null,
    source: { kind: 'document', ref: 'close-out-0722' },
    grounds: '延时开放问题提前一个月办结，回访群众满意',
    objection: null,
    outcome: 'upheld',
    reasons: '经核实属实',
  },
  {
    id: 'veto-1',
    unit: 'market-inspection',
    rule: 'interference',
    amount: null,
    source: { kind: 'report', ref: 'report-0801' },
    grounds: '经查实，有工作人员在会前向评议代表打招呼拉票',
    objection: null,
    outcome: 'upheld',
    reasons: '违反评议纪律，按计分办法一票否决',
  },
];
