import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Cast } from '../../../box/ballot-box.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import type { Problem } from '../../problems/problem.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { withTextBodies } from '../../text-body.ts';
import { castBallotSchema } from './polls.schemas.ts';

/** No ballot of any election is larger, in bytes; the limit of its own election is asked for then. */
const largestBallot = 4 * 1024 * 1024;

type Refused = Exclude<Cast, { readonly kind: 'taken' | 'repeat' }>;

function problemOf(cast: Refused, poll: string): Problem {
  switch (cast.kind) {
    case 'refused':
      return { code: 'ballot-refused', facts: { ...cast.fault } };
    case 'too-large':
      return { code: 'too-large', facts: { most: cast.most } };
    case 'too-fast':
      return { code: 'ballots-too-fast', facts: { seconds: cast.seconds } };
    case 'fault':
      return { code: cast.fault, facts: {} };
    default:
      return { code: cast.kind, facts: { poll } };
  }
}

/** Strict UTF-8: bytes that are none are no ballot. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf({ body }: FastifyRequest): string | null {
  try {
    return Buffer.isBuffer(body) ? utf8.decode(body) : null;
  } catch {
    return null;
  }
}

async function answer(
  { votes }: ApiParts,
  poll: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const text = textOf(request);
  if (text === null) {
    const facts = { check: 'json', place: 'the whole' } as const;
    return sendProblem(request, reply, { code: 'ballot-refused', facts });
  }
  const cast = await votes.box.cast(poll, text);
  if (cast.kind === 'taken' || cast.kind === 'repeat')
    return reply.code(cast.kind === 'taken' ? 201 : 200).send(cast.receipt);
  return sendProblem(request, reply, problemOf(cast, poll));
}

/** Takes a ballot. Nobody is asked who sends it: the list of credentials is the only right there is. */
export function castBallot(api: Api, parts: ApiParts): void {
  withTextBodies(api, (texts) => {
    texts.post(
      '/polls/:poll/ballots',
      { schema: castBallotSchema, config: { access: 'open' }, bodyLimit: largestBallot },
      async (request, reply) => answer(parts, request.params.poll, request, reply),
    );
  });
}
