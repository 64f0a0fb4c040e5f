import type { FastifyInstance } from 'fastify';
import { problemOfError } from './problems/problem-of-error.ts';
import { sendProblem } from './problems/send-problem.ts';

/** Lets an instance answer whatever is thrown in it, and every unknown address, with a problem. */
export function answerProblems(instance: FastifyInstance): void {
  instance.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, { code: 'not-found', facts: {} }),
  );
  instance.setErrorHandler((error, request, reply) => {
    const problem = problemOfError(error, request.routeOptions.bodyLimit ?? 0);
    if (problem !== null) return sendProblem(request, reply, problem);
    request.log.error({ err: error }, 'a bug');
    return sendProblem(request, reply, { code: 'internal', facts: { request: request.id } });
  });
}
