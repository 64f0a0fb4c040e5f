import type { UnitPlace } from '@pingyi/core';
import type { Paper } from './step.ts';

/** The documents of the story: short, and of nobody. */

export const ruleNotice: Paper = {
  title: '关于印发四位一体评议行动实施方案和计分办法的通知',
  paragraphs: [
    '各参评单位：',
    '现将《云河市文化系统四位一体评议政风行风行动实施方案》和《四位一体评议计分办法》印发给你们，请认真组织实施。',
    '方案、计分办法和参评单位名单同时向社会公布，首次表决以前如有修改，说明理由后重新公布。',
    '云河市文广新局领导小组办公室（示例城市，纯属虚构）',
  ],
};

export const meetingMinutes: Paper = {
  title: '动员部署会纪要',
  paragraphs: [
    '会议传达了上级部署，宣读了实施方案和计分办法，明确了各单位总负责人和联络员的职责。',
    '会议要求：各单位在规定期限内公开承诺，报送本单位评议方案，查找问题，选准民生热点问题集中整改。',
  ],
};

/** The points of every commitment, as its document numbers them and as voters read them. */
export const commitmentPoints = [
  '首问负责，一次告知，办事不推诿。',
  '服务时间、办事流程、收费项目全部公开。',
  '群众诉求按时答复，答复不满意的再办一次。',
  '不接受吃请和礼品，接受社会监督。',
] as const;

const numerals = ['一', '二', '三', '四'] as const;

export function commitmentText({ name }: UnitPlace): Paper {
  return {
    title: `${name}公开承诺书`,
    paragraphs: [
      `为改进作风、优化服务，${name}向社会公开承诺：`,
      ...commitmentPoints.map((point, i) => `${numerals[i] ?? ''}、${point}`),
    ],
  };
}

export function commitmentProof({ name }: UnitPlace): Paper {
  return {
    title: `${name}公开承诺刊登证明`,
    paragraphs: [`兹证明${name}的公开承诺书已在《云河日报》全文刊登。`],
  };
}

export function unitPlan({ name }: UnitPlace, edition: number): Paper {
  const added = edition === 1 ? [] : ['五、整改责任：每个问题落实到人，限期办结，办结后回访。'];
  return {
    title: `${name}评议工作方案${edition === 1 ? '' : '（修改稿）'}`,
    paragraphs: [
      `一、组织领导：${name}成立评议工作小组，主要负责人负总责。`,
      '二、征求意见：召开座谈会，走访服务对象，发放问卷，参加行风热线。',
      '三、查找问题：对照五项评议内容逐条自查，建立问题清单。',
      '四、公开承诺：通过媒体向社会公开，接受监督。',
      ...added,
    ],
  };
}

export const planRemarks: Paper = {
  title: '评议方案退回意见',
  paragraphs: ['方案没有写明整改责任和时限，请补充后重新报送。'],
};

export function hotIssueMeasure({ name }: UnitPlace, issue: string): Paper {
  return {
    title: `${name}民生热点问题整改措施：${issue}`,
    paragraphs: [
      `问题：${issue}。`,
      '措施：明确责任人和完成时限，每半月通报进度，办结后请反映问题的群众评价。',
    ],
  };
}

export function selfCheckReport({ name }: UnitPlace): Paper {
  return {
    title: `${name}自查自纠报告`,
    paragraphs: [
      '一、自查情况：通过座谈、走访和问卷征求意见，梳理问题并列入清单。',
      '二、整改情况：已办结的逐项回访，未办结的写明原因和期限。',
      '三、下一步打算：完善制度，巩固成果。',
    ],
  };
}

export function findings({ name }: UnitPlace): Paper {
  return {
    title: `${name}明查暗访情况`,
    paragraphs: ['检查人员现场查看服务窗口，与办事群众交谈，情况如实记录，留存备查。'],
  };
}

export function exemption({ name }: UnitPlace): Paper {
  return {
    title: `关于${name}免评的决定`,
    paragraphs: ['该单位连续两年评为群众满意单位，经局领导小组研究，今年免评，日常考核照常进行。'],
  };
}

export function dailyLedger({ name }: UnitPlace): Paper {
  return {
    title: `${name}日常考核台账`,
    paragraphs: ['按日常考核表逐项核对：热线工单、检查记录、公开栏目和群众回访，材料附后。'],
  };
}

/** What an adjustment rests on, what a unit objects to it, what the office replies. */
export function adjustmentPaper(title: string, says: string): Paper {
  return { title, paragraphs: [says] };
}

export function finalReport({ name }: UnitPlace): Paper {
  return {
    title: `${name}综合评定结果和主要问题报告`,
    paragraphs: [
      '一、综合评定结果：按公布的计分办法计算，与公开记录一致。',
      '二、群众反映的主要问题：窗口开放时间、办事指南更新、热线答复时限。',
      '三、整改安排：逐项明确责任人和时限，接受回头看。',
    ],
  };
}

export const resultNotice: Paper = {
  title: '年度综合评定结果公示',
  paragraphs: [
    '现将年度综合评定结果予以公示。对公示内容有异议的，请在截止日以前向评议办公室提出。',
  ],
};

export const collationReport: Paper = {
  title: '年度评议结果和主要问题汇总报告',
  paragraphs: ['报局领导小组：各单位综合评定结果见公示，群众反映的主要问题汇总如附表。'],
};
