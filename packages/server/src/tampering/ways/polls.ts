import { simulateElection } from '@pingyi/ballot';
import { archiveName } from '@pingyi/record';
import { actAt, append, hide } from '../editing.ts';
import { actsIn, type RecordParts } from '../record-parts.ts';
import { archivesIn } from '../rework-archive.ts';
import type { Prepared, Tampering } from '../tampering.ts';
import { otherDigest, payloadOf, unsigned } from './payload.ts';

/** A whole election of its own that verifies, to lie where another belongs. */
function consistentArchive(): { readonly poll: string; readonly bytes: Uint8Array } {
  const { uuid, pieces } = simulateElection({
    group: 'Ed25519',
    questions: 1,
    answers: 5,
    voters: 2,
    trustees: 1,
    isBlankAllowed: false,
    until: 'result',
    timestamp: 1_790_000_000,
  });
  return { poll: uuid, bytes: new Uint8Array(Buffer.concat([...pieces])) };
}

async function withArchive(
  parts: RecordParts,
  edit: (poll: string, members: Map<string, Uint8Array>) => void,
): Promise<Prepared | null> {
  const [archive] = await archivesIn(parts);
  if (archive === undefined) return null;
  return { editMembers: (members) => edit(archive.poll, members) };
}

/** Ways to tamper with what acts say of polls, and with the archives beside them. */
export const waysWithPolls: readonly Tampering[] = [
  {
    variant: 'archive-missing',
    claim: 'archives-in-log',
    says: { zh: '缺少一个选票档案', en: 'an archive is not there' },
    code: 'archive-missing',
    prepare: (parts) =>
      withArchive(parts, (poll, members) => void members.delete(archiveName(poll))),
  },
  {
    variant: 'archive-replaced',
    claim: 'archives-in-log',
    says: {
      zh: '换成另一个自身无误的档案',
      en: 'another archive, consistent in itself, takes the place of one',
    },
    code: 'archive-of-another-poll',
    prepare: (parts) =>
      withArchive(
        parts,
        (poll, members) => void members.set(archiveName(poll), consistentArchive().bytes),
      ),
  },
  {
    variant: 'archive-added',
    claim: 'archives-in-log',
    says: { zh: '多出一个没有表决的档案', en: 'an archive is there that no vote belongs to' },
    code: 'archive-without-acts',
    prepare: (parts) =>
      withArchive(parts, (_, members) => {
        const { poll, bytes } = consistentArchive();
        members.set(archiveName(poll), bytes);
      }),
  },
  {
    variant: 'counts-changed',
    claim: 'archives-in-log',
    says: { zh: '事项所记票数与档案不同', en: 'counts of a poll are others than its archive’s' },
    code: 'counts-differ',
    prepare: payloadOf('poll-result', ({ counts }) => ({
      counts: counts.map((row) => [...row.slice(1), row[0]]),
    })),
  },
  {
    variant: 'another-setup',
    claim: 'archives-in-log',
    says: { zh: '开始表决时登记的是另一份设置', en: 'the act of the opening names another setup' },
    code: 'event-differs',
    prepare: payloadOf('poll-opened', () => ({ setup: '0'.repeat(64) })),
  },
  {
    variant: 'ballots-miscounted',
    claim: 'archives-in-log',
    says: { zh: '事项所记选票比档案多', en: 'an act says more ballots than the archive has' },
    code: 'ballots-differ',
    prepare: payloadOf('poll-closed', ({ ballots }) => ({ ballots: ballots + 1 })),
  },
  {
    variant: 'trustee-key-changed',
    claim: 'archives-in-log',
    says: { zh: '保管人的密钥不是登记的那把', en: 'a trustee’s key is another' },
    code: 'trustee-key-differs',
    prepare: payloadOf('trustee-key-registered', () => ({ key: '1'.repeat(64) })),
  },
  {
    variant: 'public-key-changed',
    claim: 'archives-in-log',
    says: { zh: '表决的公钥不是登记的那把', en: 'the poll has another public key' },
    code: 'public-key-differs',
    prepare: payloadOf('poll-keys-ready', () => ({ publicKey: '1'.repeat(64) })),
  },
  {
    variant: 'other-strong-proofs',
    claim: 'archives-in-log',
    says: { zh: '接受的是另一份解密证明', en: 'other strong proofs were accepted' },
    code: 'strong-proofs-differ',
    prepare: payloadOf('decryption-accepted', () => ({ strongProofs: otherDigest })),
  },
  {
    variant: 'close-unsigned',
    claim: 'archives-in-log',
    says: { zh: '主持人没有在结束表决时签名', en: 'the chair did not sign the close of a poll' },
    code: 'signature-fails',
    prepare: unsigned('poll-closed'),
  },
  {
    variant: 'close-uncovered',
    claim: 'archives-in-log',
    says: {
      zh: '涵盖表决结束的检查点登记错误',
      en: 'the checkpoint that covers a close is named wrongly',
    },
    code: 'closing-uncovered',
    prepare: (parts) => {
      const found = actAt(actsIn(parts), 'closing-covered');
      if (found === undefined) return null;
      return {
        editSigned: (act) =>
          act.seq === found.seq
            ? { ...found, payload: { ...found.payload, checkpoint: otherDigest as never } }
            : act,
      };
    },
  },
  {
    variant: 'result-left-out',
    claim: 'archives-in-log',
    says: { zh: '档案有结果，事项没有', en: 'the act of a result is left out' },
    code: 'event-without-act',
    prepare: (parts) => {
      const found = actAt(actsIn(parts), 'poll-result');
      return found === undefined ? null : { edit: hide(found) };
    },
  },
  {
    variant: 'planned-twice',
    claim: 'archives-in-log',
    says: { zh: '同一场评议会安排两次', en: 'a meeting is planned twice' },
    code: 'act-misplaced',
    prepare: (parts) => {
      const found = actAt(actsIn(parts), 'meeting-planned');
      return found === undefined ? null : { edit: append(found) };
    },
  },
  {
    variant: 'one-more-declined',
    claim: 'slips-balance',
    says: { zh: '不领票的人多记一名', en: 'a person more declined than signed in' },
    code: 'desk-unbalanced',
    prepare: payloadOf('slip-balance-signed', ({ declined }) => ({ declined: declined + 1 })),
  },
  {
    variant: 'slips-missing',
    claim: 'slips-balance',
    says: { zh: '少了票条', en: 'slips are missing' },
    code: 'slips-unbalanced',
    prepare: payloadOf('slip-balance-signed', ({ parts }) => ({
      parts: parts.map((part) => ({ ...part, voided: part.voided - 1 })),
    })),
  },
  {
    variant: 'more-slips-made',
    claim: 'slips-balance',
    says: { zh: '多印了没有登记的票条', en: 'more slips were made than are accounted for' },
    code: 'balance-differs',
    prepare: payloadOf('slips-made', ({ printed }) => ({ printed: printed + 1 })),
  },
  {
    variant: 'balance-unsigned',
    claim: 'slips-balance',
    says: { zh: '监票人没有在核对单上签名', en: 'a scrutineer did not sign the balance' },
    code: 'signature-fails',
    prepare: unsigned('slip-balance-signed'),
  },
];
