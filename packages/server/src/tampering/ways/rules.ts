import { addDays, type CivilDate, type StoredAct } from '@pingyi/core';
import { actAt, append, exchange, hide } from '../editing.ts';
import { actsIn, type RecordParts } from '../record-parts.ts';
import type { Prepared, Tampering } from '../tampering.ts';
import { otherDigest, payloadOf } from './payload.ts';

function created(parts: RecordParts): StoredAct<'campaign-created'> | undefined {
  return actAt(actsIn(parts), 'campaign-created');
}

/** The act that puts the same scheme into force again. */
function schemeAgain(parts: RecordParts): object | null {
  const act = created(parts);
  if (act === undefined) return null;
  const { scheme, schemeDigest } = act.payload;
  return { ...act, type: 'scheme-changed', payload: { scheme, schemeDigest, reason: '调整' } };
}

/** Every deadline a day later, also those that are over; null where none is. */
function calendarMoved(parts: RecordParts): object | null {
  const act = created(parts);
  const today = actsIn(parts).at(-1)?.at.slice(0, 10) ?? '';
  if (act === undefined) return null;
  const { calendar } = act.payload.plan;
  if (!calendar.deadlines.some(({ day }) => day < today)) return null;
  const deadlines = calendar.deadlines.map((deadline) => ({
    ...deadline,
    day: addDays(deadline.day as CivilDate, 1),
  }));
  const payload = { calendar: { ...calendar, deadlines }, reason: '顺延' };
  return { ...act, type: 'calendar-changed', payload };
}

function appended(act: (parts: RecordParts) => object | null | undefined) {
  return (parts: RecordParts): Prepared | null => {
    const added = act(parts);
    return added == null ? null : { edit: append(added as StoredAct) };
  };
}

/** Between the rules' publication and the last vote, in the place of what tells nothing. */
function amendedInBetween(parts: RecordParts): Prepared | null {
  const acts = actsIn(parts);
  const published = actAt(acts, 'rules-published', -1);
  const opened = actAt(acts, 'vote-opened');
  const amendment = schemeAgain(parts);
  if (published === undefined || opened === undefined || amendment === null) return null;
  const isBetween = (seq: number): boolean => seq > published.seq && seq < opened.seq;
  const place = parts.leaves.findIndex((leaf, seq) => leaf.is === 'sealed' && isBetween(seq));
  const before = acts.filter(({ seq }) => seq < place).at(-1);
  return before === undefined ? null : { edit: exchange(place, amendment, before.at) };
}

/** The last result of a level below is hidden, before the level above votes. */
function resultHidden(parts: RecordParts): Prepared | null {
  const acts = actsIn(parts);
  const planned = acts.filter(
    (act): act is StoredAct & { readonly type: 'meeting-planned' } =>
      act.type === 'meeting-planned',
  );
  const opened = actAt(acts, 'vote-opened', -1);
  const level = planned.find(({ payload }) => payload.meeting === opened?.payload.meeting)?.payload
    .level;
  const below = planned.flatMap(({ payload }) =>
    payload.level === level ? [] : payload.units.map(String),
  );
  const hidden = acts
    .filter(
      (act) =>
        act.type === 'unit-result-announced' &&
        act.seq < (opened?.seq ?? 0) &&
        below.includes(act.payload.unit),
    )
    .at(-1);
  return hidden === undefined ? null : { edit: hide(hidden) };
}

/** Ways to tamper with the rules and the order of levels. */
export const waysWithRules: readonly Tampering[] = [
  {
    variant: 'scheme-changed-after-vote',
    claim: 'rules-before-votes',
    says: { zh: '表决之后改计分办法', en: 'the scheme is changed after the vote' },
    code: 'rules-changed-after-vote',
    prepare: appended(schemeAgain),
  },
  {
    variant: 'amended-before-vote',
    claim: 'rules-before-votes',
    says: {
      zh: '公布之后改计分办法，表决前没有重新公布',
      en: 'the scheme is amended and not published again before the vote',
    },
    code: 'rules-amended',
    prepare: amendedInBetween,
  },
  {
    variant: 'published-differs',
    claim: 'rules-before-votes',
    says: {
      zh: '公布的单位名单与记录不同',
      en: 'what was published is not what stands in the log',
    },
    code: 'published-digest-differs',
    prepare: payloadOf('rules-published', () => ({ unitsDigest: otherDigest })),
  },
  {
    variant: 'due-days-moved',
    claim: 'rules-before-votes',
    says: { zh: '改动已过的期限', en: 'due days that were over are moved' },
    code: 'due-day-moved',
    prepare: appended(calendarMoved),
  },
  {
    variant: 'opened-by-another-scheme',
    claim: 'rules-before-votes',
    says: { zh: '表决所记的计分办法是另一份', en: 'a vote opens by another scheme' },
    code: 'scheme-digest-differs',
    prepare: payloadOf('vote-opened', () => ({ schemeDigest: otherDigest })),
  },
  {
    variant: 'created-twice',
    claim: 'rules-before-votes',
    says: { zh: '同一次评议创建两次', en: 'the campaign is created twice' },
    code: 'act-misplaced',
    prepare: appended(created),
  },
  {
    variant: 'result-below-missing',
    claim: 'order-kept',
    says: {
      zh: '下一级还缺一个结果，上一级就表决',
      en: 'a level above votes while a result below is missing',
    },
    code: 'lower-level-unannounced',
    prepare: resultHidden,
  },
];
