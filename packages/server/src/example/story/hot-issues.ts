/** A problem that people mind, and the dimension of the plan that it belongs to. */
export interface HotIssue {
  readonly title: string;
  readonly dimension: string;
}

/** Hot issues by the class of the unit; a unit takes the first one, or two. */
export const hotIssuesOf: Readonly<Record<string, readonly HotIssue[]>> = {
  station: [
    { title: '文化站周末不开门', dimension: 'serviceQuality' },
    { title: '农家书屋图书更新慢', dimension: 'serviceQuality' },
    { title: '文体活动安排不公示', dimension: 'openness' },
    { title: '活动室常被挪作他用', dimension: 'workStyle' },
  ],
  direct: [
    { title: '夜间开放时间短', dimension: 'serviceQuality' },
    { title: '惠民票数量和去向不透明', dimension: 'openness' },
    { title: '投诉答复不及时', dimension: 'workStyle' },
    { title: '执法尺度不一', dimension: 'lawfulness' },
  ],
  department: [
    { title: '审批材料要求不统一', dimension: 'lawfulness' },
    { title: '办事指南更新不及时', dimension: 'openness' },
    { title: '经费评审标准不公开', dimension: 'integrity' },
  ],
};
