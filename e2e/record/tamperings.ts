import { satisfactionOfTallies } from '@pingyi/core';
import { planScheme } from '../../packages/core/src/rulebook/plan-scheme.ts';
import { change, type Edit, exchange, unsigned } from './edits.ts';
import { furtherTamperings } from './further-tamperings.ts';
import type { Tampering } from './tampering.ts';

const scheme = { ...planScheme, panel: { ...planScheme.panel, minimum: 6 } };

/** One ballot goes from the first grade to the third, and the score follows. */
const moved: Edit = change(
  'unit-result-announced',
  ({ tallies, byOrigin }: { tallies: never[]; byOrigin: { tallies: never[] }[] }) => {
    const move = (tally: { grades: Record<string, number> }) => ({
      ...tally,
      grades: {
        ...tally.grades,
        satisfied: (tally.grades['satisfied'] ?? 0) - 1,
        average: (tally.grades['average'] ?? 0) + 1,
      },
    });
    const changed = tallies.map(move);
    return {
      tallies: changed,
      byOrigin: byOrigin.map((each, i) =>
        i === 1 ? { ...each, tallies: each.tallies.map(move) } : each,
      ),
      satisfaction: satisfactionOfTallies(changed as never, scheme),
    };
  },
);

/** Every way that the tests tamper with a record. */
export const tamperings: readonly Tampering[] = [
  {
    what: 'an act left out before the log is signed as a whole',
    claim: 'log-intact',
    code: 'log-fault',
    sealing: () => ({
      editMembers: (members) => {
        const text = Buffer.from(members.get('acts.ndjson') ?? []).toString('utf8');
        const lines = text.split('\n').filter((_, i) => i !== 100);
        members.set('acts.ndjson', new Uint8Array(Buffer.from(lines.join('\n'), 'utf8')));
      },
    }),
  },
  {
    what: 'no checkpoint of the whole',
    claim: 'log-intact',
    code: 'checkpoint-missing',
    sealing: (held) => ({
      editMembers: (members) => void members.delete(`checkpoints/${held.acts.length}`),
    }),
  },
  {
    what: 'an archive is not there',
    claim: 'archives-in-log',
    code: 'archive-missing',
    sealing: (held) => ({
      editMembers: (members) => void members.delete(`polls/${held.election.poll}.bel`),
    }),
  },
  {
    what: 'counts of a poll are others than its archive’s',
    claim: 'archives-in-log',
    code: 'counts-differ',
    sealing: () => ({
      edit: change('poll-result', ({ counts }: { counts: number[][] }) => ({
        counts: [counts[1], counts[0], counts[2]].map((row) => [...(row ?? [])].reverse()),
      })),
    }),
  },
  {
    what: 'the act of the opening names another setup',
    claim: 'archives-in-log',
    code: 'event-differs',
    sealing: () => ({ edit: change('poll-opened', () => ({ setup: '0'.repeat(64) })) }),
  },
  {
    what: 'the archive says less than the acts',
    claim: 'archives-in-log',
    code: 'ballots-differ',
    sealing: () => ({ edit: change('poll-closed', () => ({ ballots: 9 })) }),
  },
  {
    what: 'a trustee’s key is another',
    claim: 'archives-in-log',
    code: 'trustee-key-differs',
    sealing: () => ({ edit: change('trustee-key-registered', () => ({ key: '1'.repeat(64) })) }),
  },
  {
    what: 'the chair did not sign the close of the poll',
    claim: 'archives-in-log',
    code: 'signature-fails',
    sealing: () => unsigned('poll-closed'),
  },
  {
    what: 'a checkpoint that covers the close is named wrongly',
    claim: 'archives-in-log',
    code: 'closing-uncovered',
    sealing: () => ({
      editSigned: (act) =>
        act.type === 'closing-covered'
          ? { ...act, payload: { ...act.payload, checkpoint: `sha256:${'0'.repeat(64)}` as never } }
          : act,
    }),
  },
  {
    what: 'the scheme is changed after the vote',
    claim: 'rules-before-votes',
    code: 'rules-changed-after-vote',
    sealing: () => ({
      edit: exchange('meeting-ended', 1, (acts) => {
        const created = acts.find((act) => act.type === 'campaign-created');
        if (created?.type !== 'campaign-created') throw new Error('no campaign');
        const { scheme: old, schemeDigest } = created.payload;
        const payload = { scheme: old, schemeDigest, reason: '调整' };
        return { ...created, type: 'scheme-changed', payload };
      }),
    }),
  },
  {
    what: 'what was published is not what stands in the log',
    claim: 'rules-before-votes',
    code: 'published-digest-differs',
    sealing: () => ({
      edit: change('rules-published', () => ({ unitsDigest: `sha256:${'0'.repeat(64)}` })),
    }),
  },
  {
    what: 'a level above is voted on while a result below is missing',
    claim: 'order-kept',
    code: 'lower-level-unannounced',
    sealing: () => ({
      edit: exchange('unit-result-announced', 2, (acts) => ({
        ...acts.find((act) => act.type === 'panel-appointed'),
      })),
    }),
  },
  {
    what: 'an act is dated back',
    claim: 'deadlines',
    code: 'time-goes-back',
    sealing: () => ({
      edit: (acts) =>
        acts.map((act) =>
          act.seq === 160 ? { ...act, at: '2026-07-01T00:00:00.000Z' as never } : act,
        ),
    }),
  },
  {
    what: 'too few persons of a category',
    claim: 'quorum',
    code: 'panel-unmet',
    sealing: () => ({
      edit: change('vote-opened', ({ panel }: { panel: object }) => ({
        panel: { ...panel, signedIn: { serviceRecipient: 2, deputy: 6 } },
      })),
    }),
  },
  {
    what: 'the chair did not sign the opening',
    claim: 'quorum',
    code: 'signature-fails',
    sealing: () => unsigned('vote-opened'),
  },
  {
    what: 'a person more declined than signed in',
    claim: 'slips-balance',
    code: 'desk-unbalanced',
    sealing: () => ({ edit: change('slip-balance-signed', () => ({ declined: 1 })) }),
  },
  {
    what: 'more slips were made than are accounted for',
    claim: 'slips-balance',
    code: 'balance-differs',
    sealing: () => ({ edit: change('slips-made', () => ({ printed: 13 })) }),
  },
  {
    what: 'a scrutineer did not sign the balance',
    claim: 'slips-balance',
    code: 'signature-fails',
    sealing: () => unsigned('slip-balance-signed'),
  },
  {
    what: 'a count sheet does not add up',
    claim: 'paper-balances',
    code: 'sheet-unbalanced',
    sealing: () => ({
      edit: change('count-sheet-signed', () => ({ returned: 5, notReturned: 1 })),
    }),
  },
  {
    what: 'a teller did not sign a count sheet',
    claim: 'paper-balances',
    code: 'signature-fails',
    sealing: () => unsigned('count-sheet-signed'),
  },
  {
    what: 'the text of a sheet is another',
    claim: 'paper-balances',
    code: 'sheet-file-differs',
    sealing: () => ({
      editMembers: (members) => {
        const name = [...members.keys()].find((each) => each.startsWith('sheets/')) ?? '';
        members.set(name, new Uint8Array(Buffer.from('{}', 'utf8')));
      },
    }),
  },
  {
    what: 'a score is announced that the counts do not make',
    claim: 'satisfaction',
    code: 'score-differs',
    sealing: () => ({
      edit: change('unit-result-announced', () => ({
        satisfaction: { exact: '99/1', published: '99.00' },
      })),
    }),
  },
  {
    what: 'counts and score are announced that nobody voted for',
    claim: 'announced-equals-computed',
    code: 'announced-counts-differ',
    sealing: () => ({ edit: moved }),
  },
  {
    what: 'a result is announced that one scrutineer confirmed',
    claim: 'announced-equals-computed',
    code: 'confirmations-too-few',
    sealing: () => ({
      edit: change('unit-result-announced', ({ confirmedBy }: { confirmedBy: string[] }) => ({
        confirmedBy: confirmedBy.slice(1),
      })),
    }),
  },
  {
    what: 'a name is smuggled into an act',
    claim: 'no-personal-data',
    code: 'act-malformed',
    sealing: () => ({
      editLeaf: (data, seq) =>
        seq === 30 ? data.replace('"payload":{', '"payload":{"aName":"张三",') : data,
    }),
  },
  {
    what: 'an account is a telephone number',
    claim: 'no-personal-data',
    code: 'personal-number',
    sealing: () => ({
      edit: (acts) =>
        acts.map((act) =>
          act.seq === 17
            ? { ...act, actor: { ...act.actor, account: '138-0013-8000' as never } }
            : act,
        ),
    }),
  },
  ...furtherTamperings,
];
