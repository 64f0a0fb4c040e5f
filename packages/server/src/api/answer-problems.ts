import type { FastifyInstance } from 'fastify';
import { problemOfError } from './problems/problem-of-error.ts';
import { sendProblem } from './problems/send-problem.ts';

/** Lets an instance answer whatever is thrown in it, and every unknown address, with a problem. */
export function answerProblems(instance: FastifyInstance): void {
  instance.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, { code: 'not-found', facts: {} }),
  );
  instance.setErrorHandler((error, request, reply) => {
    const { bodyLimit = 0, config } = request.routeOptions;
    const accepted = config.accepts ?? 'application/json';
    const problem = problemOfError(error, { most: bodyLimit, accepted });
    if (problem !== null) return sendProblem(request, reply, problem);
    request.log.error({ err: error }, 'a bug');
    return sendProblem(request, reply, { code: 'internal', facts: { request: request.id } });
  });
}
