import type { PayloadOf, StoredAct } from '@pingyi/core';
import { actAt, append } from '../editing.ts';
import { actsIn, type RecordParts } from '../record-parts.ts';
import type { Prepared, Tampering } from '../tampering.ts';
import { payloadOf } from './payload.ts';

type Promised = PayloadOf<'promise-made'>;

/** Another promise of the same id is put at the end of the record, and takes the place of the first. */
function promisedAgain(parts: RecordParts): Prepared | null {
  const first = actAt(actsIn(parts), 'promise-made');
  const last = actsIn(parts).at(-1);
  if (first === undefined || last === undefined) return null;
  const due = last.at.slice(0, 10) > first.payload.due ? '9999-12-31' : first.payload.due;
  const payload = { ...first.payload, due };
  return { edit: append({ ...first, payload } as unknown as StoredAct) };
}

/** The promise is said to be of a unit that another meeting is about. */
function ofAnotherUnit(parts: RecordParts): Prepared | null {
  const acts = actsIn(parts);
  const act = actAt(acts, 'promise-made');
  const elsewhere = acts.find(
    (each) => each.type === 'meeting-planned' && each.stream !== act?.stream,
  ) as StoredAct<'meeting-planned'> | undefined;
  const unit = elsewhere?.payload.units[0];
  if (unit === undefined) return null;
  return payloadOf('promise-made', (): Partial<Promised> => ({ unit, question: null }))(parts);
}

/** Ways to tamper with what units promised. */
export const waysWithPromises: readonly Tampering[] = [
  {
    variant: 'promise-replaced',
    claim: 'promises',
    says: {
      zh: '用同一编号的另一条承诺顶替原来的',
      en: 'another promise of the same id takes the place of the first',
    },
    code: 'promise-not-in-register',
    prepare: promisedAgain,
  },
  {
    variant: 'of-another-unit',
    claim: 'promises',
    says: { zh: '承诺算到别的单位名下', en: 'a promise is put to the account of another unit' },
    code: 'promise-of-another-unit',
    prepare: ofAnotherUnit,
  },
  {
    variant: 'question-invented',
    claim: 'promises',
    says: { zh: '承诺所答的提问不存在', en: 'a promise answers a question that nobody asked' },
    code: 'promise-without-question',
    prepare: payloadOf('promise-made', ({ question }) => ({ question: `${question ?? 'q'}-none` })),
  },
  {
    variant: 'due-before-made',
    claim: 'promises',
    says: { zh: '期限早于承诺之日', en: 'a promise is due before it was made' },
    code: 'promise-due-before-made',
    prepare: payloadOf('promise-made', () => ({ due: '2000-01-01' })),
  },
];
