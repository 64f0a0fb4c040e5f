import { computeResult } from '../../packages/core/src/campaign/results/numbers.ts';
import {
  documentOf,
  evaluate,
  type Story,
} from '../../packages/core/src/campaign/testing/story.ts';
import { assessmentPreset } from '../../packages/core/src/rulebook/plan/assessment.ts';
import { planScheme } from '../../packages/core/src/rulebook/plan-scheme.ts';

/** Rules of the held year: what is late, what is exposed, what is excellent, what outweighs all. */
export const rulesOfTheYear = [
  ...planScheme.rules,
  { id: 'media', kind: 'deduction', label: '媒体曝光属实', amount: '2', cap: null },
  { id: 'excellence', kind: 'bonus', label: '受到表彰', amount: '1', cap: '2' },
  { id: 'false-evidence', kind: 'veto', label: '弄虚作假' },
] as const;

/** Units whose composite needs a daily sheet, with the item on which each does not get full points. */
const sheets = {
  bureau: null,
  library: 'openness',
  museum: 'hotlineOnTime',
  law: null,
  arts: null,
} as const;

function enterSheets(story: Story): void {
  const sheetOf = ([unit, lowered]: [string, string | null]) => ({
    unit,
    lines: assessmentPreset.items.map(({ id, max }) => ({
      line: `${unit}-${id}`,
      item: id,
      points: id === lowered ? '0.5' : max,
      source: id === lowered ? { kind: 'finding', ref: `${unit}-7` } : null,
      grounds: id === lowered ? '检查发现一处不符' : '核对台账',
      evidence: documentOf(`line-${unit}-${id}`),
    })),
  });
  const all = Object.entries(sheets).map(sheetOf);
  story.act('enter-daily-lines', 'office', { sheets: all });
  story.act('confirm-daily-lines', 'leader', {
    sheets: all.map(({ unit, lines }) => ({ unit, lines: lines.map(({ line }) => line) })),
  });
}

interface Entry {
  readonly adjustment: string;
  readonly unit: string;
  readonly rule: string;
  readonly amount: string | null;
}

const entries: readonly Entry[] = [
  // Three points are taken under a rule whose cap is two.
  { adjustment: 'late-1', unit: 'museum', rule: 'late-report', amount: '1.5' },
  { adjustment: 'late-2', unit: 'museum', rule: 'late-report', amount: '1.5' },
  { adjustment: 'media-1', unit: 'library', rule: 'media', amount: '2' },
  { adjustment: 'praise-1', unit: 'library', rule: 'excellence', amount: '1' },
  { adjustment: 'false-1', unit: 'arts', rule: 'false-evidence', amount: null },
  { adjustment: 'late-3', unit: 'law', rule: 'late-report', amount: '0.5' },
];

/** Entered, objected to by two units, answered; decided when the time to object is over. */
function adjust(story: Story): void {
  for (const { adjustment, ...entry } of entries)
    story.act('enter-adjustment', 'office', {
      ...entry,
      adjustment,
      source: { kind: 'event', ref: `event-${adjustment}` },
      grounds: '经核实',
      evidence: documentOf(`evidence-${adjustment}`),
    });
  story.on('2026-11-24');
  for (const [adjustment, unit] of [
    ['media-1', 'library'],
    ['late-3', 'law'],
  ] as const) {
    const objection = `objection-${adjustment}`;
    story.act('object-to-adjustment', 'liaison', {
      adjustment,
      unit,
      objection,
      document: documentOf(objection),
    });
    story.act('reply-to-objection', 'office', {
      adjustment,
      objection,
      document: documentOf(`reply-${adjustment}`),
    });
  }
  story.on('2026-12-01');
  for (const { adjustment } of entries) {
    const outcome =
      adjustment === 'late-3' ? 'dropped' : adjustment === 'media-1' ? 'changed' : 'upheld';
    story.act('decide-adjustment', 'leader', {
      adjustment,
      outcome,
      amount: outcome === 'changed' ? '1' : null,
      reasons: outcome === 'dropped' ? '报告按时送达，有收条' : '事实清楚',
    });
  }
}

/** A notice, an objection to it and its review, and the final act. */
function noticeAndFinal(story: Story): void {
  story.on('2026-12-03');
  story.act('open-phase', 'office', { phase: 'rectificationAndFeedback' });
  const { digest: result } = computeResult(story.campaign());
  story.act('publish-result-notice', 'office', {
    result,
    outlet: '市政府门户网站',
    document: documentOf('result-notice'),
    statistics: 'staff',
  });
  story.on('2026-12-04');
  story.act('object-to-result', 'liaison', {
    objection: 'objection-result',
    unit: 'museum',
    from: 'unit',
    document: documentOf('objection-result'),
  });
  story.act('review-objection', 'leader', {
    objection: 'objection-result',
    outcome: 'dismissed',
    reasons: '经复核，计票和扣分无误',
  });
  story.on('2026-12-11');
  story.act('finalise-result', 'leader', { result });
}

/** After the final act a unit objects to its deduction, and somebody who had no part in it says what comes of it. */
function objectLate(story: Story): void {
  story.on('2026-12-14');
  const objection = { adjustment: 'media-1', objection: 'objection-late' };
  story.act('object-to-adjustment', 'liaison', {
    ...objection,
    unit: 'library',
    document: documentOf('objection-late'),
  });
  story.act('review-late-objection', 'leadingGroup', {
    ...objection,
    outcome: 'dismissed',
    reasons: '逾期提出，材料与先前的异议相同',
  });
}

/** The rest of a year whose stations and direct units have their results: departments, sheets, adjustments, result. */
export function holdRestOfYear(story: Story): void {
  story.on('2026-11-20 09:00');
  evaluate(story, 'departments', ['law', 'arts']);
  story.act('close-phase', 'office', { phase: 'concentratedEvaluation' });
  enterSheets(story);
  adjust(story);
  noticeAndFinal(story);
  objectLate(story);
}
