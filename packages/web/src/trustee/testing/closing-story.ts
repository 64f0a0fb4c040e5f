import {
  appendBallot,
  appendEndBallots,
  appendSetup,
  createBallot,
  electionKeyOf,
  groupOf,
  makeSlipSecret,
  pollTrusteeSecret,
  randomPollUuid,
  readElection,
  slipCredential,
  startArchive,
  trusteeKeyOf,
  writeCredentialList,
  writeElection,
  writeTrustees,
} from '@pingyi/ballot';
import {
  type ActType,
  accountId,
  digest,
  digestOfBytes,
  isSigned,
  meetingId,
  officerMessage,
  pollId,
  readAct,
  type SignedDraft,
  type StoredAct,
} from '@pingyi/core';
import {
  appendLeaf,
  emptyFrontier,
  internalLeaf,
  leafHash,
  makeSigner,
  officerKeyOf,
  proveInclusion,
  publicLeaf,
  randomSalt,
  rootOf,
  sha256,
  signAsOfficer,
  signCheckpoint,
  writeProof,
  writeVerifierKey,
} from '@pingyi/record';
import type { ClosingEvidence } from '../checks/evidence.ts';

/** A closed poll with its record and its archive, every secret of which a test knows. */
export interface ClosingStory {
  readonly poll: ReturnType<typeof pollId.parse>;
  readonly evidence: ClosingEvidence;
  readonly archive: Blob;
  /** The seeds of the trustees, in their order. */
  readonly seeds: readonly Uint8Array[];
  readonly publicKeyOf: (seed: Uint8Array) => string;
}

/** What a story is told wrong about. */
export interface Twist {
  /** Ballots put into the archive; all voters otherwise. */
  readonly archived?: number;
  /** Ballots that the record counts. */
  readonly recorded?: number;
  /** A slip in the box that is not voided in the archive's list. */
  readonly addsCredential?: boolean;
  /** Changes an act before it is signed and logged. */
  readonly change?: (draft: Drafted) => Drafted;
  readonly cohort?: number;
}

/** An act without its place in the log. */
interface Drafted {
  readonly type: ActType;
  readonly payload: Record<string, unknown>;
}

const group = groupOf('Ed25519');
const meeting = meetingId.parse('stations');
const officers = ['chair', 'scrutineer-1', 'scrutineer-2'] as const;
const seedOf = (officer: (typeof officers)[number]): Uint8Array =>
  new Uint8Array(32).fill(officers.indexOf(officer) + 1);

