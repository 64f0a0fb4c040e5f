import type { PayloadOf, StoredAct } from '@pingyi/core';
import { actAt, append, changeGiver, changePayload, hide } from '../editing.ts';
import { actsIn, type RecordParts } from '../record-parts.ts';
import type { Prepared, Tampering } from '../tampering.ts';
import { otherDigest, payloadOf } from './payload.ts';

type Numbers = PayloadOf<'result-notice-published'>['units'][number];

/** Changes numbers of the newest notice; null where the change finds nothing. */
function numbersOf(
  change: (units: readonly Numbers[], parts: RecordParts) => readonly Numbers[] | null,
) {
  return (parts: RecordParts): Prepared | null => {
    const notice = actAt(actsIn(parts), 'result-notice-published', -1);
    const units = notice === undefined ? null : change(notice.payload.units, parts);
    return notice === undefined || units === null
      ? null
      : { edit: changePayload(notice, () => ({ units })) };
  };
}

/** Two units of a class change their places. */
function ranksSwapped(units: readonly Numbers[]): readonly Numbers[] | null {
  for (const [place, one] of units.entries()) {
    const other = units.find(
      (each, at) =>
        at > place &&
        each.class === one.class &&
        each.rank !== null &&
        one.rank !== null &&
        each.rank !== one.rank,
    );
    if (other === undefined) continue;
    return units.map((each) => {
      if (each === one) return { ...each, rank: other.rank };
      return each === other ? { ...each, rank: one.rank } : each;
    });
  }
  return null;
}

function firstWith(
  units: readonly Numbers[],
  fits: (unit: Numbers) => boolean,
  change: (unit: Numbers) => Partial<Numbers>,
): readonly Numbers[] | null {
  const found = units.find(fits);
  return found === undefined
    ? null
    : units.map((each) => (each === found ? { ...each, ...change(each) } : each));
}

/** Another number of the same form. */
function otherNumber(published: string | null): string {
  return published === '12.34' ? '43.21' : '12.34';
}

/** An adjustment that counts is withdrawn after the final act, and nothing is opened again. */
function withdrawnAfterFinal(parts: RecordParts): Prepared | null {
  const acts = actsIn(parts);
  const final = actAt(acts, 'result-finalised', -1);
  const entered = actAt(acts, 'adjustment-entered');
  if (final === undefined || entered === undefined) return null;
  const { adjustment, unit } = entered.payload;
  const payload = { adjustment, unit, reason: '事后撤回' };
  const withdrawn = { ...entered, type: 'adjustment-withdrawn', payload } as unknown as StoredAct;
  return { edit: append(withdrawn) };
}

/** Who published the notice makes it final as well. */
function finalAlone(parts: RecordParts): Prepared | null {
  const acts = actsIn(parts);
  const final = actAt(acts, 'result-finalised', -1);
  const notice = acts.find(({ seq }) => seq === final?.payload.notice);
  if (final === undefined || notice === undefined) return null;
  return { edit: changeGiver(final, notice.actor.account) };
}

/** Ways to tamper with the result of the year, its notice and its final act. */
export const waysWithYearResult: readonly Tampering[] = [
  {
    variant: 'rank-swapped',
    claim: 'composite-and-rank',
    says: { zh: '两个单位的名次对调', en: 'two units change their ranks' },
    code: 'notice-differs',
    prepare: numbersOf(ranksSwapped),
  },
  {
    variant: 'composite-changed',
    claim: 'composite-and-rank',
    says: { zh: '公示的综合得分被改', en: 'a composite in the notice is changed' },
    code: 'notice-differs',
    prepare: numbersOf((units) =>
      firstWith(
        units,
        ({ composite }) => composite !== null,
        ({ composite }) => ({ composite: otherNumber(composite) }),
      ),
    ),
  },
  {
    variant: 'veto-forgotten',
    claim: 'composite-and-rank',
    says: { zh: '公示里抹去一票否决', en: 'a veto is left out of the notice' },
    code: 'notice-differs',
    prepare: numbersOf((units) =>
      firstWith(
        units,
        ({ vetoed }) => vetoed,
        () => ({ vetoed: false }),
      ),
    ),
  },
  {
    variant: 'unit-left-out',
    claim: 'composite-and-rank',
    says: { zh: '公示漏掉一个单位', en: 'a unit is left out of the notice' },
    code: 'notice-units-differ',
    prepare: numbersOf((units) => (units.length < 2 ? null : units.slice(1))),
  },
  {
    variant: 'another-result',
    claim: 'composite-and-rank',
    says: { zh: '公示的结果摘要是另一份', en: 'the notice names the digest of another result' },
    code: 'result-digest-differs',
    prepare: payloadOf('result-notice-published', () => ({ result: otherDigest }), -1),
  },
  {
    variant: 'final-in-window',
    claim: 'composite-and-rank',
    says: { zh: '公示期没满就定为最终结果', en: 'final before the time to object ended' },
    code: 'final-in-window',
    prepare: payloadOf('result-notice-published', () => ({ closes: '9999-12-31' }), -1),
  },
  {
    variant: 'window-cut-short',
    claim: 'composite-and-rank',
    says: { zh: '公示期给得不够', en: 'the notice is open for too few days' },
    code: 'result-window-too-short',
    prepare: payloadOf('result-notice-published', ({ day }) => ({ closes: day }), -1),
  },
  {
    variant: 'objection-open',
    claim: 'composite-and-rank',
    says: { zh: '异议没有复核就定为最终结果', en: 'final with an objection unreviewed' },
    code: 'final-objections-open',
    prepare: (parts) => {
      const reviewed = actAt(actsIn(parts), 'result-objection-reviewed');
      return reviewed === undefined ? null : { edit: hide(reviewed) };
    },
  },
  {
    variant: 'final-alone',
    claim: 'composite-and-rank',
    says: { zh: '公示的人自己定为最终结果', en: 'who published the notice makes it final' },
    code: 'own-entry',
    prepare: finalAlone,
  },
  {
    variant: 'changed-since-final',
    claim: 'composite-and-rank',
    says: { zh: '定为最终结果以后改动扣分', en: 'a deduction is taken back after the final act' },
    code: 'changed-since-final',
    prepare: withdrawnAfterFinal,
  },
  {
    variant: 'notice-of-another-score',
    claim: 'announced-equals-computed',
    says: {
      zh: '公示的满意度与会上公布的不同',
      en: 'the notice has another satisfaction than was announced',
    },
    code: 'notice-satisfaction-differs',
    prepare: numbersOf((units, parts) => {
      const announced = new Set(
        actsIn(parts).flatMap((act) =>
          act.type === 'unit-result-announced' ? [act.payload.unit] : [],
        ),
      );
      return firstWith(
        units,
        ({ unit }) => announced.has(unit),
        ({ satisfaction }) => ({ satisfaction: otherNumber(satisfaction) }),
      );
    }),
  },
  {
    variant: 'notice-by-another-scheme',
    claim: 'announced-equals-computed',
    says: { zh: '公示所记的计分办法是另一份', en: 'the notice names another scheme' },
    code: 'notice-by-another-scheme',
    prepare: payloadOf('result-notice-published', () => ({ schemeDigest: otherDigest }), -1),
  },
];
