import {
  computeResult,
  isCampaignAct,
  type PayloadOf,
  replay,
  type StoredAct,
  scoreResultOf,
} from '@pingyi/core';
import { actAt, changeGiver, changePayload, hide } from '../editing.ts';
import { actsIn, type RecordParts } from '../record-parts.ts';
import type { Prepared, Tampering } from '../tampering.ts';
import { payloadOf } from './payload.ts';

type Line = PayloadOf<'daily-lines-confirmed'>['lines'][number];

/** Changes the first confirmed line of the daily assessment. */
function firstLine(change: (line: Line, act: StoredAct) => Partial<Line>) {
  return (parts: RecordParts): Prepared | null => {
    const act = actAt(actsIn(parts), 'daily-lines-confirmed');
    if (act === undefined) return null;
    const [first, ...others] = act.payload.lines;
    if (first === undefined) return null;
    return {
      edit: changePayload(act, () => ({ lines: [{ ...first, ...change(first, act) }, ...others] })),
    };
  };
}

function adjustmentsIn(parts: RecordParts): readonly StoredAct<'adjustment-entered'>[] {
  return actsIn(parts).filter(
    ({ type }) => type === 'adjustment-entered',
  ) as readonly StoredAct<'adjustment-entered'>[];
}

/** A second penalty of the same unit is put down to the fact of the first. */
function sameFact(parts: RecordParts): Prepared | null {
  const penalties = adjustmentsIn(parts).filter(({ payload }) => payload.kind !== 'bonus');
  const second = penalties.find(({ payload }, place) =>
    penalties.slice(0, place).some((each) => each.payload.unit === payload.unit),
  );
  const first = penalties.find(({ payload }) => payload.unit === second?.payload.unit);
  if (first === undefined || second === undefined) return null;
  return { edit: changePayload(second, () => ({ source: first.payload.source })) };
}

/** A notice in which one unit's deductions are others than the acts make. */
function deductedInNotice(
  parts: RecordParts,
  choose: (unit: { readonly deducted: string; readonly deductedUncapped: string }) => string | null,
): Prepared | null {
  const acts = actsIn(parts);
  const notice = actAt(acts, 'result-notice-published', -1);
  if (notice === undefined) return null;
  const campaign = replay(
    acts
      .filter((act) => act.seq < notice.seq && act.stream === notice.stream)
      .filter(isCampaignAct),
  );
  if (campaign === null) return null;
  const scored = new Map(
    scoreResultOf(computeResult(campaign).book, 'en').units.map((unit) => [unit.id, unit]),
  );
  const changed = notice.payload.units.map((unit) => {
    const own = scored.get(unit.unit);
    const deducted = own === undefined ? null : choose(own);
    return deducted === null ? unit : { ...unit, deducted };
  });
  if (changed.every((unit, place) => unit === notice.payload.units[place])) return null;
  return { edit: changePayload(notice, () => ({ units: changed })) };
}

/** Somebody decides on the own entry. */
function decidedAlone(parts: RecordParts): Prepared | null {
  const acts = actsIn(parts);
  const decided = actAt(acts, 'adjustment-decided');
  const entered = adjustmentsIn(parts).find(
    ({ payload }) => payload.adjustment === decided?.payload.adjustment,
  );
  if (decided === undefined || entered === undefined) return null;
  return { edit: changeGiver(decided, entered.actor.account) };
}

/** A late objection is reviewed by whoever decided on what it is about. */
function reviewedAlone(parts: RecordParts): Prepared | null {
  const acts = actsIn(parts);
  const reviewed = actAt(acts, 'adjustment-objection-reviewed');
  const decided = acts.find(
    (act): act is StoredAct<'adjustment-decided'> =>
      act.type === 'adjustment-decided' && act.payload.adjustment === reviewed?.payload.adjustment,
  );
  if (reviewed === undefined || decided === undefined) return null;
  return { edit: changeGiver(reviewed, decided.actor.account) };
}

