import type { ActType, Meeting, PollId, StoredAct } from '@pingyi/core';
import { readCheckpoint } from '@pingyi/record';
import { type Ask, wellAnswered } from '../../meeting-data/ask.ts';
import { fetchContent } from '../../meeting-data/contents.ts';
import type { ClosingEvidence } from '../checks/evidence.ts';

/** The public acts that a closing is checked against. */
const wanted: readonly ActType[] = [
  'meeting-planned',
  'meeting-officers-named',
  'officer-key-listed',
  'polls-drafted',
  'trustee-key-registered',
  'poll-keys-ready',
  'slips-made',
  'box-voided',
  'slip-balance-signed',
  'vote-opened',
  'poll-opened',
  'vote-closed',
  'poll-closed',
  'poll-voided',
];

/** Proofs asked for at once. */
const atOnce = 8;

/** @throws ProblemError */
async function textOf(ask: Ask, address: string): Promise<string> {
  return (await wellAnswered(await ask(address))).text();
}

async function provedActs(ask: Ask, acts: readonly StoredAct[], size: number) {
  const proved: ClosingEvidence['acts'][number][] = [];
  for (let first = 0; first < acts.length; first += atOnce) {
    const portion = acts.slice(first, first + atOnce).map(async (act) => {
      const address = `/api/log/proof/inclusion?leaf=${act.seq}&size=${size}`;
      return { act, proof: JSON.parse(await textOf(ask, address)) as unknown };
    });
    proved.push(...(await Promise.all(portion)));
  }
  return proved;
}

/** The lists of this poll that slips and boxes named. */
function listsOf(acts: readonly StoredAct[], poll: PollId) {
  const digests = acts.flatMap((act) =>
    act.type === 'slips-made' || act.type === 'box-voided'
      ? act.payload.lists.filter((list) => list.poll === poll).map(({ digest }) => digest)
      : [],
  );
  return [...new Set(digests)];
}

/** The log's verifier key, as its server names it. */
export async function fetchLogKey(ask: Ask): Promise<string> {
  const log = JSON.parse(await textOf(ask, '/api/log')) as { readonly vkey: string };
  return log.vkey;
}

/**
 * Gathers what a closed poll is checked against. Nothing of it is believed: `examine` checks it all.
 *
 * @param acts every act of the meeting that this page has read
 * @throws ProblemError
 */
export async function gatherEvidence(
  ask: Ask,
  { id }: Meeting,
  acts: readonly StoredAct[],
  poll: PollId,
): Promise<ClosingEvidence> {
  const checkpoint = await textOf(ask, '/api/log/checkpoint');
  const read = readCheckpoint(new TextEncoder().encode(checkpoint));
  const size = read.ok ? read.value.checkpoint.size : 0;
  const covered = acts.filter(
    ({ type, visibility, seq }) => wanted.includes(type) && visibility === 'public' && seq < size,
  );
  const lists = [];
  for (const digest of listsOf(covered, poll))
    lists.push({ digest, text: await fetchContent(ask, digest) });
  return {
    format: 'pingyi-closing/1',
    meeting: id,
    poll,
    logKey: await fetchLogKey(ask),
    checkpoint,
    acts: await provedActs(ask, covered, size),
    lists,
  };
}

/**
 * The archive of a closed poll.
 *
 * @throws ProblemError
 */
export async function fetchArchive(ask: Ask, poll: PollId): Promise<Blob> {
  return (await wellAnswered(await ask(`/api/polls/${poll}/archive`))).blob();
}
