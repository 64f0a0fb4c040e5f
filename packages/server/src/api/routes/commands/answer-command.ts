import type { Actor, CommandFault, Role } from '@pingyi/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ActingRole } from '../../../access/rights/acting-role.ts';
import type { Submission } from '../../../ledger/submission.ts';
import { checkNames, noteNamesMet } from '../../../people/names/check-names.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import type { Problem } from '../../problems/problem.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { confirmedIn } from './confirmed-names.ts';
import { readIdempotencyKey, requestDigest } from './idempotency.ts';
import type { Recorded } from './recorded.ts';

/** A request that gives a command. */
export interface CommandRequest<Command> {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly type: string;
  /** What it is about, for the idempotency key and the answer. */
  readonly subject: { readonly campaign: string } | { readonly meeting: string };
  /** The campaign whose pool its texts are compared with. */
  readonly campaign: string;
  /** Where what it is about can be read. */
  readonly location: string;
  /** The role in which it is given. */
  readonly roleOf: (identity: ReturnType<typeof identityOf>, named: Role | undefined) => ActingRole;
  readonly read: (
    actor: Actor,
  ) =>
    | { readonly ok: true; readonly command: Command }
    | { readonly ok: false; readonly faults: readonly CommandFault[] };
  /** Checks what needs no lock, and says how the command is decided. */
  readonly submission: (
    command: Command,
    expected: number | null,
  ) => Promise<Submission<Recorded, Problem>>;
}

function versionIn(header: string | undefined): number | null {
  return header === undefined ? null : Number(header.slice(1, -1));
}

/** Reads a command, gives it, and answers. Null when nothing was recorded. */
export async function answerCommand<Command>(
  parts: Pick<ApiParts, 'ledger' | 'database'>,
  given: CommandRequest<Command>,
  onRecorded: (recorded: Recorded) => Promise<void> = async () => undefined,
): Promise<FastifyReply> {
  const { request, reply, type, subject } = given;
  const { body } = request;
  const named = request.headers['acting-role'] as Role | undefined;
  const acting = given.roleOf(identityOf(request), named);
  if (!acting.ok) return sendProblem(request, reply, acting.problem);
  const { actor } = acting;
  const read = given.read(actor);
  if (!read.ok)
    return sendProblem(request, reply, { code: 'request-invalid', facts: { faults: read.faults } });
  const header = request.headers['idempotency-key'];
  const key = readIdempotencyKey(header);
  if (header !== undefined && key === null)
    return sendProblem(request, reply, { code: 'idempotency-key-malformed', facts: {} });
  const expected = versionIn(request.headers['if-match']);
  const check = {
    campaign: given.campaign,
    account: actor.account,
    confirmed: confirmedIn(request),
  };
  const outcome = await parts.ledger.submit({
    ...checkNames(await given.submission(read.command, expected), check),
    ...(key === null
      ? {}
      : {
          idempotency: {
            account: actor.account,
            key,
            request: requestDigest({ type, ...subject, actor, body, expected }),
          },
        }),
  });
  switch (outcome.kind) {
    case 'fault':
      return sendProblem(request, reply, { code: outcome.fault.code, facts: {} });
    case 'refused':
      await noteNamesMet(parts.database.queries, outcome.refusal, check);
      return sendProblem(request, reply, outcome.refusal);
    case 'done':
      await onRecorded(outcome.answer);
      if (outcome.isRepeat) reply.header('idempotency-replayed', 'true');
      return reply
        .code(201)
        .header('location', given.location)
        .header('etag', `"${outcome.answer.version}"`)
        .send(outcome.answer);
  }
}

/** Bodies of commands are read once, by core's own reader. */
export function readByCore(api: Api) {
  return (route: Parameters<NonNullable<Api['validatorCompiler']>>[0]) =>
    route.httpPart === 'body'
      ? (value: unknown) => ({ value })
      : (api.validatorCompiler?.(route) ?? (() => true));
}
