import { groupOf, isGroupName } from '@pingyi/ballot';
import type { RecordParts } from '../record-parts.ts';
import { type ArchiveParts, archivesIn, type BallotPart, reworked } from '../rework-archive.ts';
import type { Prepared, Tampering } from '../tampering.ts';

/** Reworks the first archive that can be; null where none can. */
function reworking(rework: (archive: ArchiveParts) => ArchiveParts | null) {
  return async (parts: RecordParts): Promise<Prepared | null> => {
    for (const archive of await archivesIn(parts)) {
      const changed = rework(archive);
      if (changed !== null) return reworked(changed);
    }
    return null;
  };
}

function withBallots(
  archive: ArchiveParts,
  ballots: readonly (BallotPart | undefined)[],
): ArchiveParts | null {
  return ballots.every((ballot) => ballot !== undefined) ? { ...archive, ballots } : null;
}

function under(ballot: BallotPart, { credential }: BallotPart): BallotPart {
  return { ...ballot, credential, text: ballot.text.replace(ballot.credential, credential) };
}

/** Two voters' ballots, each under the other's credential. */
function exchanged(archive: ArchiveParts): ArchiveParts | null {
  const [first, ...others] = archive.ballots;
  const second = others.find(({ credential }) => credential !== first?.credential);
  if (first === undefined || second === undefined) return null;
  const swap = (ballot: BallotPart): BallotPart => {
    if (ballot === first) return under(first, second);
    return ballot === second ? under(second, first) : ballot;
  };
  return { ...archive, ballots: archive.ballots.map(swap) };
}

/** A ballot under the credential of a voter whose own, cast later, still counts. */
function added(archive: ArchiveParts): ArchiveParts | null {
  const [first, ...others] = archive.ballots;
  const second = others.find(({ credential }) => credential !== first?.credential);
  if (first === undefined || second === undefined) return null;
  return { ...archive, ballots: [under(second, first), ...archive.ballots] };
}

function isSuperseded({ ballots }: ArchiveParts, place: number): boolean {
  return ballots
    .slice(place + 1)
    .some(({ credential }) => credential === ballots[place]?.credential);
}

/** A ballot that counted is taken out; nobody can make another tally without the trustees. */
function dropped(archive: ArchiveParts): ArchiveParts | null {
  const place = archive.ballots.findIndex((_, at) => !isSuperseded(archive, at));
  if (place < 0 || archive.ballots.length < 2) return null;
  return { ...archive, ballots: archive.ballots.filter((_, at) => at !== place) };
}

interface ResultText {
  readonly result: readonly (readonly number[])[];
}

/** The result's counts change places, and the act follows. */
function resultTurned(archive: ArchiveParts): ArchiveParts | null {
  if (archive.result === undefined) return null;
  const { result } = JSON.parse(archive.result) as ResultText;
  const turned = result.map((row) => [...row.slice(1), row[0] ?? 0]);
  if (JSON.stringify(turned) === JSON.stringify(result)) return null;
  return { ...archive, result: JSON.stringify({ result: turned }) };
}

interface DecryptionText {
  readonly decryption_factors: readonly (readonly string[])[];
}

/** A trustee's factor is a little larger: one ballot less for an answer, and the result says so. */
function factorForged(archive: ArchiveParts): ArchiveParts | null {
  const [decryption, ...others] = archive.decryptions;
  const { group: name } = JSON.parse(archive.setup.election) as { readonly group: string };
  if (archive.result === undefined || decryption === undefined || !isGroupName(name)) return null;
  const group = groupOf(name);
  const { result } = JSON.parse(archive.result) as ResultText;
  const question = result.findIndex((row) => row.some((count) => count > 0));
  const answer = result[question]?.findIndex((count) => count > 0) ?? -1;
  const at = (row: number, column: number): boolean => row === question && column === answer;
  const made = JSON.parse(decryption.text) as DecryptionText;
  const factors = made.decryption_factors.map((row, i) =>
    row.map((text, k) => {
      const factor = at(i, k) ? group.parse(text) : undefined;
      return factor === undefined ? text : group.format(group.multiply(factor, group.generator));
    }),
  );
  const counts = result.map((row, i) => row.map((count, k) => (at(i, k) ? count - 1 : count)));
  const text = JSON.stringify({ ...made, decryption_factors: factors });
  return {
    ...archive,
    decryptions: [{ ...decryption, text }, ...others],
    result: JSON.stringify({ result: counts }),
  };
}

/** A ballot that gave way to a later one is left out: no number changes, only its voter can tell. */
async function receiptBroken(parts: RecordParts): Promise<Prepared | null> {
  for (const archive of await archivesIn(parts)) {
    const place = archive.ballots.findIndex((_, at) => isSuperseded(archive, at));
    const code = archive.ballots[place]?.trackingCode;
    if (code === undefined) continue;
    const ballots = archive.ballots.filter((_, at) => at !== place);
    return { ...(await reworked({ ...archive, ballots })), given: { receipts: [code] } };
  }
  return null;
}

/** Ways to tamper with ballots and their tally, consistently with every act. */
export const waysWithBallots: readonly Tampering[] = [
  {
    variant: 'ballot-twice',
    claim: 'ballots-valid',
    says: { zh: '一张票放进两次', en: 'a ballot is there twice' },
    code: 'archive-fault',
    prepare: reworking((archive) => withBallots(archive, [archive.ballots[0], ...archive.ballots])),
  },
  {
    variant: 'ballots-exchanged',
    claim: 'ballots-valid',
    says: { zh: '对调两人的票', en: 'the ballots of two voters change places' },
    code: 'archive-fault',
    prepare: reworking(exchanged),
  },
  {
    variant: 'ballot-added',
    claim: 'ballots-valid',
    says: {
      zh: '以别人的凭证加进一张票',
      en: 'a ballot is added under the credential of somebody else',
    },
    code: 'archive-fault',
    prepare: reworking(added),
  },
  {
    variant: 'ballot-dropped',
    claim: 'tally-right',
    says: { zh: '抽掉一张计入的票', en: 'a ballot that counted is taken out' },
    code: 'archive-fault',
    prepare: reworking(dropped),
  },
  {
    variant: 'result-turned',
    claim: 'tally-right',
    says: { zh: '结果不是解密所得', en: 'the result is not what the decryption gives' },
    code: 'archive-fault',
    prepare: reworking(resultTurned),
  },
  {
    variant: 'factor-forged',
    claim: 'tally-right',
    says: {
      zh: '改一个解密因子，结果随之少一票',
      en: 'a decryption factor is forged, and the result follows it',
    },
    code: 'archive-fault',
    prepare: reworking(factorForged),
  },
  {
    variant: 'superseded-left-out',
    claim: 'receipts-kept',
    says: {
      zh: '抽掉一张已被改投的票，持查验码的人能发现',
      en: 'a ballot that was cast again is left out: whoever holds its code notices',
    },
    code: 'receipt-missing',
    prepare: receiptBroken,
  },
];
