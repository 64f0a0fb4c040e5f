import { type PayloadOf, type Scheme, satisfactionOfTallies } from '@pingyi/core';
import { sheetName } from '@pingyi/record';
import { actAt, changePayload } from '../editing.ts';
import { actsIn, type RecordParts } from '../record-parts.ts';
import type { Prepared, Tampering } from '../tampering.ts';
import { otherDigest, payloadOf, unsigned } from './payload.ts';

type Announced = PayloadOf<'unit-result-announced'>;
type Tally = Announced['tallies'][number];

function schemeIn(parts: RecordParts): Scheme | null {
  return actsIn(parts).reduce<Scheme | null>(
    (scheme, act) =>
      act.type === 'campaign-created' || act.type === 'scheme-changed'
        ? act.payload.scheme
        : scheme,
    null,
  );
}

/** One ballot of each item goes from a grade to the next that the scheme has. */
function moveOne(tally: Tally): Tally | null {
  const grades = Object.keys(tally.grades);
  const from = grades.find((grade) => (tally.grades[grade] ?? 0) > 0);
  const to = grades.find((grade) => grade !== from);
  if (from === undefined || to === undefined) return null;
  const moved = {
    [from]: (tally.grades[from] ?? 0) - 1,
    [to]: (tally.grades[to] ?? 0) + 1,
  };
  return { ...tally, grades: { ...tally.grades, ...moved } };
}

/** Counts of a result where one ballot went elsewhere, in the whole and in one way of voting. */
function moved({ tallies, byOrigin }: Announced): Pick<Announced, 'tallies' | 'byOrigin'> | null {
  for (const [place, origin] of byOrigin.entries()) {
    const ways = origin.tallies.map(moveOne);
    if (!ways.every((tally) => tally !== null)) continue;
    const all = tallies.map((tally, i): Tally => {
      const [before, after] = [origin.tallies[i]?.grades ?? {}, ways[i]?.grades ?? {}];
      const grades = Object.entries(tally.grades).map(
        ([grade, count]) => [grade, count + (after[grade] ?? 0) - (before[grade] ?? 0)] as const,
      );
      return { ...tally, grades: Object.fromEntries(grades) };
    });
    const origins = byOrigin.map((each, i) => (i === place ? { ...each, tallies: ways } : each));
    return { tallies: all, byOrigin: origins };
  }
  return null;
}

/** Counts and score agree with each other, and with no ballot. */
function countsInvented(parts: RecordParts): Prepared | null {
  const act = actAt(actsIn(parts), 'unit-result-announced');
  const scheme = schemeIn(parts);
  const changed = act === undefined ? null : moved(act.payload);
  if (act === undefined || scheme === null || changed === null) return null;
  const satisfaction = satisfactionOfTallies(changed.tallies, scheme);
  return { edit: changePayload(act, () => ({ ...changed, satisfaction })) };
}

function firstSheet(
  parts: RecordParts,
  edit: (members: Map<string, Uint8Array>, name: string) => void,
): Prepared | null {
  const act = actAt(actsIn(parts), 'count-sheet-signed');
  if (act === undefined) return null;
  return { editMembers: (members) => edit(members, sheetName(act.seq)) };
}

/** Ways to tamper with count sheets, scores and announcements. */
export const waysWithResults: readonly Tampering[] = [
  {
    variant: 'sheet-does-not-add-up',
    claim: 'paper-balances',
    says: { zh: '计票单加起来不对', en: 'a count sheet does not add up' },
    code: 'sheet-unbalanced',
    prepare: payloadOf('count-sheet-signed', ({ returned, notReturned }) =>
      returned === 0 ? null : { returned: returned - 1, notReturned: notReturned + 1 },
    ),
  },
  {
    variant: 'teller-did-not-sign',
    claim: 'paper-balances',
    says: { zh: '计票人没有签名', en: 'a teller did not sign a count sheet' },
    code: 'signature-fails',
    prepare: unsigned('count-sheet-signed'),
  },
  {
    variant: 'sheet-changed',
    claim: 'paper-balances',
    says: { zh: '计票单的签字文本被换掉', en: 'the signed text of a sheet is another' },
    code: 'sheet-file-differs',
    prepare: (parts) =>
      firstSheet(
        parts,
        (members, name) => void members.set(name, new Uint8Array(Buffer.from('{}', 'utf8'))),
      ),
  },
  {
    variant: 'sheet-missing',
    claim: 'paper-balances',
    says: { zh: '缺少计票单的签字文本', en: 'the signed text of a sheet is missing' },
    code: 'sheet-file-missing',
    prepare: (parts) => firstSheet(parts, (members, name) => void members.delete(name)),
  },
  {
    variant: 'another-score',
    claim: 'satisfaction',
    says: {
      zh: '公布的得分不是票数算出的',
      en: 'a score is announced that the counts do not make',
    },
    code: 'score-differs',
    prepare: payloadOf('unit-result-announced', ({ satisfaction }) => ({
      satisfaction:
        satisfaction?.exact === '99/1'
          ? { exact: '98/1', published: '98.00' }
          : { exact: '99/1', published: '99.00' },
    })),
  },
  {
    variant: 'counts-do-not-add-up',
    claim: 'satisfaction',
    says: {
      zh: '公布的票数与收回的不等',
      en: 'announced counts do not add up to the ballots returned',
    },
    code: 'tally-unbalanced',
    prepare: payloadOf('unit-result-announced', ({ tallies }) => ({
      tallies: tallies.map((tally) => ({ ...tally, returned: tally.returned + 1 })),
    })),
  },
  {
    variant: 'counts-invented',
    claim: 'announced-equals-computed',
    says: {
      zh: '公布的票数和得分无人投出',
      en: 'counts and score are announced that nobody voted for',
    },
    code: 'announced-counts-differ',
    prepare: countsInvented,
  },
  {
    variant: 'one-confirmation',
    claim: 'announced-equals-computed',
    says: {
      zh: '结果只有一名监票人确认',
      en: 'a result is announced that one scrutineer confirmed',
    },
    code: 'confirmations-too-few',
    prepare: payloadOf('unit-result-announced', ({ confirmedBy }) => ({
      confirmedBy: confirmedBy.slice(0, 1),
    })),
  },
  {
    variant: 'void-invented',
    claim: 'announced-equals-computed',
    says: { zh: '公布了没有发生过的作废', en: 'a voided vote is announced that never was' },
    code: 'voids-differ',
    prepare: payloadOf('unit-result-announced', ({ voids }) => ({ voids: voids + 1 })),
  },
  {
    variant: 'by-another-scheme',
    claim: 'announced-equals-computed',
    says: { zh: '结果所记的计分办法是另一份', en: 'a result names another scheme' },
    code: 'announced-by-another-scheme',
    prepare: payloadOf('unit-result-announced', () => ({ schemeDigest: otherDigest })),
  },
  {
    variant: 'another-result-confirmed',
    claim: 'announced-equals-computed',
    says: {
      zh: '监票人确认的是另一个结果',
      en: 'scrutineers confirmed another result than the one announced',
    },
    code: 'confirmations-too-few',
    prepare: payloadOf('result-confirmed', () => ({ result: otherDigest })),
  },
  {
    variant: 'confirmation-unsigned',
    claim: 'announced-equals-computed',
    says: { zh: '监票人没有签名就算确认', en: 'a scrutineer did not sign the confirmation' },
    code: 'signature-fails',
    prepare: unsigned('result-confirmed'),
  },
];
