import { generateKeyPairSync, sign } from 'node:crypto';
import {
  type CredentialList,
  checkBallot,
  type Election,
  electionKeyOf,
  type GroupName,
  groupOf,
  makeSlipSecret,
  randomPollUuid,
  readCredentialList,
  readElection,
  slipCredential,
  trackingCodeOf,
  trusteeKeyOf,
  writeCredentialList,
  writeElection,
  writeSlipText,
} from '@pingyi/ballot';
import { makeVerifierKey, receiptText, writeVerifierKey } from '@pingyi/record';
import { must } from '../../packages/ballot/src/testing/small-election.ts';

/** A ballot box in memory for tests of the voter's page: its checks are the real ones, its faults are ordered. */
export interface VoteBox {
  readonly meeting: string;
  /** Codes of slips that are in the list, and one that is not. */
  readonly slips: readonly string[];
  readonly voidSlip: string;
  /** The poll that stands or is due. */
  poll(): string;
  election(): Election;
  /** What the page learns, as JSON. */
  vote(): unknown;
  open(): void;
  close(): void;
  /** Voids the poll that is open and opens its spare. */
  voidAndRepeat(): void;
  counterOf(poll: string, credential: string): number | null;
  cast(poll: string, text: string): CastAnswer;
  board(poll: string): readonly string[];
  /** Every ballot in the box, in the order of arrival. */
  readonly ballots: readonly { readonly poll: string; readonly text: string }[];
  readonly opinions: { readonly unit: string; readonly text: string }[];
}

interface CastAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** What a box is set up with. */
export interface VoteBoxPlan {
  readonly units: number;
  readonly items?: number;
  readonly keys?: 'trustees' | 'server';
  readonly singleMaker?: boolean;
  readonly rehearsal?: boolean;
  readonly group?: GroupName;
  readonly state?: 'before' | 'open';
  /** Signs receipts with a key that is not the log's. */
  readonly isForged?: boolean;
}

interface Poll {
  readonly election: Election;
  readonly list: CredentialList;
  state: 'ready' | 'open' | 'closed' | 'voided';
}

const grades = ['满意', '比较满意', '一般', '不满意'];
const gradesInEnglish = ['Satisfied', 'Fairly satisfied', 'Neutral', 'Dissatisfied'];
const itemNames = ['依法履职', '服务态度', '办事效率', '政务公开', '廉洁自律', '解决问题'];
const unitNames = [
  '云台乡文化站',
  '青石镇文化站',
  '市图书馆',
  '市群众艺术馆（市非物质文化遗产保护中心）',
  '市博物馆',
  '市少年儿童图书馆',
  '市文化市场综合执法支队',
  '公共服务科',
  '艺术科',
  '政策法规科',
];

function problem(status: number, code: string, facts: object = {}): CastAnswer {
  return { status, body: { type: code, title: code, status, code, ...facts } };
}

