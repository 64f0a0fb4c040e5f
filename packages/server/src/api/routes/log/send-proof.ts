import { type Proof, writeProof } from '@pingyi/record';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LogReader } from '../../../log/log-reader.ts';
import { forever } from '../../caching.ts';
import { sendProblem } from '../../problems/send-problem.ts';

/** Answers with a proof, which stays the same for ever, or with how large the log is. */
export async function sendProof(
  request: FastifyRequest,
  reply: FastifyReply,
  log: LogReader,
  proof: Proof | null,
): Promise<FastifyReply> {
  if (proof === null)
    return sendProblem(request, reply, { code: 'beyond-log', facts: { size: await log.size() } });
  return reply.header('cache-control', forever).send(writeProof(proof));
}