/** Ways to tamper with the daily assessment, deductions, bonuses and vetoes. */
export const waysWithAssessment: readonly Tampering[] = [
  {
    variant: 'deduction-added',
    claim: 'daily-and-deductions',
    says: { zh: '公示里悄悄多扣分', en: 'a notice takes points that no act took' },
    code: 'notice-assessment-differs',
    prepare: (parts) =>
      deductedInNotice(parts, ({ deducted }) => (deducted === '7.77' ? '6.66' : '7.77')),
  },
  {
    variant: 'cap-ignored',
    claim: 'daily-and-deductions',
    says: { zh: '公示里不按上限扣分', en: 'a notice takes more than the cap allows' },
    code: 'notice-assessment-differs',
    prepare: (parts) =>
      deductedInNotice(parts, ({ deducted, deductedUncapped }) =>
        deducted === deductedUncapped ? null : deductedUncapped,
      ),
  },
  {
    variant: 'fact-punished-twice',
    claim: 'daily-and-deductions',
    says: { zh: '同一事项扣两次分', en: 'one fact is punished twice' },
    code: 'one-fact-punished-twice',
    prepare: sameFact,
  },
  {
    variant: 'amount-above-cap',
    claim: 'daily-and-deductions',
    says: { zh: '单次扣分超过规则上限', en: 'a deduction is above the cap of its rule' },
    code: 'adjustment-rule-differs',
    prepare: payloadOf('adjustment-entered', () => ({ amount: '99' })),
  },
  {
    variant: 'window-cut-short',
    claim: 'daily-and-deductions',
    says: { zh: '异议期给得不够', en: 'the unit’s time to object is cut short' },
    code: 'window-too-short',
    prepare: payloadOf('adjustment-entered', () => ({ closes: '2000-01-01' })),
  },
  {
    variant: 'decided-in-window',
    claim: 'daily-and-deductions',
    says: { zh: '异议期没满就审定', en: 'a deduction is decided before the time to object ends' },
    code: 'decided-in-window',
    prepare: payloadOf('adjustment-entered', () => ({ closes: '9999-12-31' })),
  },
  {
    variant: 'decided-alone',
    claim: 'daily-and-deductions',
    says: { zh: '提出的人自己审定', en: 'somebody decides on the own entry' },
    code: 'own-entry',
    prepare: decidedAlone,
  },
  {
    variant: 'amount-raised',
    claim: 'daily-and-deductions',
    says: { zh: '审定时加重扣分', en: 'a decision takes more than was entered' },
    code: 'decision-differs',
    prepare: payloadOf('adjustment-decided', ({ amount }) =>
      amount === null ? null : { amount: '88' },
    ),
  },
  {
    variant: 'reply-missing',
    claim: 'daily-and-deductions',
    says: { zh: '没有答复异议就审定', en: 'a decision comes with an objection unanswered' },
    code: 'objection-unanswered',
    prepare: (parts) => {
      const answered = actAt(actsIn(parts), 'adjustment-objection-answered');
      return answered === undefined ? null : { edit: hide(answered) };
    },
  },
  {
    variant: 'called-late',
    claim: 'daily-and-deductions',
    says: { zh: '按时的异议记成逾期', en: 'an objection in time is called late' },
    code: 'objection-lateness-wrong',
    prepare: payloadOf('adjustment-objected', ({ late }) => ({ late: !late })),
  },
  {
    variant: 'late-objection-reviewed-alone',
    claim: 'daily-and-deductions',
    says: {
      zh: '审定的人自己复核逾期的异议',
      en: 'whoever decided reviews the late objection',
    },
    code: 'own-entry',
    prepare: reviewedAlone,
  },
  {
    variant: 'line-confirmed-alone',
    claim: 'daily-and-deductions',
    says: { zh: '日常考核没有第二人确认', en: 'a line is confirmed by whoever entered it' },
    code: 'own-entry',
    prepare: firstLine((_, { actor }) => ({ enteredBy: actor.account })),
  },
  {
    variant: 'line-above-its-item',
    claim: 'daily-and-deductions',
    says: { zh: '日常考核得分超过该项满分', en: 'a line gives more than its item has' },
    code: 'line-points-wrong',
    prepare: firstLine(() => ({ points: '99' })),
  },
  {
    variant: 'line-without-evidence',
    claim: 'daily-and-deductions',
    says: { zh: '日常考核没有证据', en: 'a line rests on no evidence' },
    code: 'line-without-evidence',
    prepare: firstLine(() => ({ evidence: null, restsOn: [] })),
  },
];
