import { digest, type PollId } from '@pingyi/core';
import type { FastifyRequest } from 'fastify';
import { askRules } from '../../../meetings/ask-rules.ts';
import { followClosing } from '../../../votes/follow-closing.ts';
import { handInPart, readPollToDecrypt } from '../../../votes/hand-in-part.ts';
import { decryptByServer, makeServerKeys } from '../../../votes/server-keys.ts';
import type { Api } from '../../api.ts';
import { instantNow } from '../../clock.ts';
import type { ApiParts } from '../../parts.ts';
import { actingIn } from './acting-in.ts';
import {
  decryptByServerSchema,
  handInDecryptionSchema,
  makeServerKeysSchema,
} from './meetings.schemas.ts';

/**
 * The poll of an address, to which a part may be handed in by this actor now; nothing is verified for
 * somebody whom the rules refuse.
 */
async function pollToDecrypt(parts: ApiParts, request: FastifyRequest) {
  const { poll } = request.params as { readonly poll: PollId };
  const first = await actingIn(parts, request, 'accept-decryption');
  await followClosing(parts, first.place);
  const found = await actingIn(parts, request, 'accept-decryption');
  const asking = {
    database: parts.database.queries,
    readState: parts.readState,
    now: instantNow(),
  };
  const strongProofs = digest.parse(`sha256:${'0'.repeat(64)}`);
  const body = { poll, partialDecryption: '0'.repeat(64), strongProofs };
  await askRules(asking, found.meeting, found.actor, 'accept-decryption', body);
  return { ...found, poll: await readPollToDecrypt(parts, found.meeting, poll) };
}

/** Keys of polls that the server keeps. */
export function makeServerKeysRoute(api: Api, parts: ApiParts): void {
  api.post(
    '/meetings/:meeting/server-keys',
    { schema: makeServerKeysSchema, config: { access: 'hold-meetings' } },
    async (request, reply) => {
      const { meeting, actor, place } = await actingIn(parts, request, 'settle-keys');
      const acts = await makeServerKeys(parts, place, actor, meeting);
      return reply.code(201).send({ acts: [...acts] });
    },
  );
}

/** A trustee's part of the decryption. */
export function handInDecryption(api: Api, parts: ApiParts): void {
  api.post(
    '/meetings/:meeting/polls/:poll/decryption',
    {
      schema: handInDecryptionSchema,
      config: { access: 'hold-meetings' },
      bodyLimit: 8 * 1024 * 1024,
    },
    async (request, reply) => {
      const { meeting, actor, place, poll } = await pollToDecrypt(parts, request);
      const trustees = meeting.officers?.trustees ?? [];
      const owner = trustees.findIndex(({ account }) => account === actor.account) + 1;
      const { decryption, strongProofs } = request.body;
      const part = { owner, decryption, strong: strongProofs };
      const acts = await handInPart(parts, place, actor, poll, part);
      return reply.code(201).send({ acts: [...acts] });
    },
  );
}

/** The server's own part where it keeps the key. */
export function decryptByServerRoute(api: Api, parts: ApiParts): void {
  api.post(
    '/meetings/:meeting/polls/:poll/server-decryption',
    { schema: decryptByServerSchema, config: { access: 'hold-meetings' } },
    async (request, reply) => {
      const { actor, place, poll } = await pollToDecrypt(parts, request);
      const acts = await decryptByServer(parts, place, actor, poll);
      return reply.code(201).send({ acts: [...acts] });
    },
  );
}