/** Opens a box with two polls, the second of them a spare. */
export function openVoteBox(plan: VoteBoxPlan): VoteBox {
  const group = groupOf(plan.group ?? 'Ed25519');
  const units = Array.from({ length: plan.units }, (_, index) => ({
    id: `u${index + 1}`,
    name: unitNames[index] ?? `第${index + 1}单位`,
  }));
  const items = itemNames.slice(0, plan.items ?? 1);
  const questions = units.flatMap((unit) => items.map((item) => ({ unit, item })));
  const secrets = Array.from({ length: 13 }, () => makeSlipSecret([]));
  const listed = secrets.slice(0, -1);

  function makePoll(): Poll {
    const election = must(
      writeElection({
        uuid: randomPollUuid(),
        name: '2026年群众评议大会第一场',
        description: '',
        group: group.name,
        publicKey: electionKeyOf(group, [trusteeKeyOf(group, 424_242n)]),
        questions: questions.map(({ unit, item }) => ({
          answers: [...grades, '弃权'],
          min: 1,
          max: 1,
          question: items.length > 1 ? `${unit.name}：${item}` : unit.name,
        })),
      }),
    );
    const read = must(readElection(election));
    const credentials = listed.map(
      (secret) => slipCredential(group, read.uuid, secret).publicCredential,
    );
    const list = must(readCredentialList(writeCredentialList(group, credentials), group));
    return { election: read, list, state: 'ready' };
  }

  const polls = [makePoll(), makePoll()];
  const ballots: { poll: string; text: string; credential: string }[] = [];
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const signing = plan.isForged === true ? generateKeyPairSync('ed25519').privateKey : privateKey;
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const key = must(makeVerifierKey('city.example/log', 'ed25519', Uint8Array.from(raw)));

  function current(): Poll {
    const poll = polls.find(({ state }) => state !== 'voided');
    if (poll === undefined) throw new Error('no poll is left');
    return poll;
  }

  function pollOf(uuid: string): Poll | undefined {
    return polls.find(({ election }) => election.uuid === uuid);
  }

  function receiptOf(poll: string, text: string): object {
    const { credential } = JSON.parse(text) as { readonly credential: string };
    const own = ballots.filter((one) => one.poll === poll && one.credential === credential);
    const counter = own.findIndex((one) => one.text === text) + 1;
    const receipt = { poll, code: trackingCodeOf(text), counter };
    const signature = sign(null, Buffer.from(receiptText(receipt)), signing).toString('base64');
    return { ...receipt, signature };
  }

  if ((plan.state ?? 'open') === 'open') current().state = 'open';

  return {
    meeting: 'hall-1',
    slips: listed.map(writeSlipText),
    voidSlip: writeSlipText(secrets[secrets.length - 1] ?? new Uint8Array(16)),
    ballots,
    opinions: [],
    poll: () => current().election.uuid,
    election: () => current().election,
    vote: () => {
      const { election, state } = current();
      return {
        meeting: 'hall-1',
        campaign: 'city-2026',
        title: { zh: '2026年群众评议大会第一场', en: 'Evaluation meeting 2026, first session' },
        rehearsal: plan.rehearsal ?? false,
        place: '市文化馆报告厅',
        day: '2026-11-05',
        state: state === 'ready' ? 'before' : state,
        keys: plan.keys ?? 'trustees',
        credentials: 'slips',
        mode: 'onSiteDirect',
        broadcast: null,
        singleMaker: plan.singleMaker ?? false,
        grades: grades.map((zh, index) => ({
          id: `g${index}`,
          name: { zh, en: gradesInEnglish[index] },
          coefficient: '1',
        })),
        items: items.map((zh, index) => ({ id: `i${index}`, name: { zh, en: zh } })),
        units: units.map(({ id, name }, index) => ({
          id,
          name: { zh: name, en: name },
          commitments: index % 2 === 0 ? ['接到群众诉求当天回应。', '服务窗口中午不休息。'] : [],
        })),
        questions: questions.map(({ unit, item }) => ({
          unit: unit.id,
          item: `i${items.indexOf(item)}`,
        })),
        polls: [
          {
            poll: election.uuid,
            part: null,
            state,
            election: election.text,
            openedAt: null,
            closedAt: null,
            electorate: listed.length,
            voters: new Set(ballots.map(({ credential }) => credential)).size,
          },
        ],
        logKey: writeVerifierKey(key),
      };
    },
    open: () => {
      current().state = 'open';
    },
    close: () => {
      current().state = 'closed';
    },
    voidAndRepeat: () => {
      current().state = 'voided';
      current().state = 'open';
    },
    counterOf: (uuid, credential) => {
      const poll = pollOf(uuid);
      if (poll === undefined || poll.state === 'ready' || !poll.list.has(credential)) return null;
      return ballots.filter((one) => one.poll === uuid && one.credential === credential).length;
    },
    cast: (uuid, text) => {
      const poll = pollOf(uuid);
      if (poll === undefined) return problem(404, 'poll-unknown');
      const isKnown = ballots.some((one) => one.poll === uuid && one.text === text);
      if (isKnown) return { status: 200, body: receiptOf(uuid, text) };
      if (poll.state === 'ready') return problem(409, 'poll-not-open');
      if (poll.state !== 'open') return problem(409, 'poll-closed');
      const checked = checkBallot(poll.election, poll.list, text);
      if (!checked.ok) {
        return checked.fault.check === 'credential'
          ? problem(403, 'unknown-credential')
          : problem(422, 'ballot-refused', checked.fault);
      }
      ballots.push({ poll: uuid, text, credential: checked.value.credential });
      return { status: 201, body: receiptOf(uuid, text) };
    },
    board: (uuid) => {
      const codes = ballots
        .filter(({ poll }) => poll === uuid)
        .map(({ text }) => trackingCodeOf(text));
      const isClosed = pollOf(uuid)?.state === 'closed';
      return (isClosed ? codes : codes.slice(0, codes.length - (codes.length % 5))).sort();
    },
  };
}
