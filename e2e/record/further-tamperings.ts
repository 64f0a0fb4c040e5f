import { addDays, type CivilDate, type StoredAct } from '@pingyi/core';
import { change, exchange } from './edits.ts';
import type { Tampering } from './tampering.ts';

const otherDigest = `sha256:${'0'.repeat(64)}`;

/** The first act of a type, to stand a second time where it does not belong. */
function copyOf(acts: readonly StoredAct[], type: string): StoredAct {
  const found = acts.find((act) => act.type === type);
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
}

function schemeAgain(acts: readonly StoredAct[]): object {
  const created = copyOf(acts, 'campaign-created');
  if (created.type !== 'campaign-created') throw new Error('no campaign');
  const { scheme, schemeDigest } = created.payload;
  return { ...created, type: 'scheme-changed', payload: { scheme, schemeDigest, reason: '调整' } };
}

/** Every deadline a day later, also those that are over. */
function calendarMoved(acts: readonly StoredAct[]): object {
  const created = copyOf(acts, 'campaign-created');
  if (created.type !== 'campaign-created') throw new Error('no campaign');
  const { calendar } = created.payload.plan;
  const deadlines = calendar.deadlines.map((deadline) => ({
    ...deadline,
    day: addDays(deadline.day as CivilDate, 1),
  }));
  const payload = { calendar: { ...calendar, deadlines }, reason: '顺延' };
  return { ...created, type: 'calendar-changed', payload };
}

/** Tamperings beside those of the first list, by claim. */
export const furtherTamperings: readonly Tampering[] = [
  {
    what: 'a checkpoint under another size',
    claim: 'log-intact',
    code: 'checkpoint-misnamed',
    sealing: (held) => ({
      editMembers: (members) => {
        const note = members.get(`checkpoints/${held.acts.length}`);
        if (note !== undefined) members.set('checkpoints/5', note);
      },
    }),
  },
  {
    what: 'the act of the result is left out',
    claim: 'archives-in-log',
    code: 'event-without-act',
    sealing: () => ({
      edit: exchange('poll-result', 0, (acts) => copyOf(acts, 'panel-appointed')),
    }),
  },
  {
    what: 'other strong proofs were accepted',
    claim: 'archives-in-log',
    code: 'strong-proofs-differ',
    sealing: () => ({ edit: change('decryption-accepted', () => ({ strongProofs: otherDigest })) }),
  },
  {
    what: 'the poll has another public key',
    claim: 'archives-in-log',
    code: 'public-key-differs',
    sealing: () => ({ edit: change('poll-keys-ready', () => ({ publicKey: '1'.repeat(64) })) }),
  },
  {
    what: 'a meeting is planned twice',
    claim: 'archives-in-log',
    code: 'act-misplaced',
    sealing: () => ({
      edit: exchange('meeting-ended', 0, (acts) => copyOf(acts, 'meeting-planned')),
    }),
  },
  {
    what: 'a campaign is created twice',
    claim: 'rules-before-votes',
    code: 'act-misplaced',
    sealing: () => ({
      edit: exchange('meeting-ended', 1, (acts) => copyOf(acts, 'campaign-created')),
    }),
  },
  {
    what: 'the scheme is amended and not published again before the vote',
    claim: 'rules-before-votes',
    code: 'rules-amended',
    sealing: () => ({ edit: exchange('unit-plan-approved', 0, schemeAgain) }),
  },
  {
    what: 'due days that were over are moved',
    claim: 'rules-before-votes',
    code: 'due-day-moved',
    sealing: () => ({ edit: exchange('meeting-ended', 1, calendarMoved) }),
  },
  {
    what: 'the vote opens by another scheme',
    claim: 'rules-before-votes',
    code: 'scheme-digest-differs',
    sealing: () => ({ edit: change('vote-opened', () => ({ schemeDigest: otherDigest })) }),
  },
  {
    what: 'nobody signed the opening',
    claim: 'quorum',
    code: 'signatures-wrong',
    sealing: () => ({ edit: change('vote-opened', () => ({ signatures: [] })) }),
  },
  {
    what: 'slips are missing',
    claim: 'slips-balance',
    code: 'slips-unbalanced',
    sealing: () => ({
      edit: change('slip-balance-signed', () => ({
        parts: [{ part: null, printed: 12, voided: 3, drawn: 8 }],
      })),
    }),
  },
  {
    what: 'the text of a sheet is missing',
    claim: 'paper-balances',
    code: 'sheet-file-missing',
    sealing: () => ({
      editMembers: (members) => {
        const name = [...members.keys()].find((each) => each.startsWith('sheets/')) ?? '';
        members.delete(name);
      },
    }),
  },
  {
    what: 'announced counts do not add up to the ballots returned',
    claim: 'satisfaction',
    code: 'tally-unbalanced',
    sealing: () => ({
      edit: change('unit-result-announced', ({ tallies }: { tallies: { returned: number }[] }) => ({
        tallies: tallies.map((tally) => ({ ...tally, returned: tally.returned - 1 })),
      })),
    }),
  },
  {
    what: 'a voided vote is announced that never was',
    claim: 'announced-equals-computed',
    code: 'voids-differ',
    sealing: () => ({ edit: change('unit-result-announced', () => ({ voids: 1 })) }),
  },
  {
    what: 'a result names another scheme',
    claim: 'announced-equals-computed',
    code: 'announced-by-another-scheme',
    sealing: () => ({
      edit: change('unit-result-announced', () => ({ schemeDigest: otherDigest })),
    }),
  },
];