function must<Value>(
  outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The log's key, and another log's. */
export const signers = [4, 9].map((byte) =>
  must(makeSigner('pingyi/story', 'ed25519', new Uint8Array(32).fill(byte))),
);

/** Puts the signatures of some officers under a drafted act. */
function signed(draft: Drafted, ...by: readonly (typeof officers)[number][]): Drafted {
  const whole = {
    ...draft,
    payload: { ...draft.payload, signatures: [] },
  } as unknown as SignedDraft;
  if (!isSigned(whole)) throw new Error(`${draft.type} carries no signatures`);
  const message = officerMessage(meeting, whole);
  const signatures = by.map((officer) => ({
    account: `acc-${officer}`,
    signature: signAsOfficer(seedOf(officer), message),
  }));
  return { ...draft, payload: { ...draft.payload, signatures } };
}

function logged(drafts: readonly Drafted[], role: string): readonly StoredAct[] {
  return drafts.map(({ type, payload }, seq) => {
    const read = readAct({
      type,
      version: 1,
      stream: 'meeting/stations',
      visibility: type === 'representatives-invited' ? 'internal' : 'public',
      actor: { role, account: accountId.parse(`acc-${role}`) },
      seq,
      at: '2026-11-05T02:00:00.000Z',
      payload,
    });
    if (!read.ok) throw new Error(`${type}: ${JSON.stringify(read.faults)}`);
    return read.act;
  });
}

/** The evidence of a log that holds these acts. */
async function evidenceOf(
  acts: readonly StoredAct[],
  lists: ClosingEvidence['lists'],
  poll: string,
): Promise<ClosingEvidence> {
  const [signer] = signers;
  if (signer === undefined) throw new Error('no log');
  const nodes = new Map<string, Uint8Array>();
  let frontier = emptyFrontier;
  for (const act of acts) {
    const leaf =
      act.visibility === 'public' ? publicLeaf(act) : internalLeaf(sha256, act, randomSalt());
    const appended = appendLeaf(sha256, frontier, leafHash(sha256, must(leaf).data));
    for (const { level, index, hash } of appended.completed) nodes.set(`${level}/${index}`, hash);
    frontier = appended.frontier;
  }
  const readNode = (level: number, index: number): Uint8Array =>
    nodes.get(`${level}/${index}`) ?? new Uint8Array();
  const size = acts.length;
  return {
    format: 'pingyi-closing/1' as const,
    meeting,
    poll: pollId.parse(poll),
    logKey: writeVerifierKey(signer.key),
    checkpoint: signCheckpoint(signer, { size, root: rootOf(sha256, frontier) }),
    acts: await Promise.all(
      acts
        .filter(({ visibility }) => visibility === 'public')
        .map(async (act) => ({
          act: JSON.parse(JSON.stringify(act)),
          proof: writeProof(must(await proveInclusion(sha256, { readNode }, act.seq, size))),
        })),
    ),
    lists,
  };
}

const voters = 6;
const printed = 8;

/** Tells the story of a poll from its draft to its close: six people vote, two slips stay in the box. */
export async function closingStory(twist: Twist = {}): Promise<ClosingStory> {
  const { archived = voters, recorded = voters, cohort = 5, change = (draft) => draft } = twist;
  const uuid = randomPollUuid();
  const spares = [randomPollUuid(), randomPollUuid()];
  const seeds = [1, 2].map((byte) => new Uint8Array(32).fill(byte + 50));
  const keys = seeds.map((seed) => trusteeKeyOf(group, pollTrusteeSecret(group, uuid, seed)));
  const question = { answers: ['满意', '不满意'], min: 1, max: 1, question: '城东文化站' };
  const written = writeElection({
    uuid,
    name: '评议',
    description: '乡镇文化站',
    group: 'Ed25519',
    publicKey: electionKeyOf(group, keys),
    questions: [question],
  });
  const election = must(readElection(must(written)));
  const secrets = Array.from({ length: printed }, () =>
    makeSlipSecret([new Uint8Array(16), new Uint8Array(16)]),
  );
  const credentials = secrets.map((secret) => slipCredential(group, uuid, secret));
  const listOf = (from: number, to: number): string =>
    writeCredentialList(
      group,
      credentials.slice(from, to).map(({ publicCredential }) => publicCredential),
    );
  const [made, voided] = [listOf(0, printed), listOf(voters, printed)];
  const frozen = listOf(0, twist.addsCredential === true ? voters + 1 : voters);

  let last = startArchive(1_795_369_535);
  const pieces = [last.bytes];
  const setup = { election: election.text, trustees: writeTrustees(keys), credentials: frozen };
  last = appendSetup(last.end, setup);
  pieces.push(last.bytes);
  const setupEvent = last.end.parent ?? '';
  for (const credential of credentials.slice(0, archived)) {
    last = appendBallot(last.end, must(createBallot(election, credential, [[1, 0]])).text);
    pieces.push(last.bytes);
  }
  last = appendEndBallots(last.end);
  pieces.push(last.bytes);
  const endEvent = last.end.parent ?? '';

  const digestOfText = (text: string): string => digestOfBytes(utf8(text));
  const lists = (text: string) => [
    { poll: uuid, digest: digestOfText(text) },
    ...spares.map((poll) => ({ poll, digest: digestOfText(`spare ${poll}`) })),
  ];
  const balance = { part: null, printed, voided: printed - voters, drawn: voters };
  const desk = { drawn: voters, links: 0, papers: 0, declined: 0, signedIn: voters };
  const drafts: Drafted[] = [
    {
      type: 'meeting-planned',
      payload: {
        campaign: 'city',
        meeting,
        level: 'station',
        units: ['east'],
        place: '市文化馆报告厅',
        begins: '2026-11-05T01:00:00.000Z',
        ends: '2026-11-05T04:00:00.000Z',
        mode: 'onSiteDirect',
        ballots: 'electronic',
      },
    },
    {
      type: 'meeting-officers-named',
      payload: {
        chairs: ['acc-chair'],
        scrutineers: [
          { account: 'acc-scrutineer-1', body: '市纪委监委' },
          { account: 'acc-scrutineer-2', body: '市人大常委会' },
        ],
        tellers: [],
        trustees: [
          { account: 'acc-trustee-1', body: '市纪委监委' },
          { account: 'acc-trustee-2', body: '市政协' },
        ],
        correction: null,
      },
    },
    ...officers.map((officer) => ({
      type: 'officer-key-listed' as const,
      payload: { account: `acc-${officer}`, key: officerKeyOf(seedOf(officer)), correction: null },
    })),
    {
      type: 'polls-drafted',
      payload: {
        credentials: 'slips',
        keys: 'trustees',
        polls: [{ part: null, poll: uuid, spares }],
        questions: [{ unit: 'east', item: 'overall' }],
      },
    },
    ...keys.map((key, place) => ({
      type: 'trustee-key-registered' as const,
      payload: {
        poll: uuid,
        owner: place + 1,
        holder: 'trustee',
        key: key.public_key,
        proof: digestOfText(JSON.stringify(key.pok)),
      },
    })),
    { type: 'slips-made', payload: { part: null, printed, lists: lists(made), makers: 2 } },
    {
      type: 'representatives-invited',
      payload: { persons: [{ person: 'p1', category: 'deputy', part: null }] },
    },
    {
      type: 'box-voided',
      payload: { part: null, voided: printed - voters, lists: lists(voided), correction: null },
    },
    signed(
      change({
        type: 'slip-balance-signed',
        payload: { parts: [balance], ...desk, explanation: null },
      }),
      'scrutineer-1',
      'scrutineer-2',
    ),
    signed(
      {
        type: 'poll-opened',
        payload: {
          poll: uuid,
          part: null,
          setup: setupEvent,
          electorate: voters,
          minimumCohort: cohort,
          keys: 'trustees',
        },
      },
      'chair',
    ),
    signed(
      {
        type: 'poll-closed',
        payload: { poll: uuid, endBallots: endEvent, ballots: recorded, voters: recorded },
      },
      'chair',
    ),
  ];
  const contents = [made, voided].map((text) => ({
    digest: digest.parse(digestOfText(text)),
    text,
  }));
  return {
    poll: pollId.parse(uuid),
    evidence: await evidenceOf(
      logged(drafts, 'office'),
      contents as ClosingEvidence['lists'],
      uuid,
    ),
    archive: new Blob(pieces as BlobPart[]),
    seeds,
    publicKeyOf: (seed) => trusteeKeyOf(group, pollTrusteeSecret(group, uuid, seed)).public_key,
  };
}
