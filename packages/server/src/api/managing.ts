import type { Actor, Role } from '@pingyi/core';
import type { FastifyRequest } from 'fastify';
import { managingActor } from '../access/rights/managing-actor.ts';
import { identityOf } from './access.ts';
import { ProblemError } from './problems/problem.ts';

/**
 * Who manages accounts by this request.
 *
 * @throws ProblemError when the role is not clear
 */
export function managerOf(request: FastifyRequest): Actor {
  const named = request.headers['acting-role'] as Role | undefined;
  const managing = managingActor(identityOf(request), named);
  if (!managing.ok) throw new ProblemError(managing.problem);
  return managing.actor;
}
