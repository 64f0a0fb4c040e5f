import { openKernel, writeHints } from '@pingyi/ballot';
import { archiveOf, readEvents } from '../../../polls/archive.ts';
import { readHints } from '../../../polls/keep-hints.ts';
import type { PollRow } from '../../../polls/poll-row.ts';
import { strongProofsOf } from '../../../polls/strong-proofs.ts';
import type { Api } from '../../api.ts';
import { dispositionOf } from '../../disposition.ts';
import type { ApiParts } from '../../parts.ts';
import { sendPieces } from '../../send-pieces.ts';
import { boxOf, meetingOfPoll, pollOf, unready } from './poll-of.ts';
import {
  getArchiveSchema,
  getHintsSchema,
  getResultSchema,
  getStrongProofsSchema,
} from './polls.schemas.ts';

/** A poll whose box is closed, or that was voided after its opening. */
async function closedPoll(parts: ApiParts, poll: string): Promise<PollRow> {
  const row = await pollOf(parts, poll);
  if (row.state !== 'closed' && !(row.state === 'voided' && row.credentials !== null))
    throw unready(row);
  return row;
}

/** The archive, written piece by piece. */
export function getArchive(api: Api, parts: ApiParts): void {
  api.get(
    '/polls/:poll/archive',
    { schema: getArchiveSchema, config: { access: 'open' } },
    async (request, reply) => {
      const row = await closedPoll(parts, request.params.poll);
      const pieces = archiveOf(parts.database.queries, row);
      reply.header('content-disposition', dispositionOf(`${row.poll}.bel`));
      return sendPieces(reply, 'application/octet-stream', pieces);
    },
  );
}

/** The strong proofs of every owner, once all parts are in. */
export function getStrongProofs(api: Api, parts: ApiParts): void {
  api.get(
    '/polls/:poll/strong',
    { schema: getStrongProofsSchema, config: { access: 'open' } },
    async (request, reply) => {
      const row = await closedPoll(parts, request.params.poll);
      const strong = strongProofsOf(await readEvents(parts.database.queries, row.poll));
      if (strong === null) throw unready(row);
      return reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', dispositionOf(`${row.poll}.strong.json`))
        .serializer((text: string) => text)
        .send(strong);
    },
  );
}

/** Hints that make the verification of the archive fast: those that were kept, else worked out on the way. */
export function getHints(api: Api, parts: ApiParts): void {
  api.get(
    '/polls/:poll/hints',
    { schema: getHintsSchema, config: { access: 'open' } },
    async (request, reply) => {
      const row = await closedPoll(parts, request.params.poll);
      const { queries } = parts.database;
      const kept = await readHints(queries, row.poll);
      const kernel = await openKernel();
      if (kernel === undefined) throw unready(row);
      const hints = kept?.() ?? writeHints(() => archiveOf(queries, row), kernel);
      reply.header('content-disposition', dispositionOf(`${row.poll}.hints`));
      return sendPieces(reply, 'application/octet-stream', hints);
    },
  );
}

/** The counts of a poll. */
export function getResult(api: Api, parts: ApiParts): void {
  api.get(
    '/polls/:poll/result',
    { schema: getResultSchema, config: { access: 'open' } },
    async (request) => {
      const row = await boxOf(parts, request.params.poll);
      const { electronic } = await meetingOfPoll(parts, row);
      const found = [...electronic.polls.values()].find(({ id }) => id === row.poll);
      const counts = found?.counts ?? null;
      if (counts === null) throw unready({ poll: row.poll, state: found?.state ?? row.state });
      return {
        poll: row.poll,
        voters: row.voters,
        questions: (electronic.drafted?.questions ?? []).map(({ unit, item }) => ({ unit, item })),
        counts: counts.map((line) => [...line]),
      };
    },
  );
}
