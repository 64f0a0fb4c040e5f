import { writeVerifierKey } from '@pingyi/record';
import { logAccess } from '../../../access/log/access-log.ts';
import { handInForeign, readForeign } from '../../../witnesses/foreign-checkpoints.ts';
import {
  addWitness,
  mostWitnesses,
  readWitnesses,
  readWitnessKey,
  removeWitness,
} from '../../../witnesses/stored-witnesses.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import {
  addWitnessSchema,
  handInForeignSchema,
  listForeignSchema,
  removeWitnessSchema,
} from './manage-witnesses.schemas.ts';

function refuse(detail: string): ProblemError {
  const faults = [{ path: 'body.vkey', detail }];
  return new ProblemError({ code: 'request-invalid', facts: { faults } });
}

/** Lists a witness, whose cosignatures are taken in from then on. */
export function listWitness(api: Api, { database: { queries } }: ApiParts): void {
  api.post(
    '/log/witnesses',
    { schema: addWitnessSchema, config: { access: 'manage-witnesses' } },
    async (request, reply) => {
      const key = readWitnessKey(request.body.vkey);
      if (key === null) throw refuse('the vkey of a witness (cosignature/v1)');
      const vkey = writeVerifierKey(key);
      const known = await readWitnesses(queries);
      if (known.length >= mostWitnesses && !known.some((each) => each.vkey === vkey))
        throw refuse(`at most ${mostWitnesses} witnesses`);
      await addWitness(queries, vkey);
      const { account } = identityOf(request);
      await logAccess(queries, { kind: 'witness-listed', account, what: key.name });
      return reply.code(204).send(null);
    },
  );
}

/** Takes a witness off; what it signed stays. */
export function unlistWitness(api: Api, { database: { queries } }: ApiParts): void {
  api.post(
    '/log/witnesses/removals',
    { schema: removeWitnessSchema, config: { access: 'manage-witnesses' } },
    async (request, reply) => {
      const vkey = request.body.vkey.trim();
      if (!(await removeWitness(queries, vkey))) throw refuse('a witness that is listed');
      const { account } = identityOf(request);
      const what = readWitnessKey(vkey)?.name ?? vkey;
      await logAccess(queries, { kind: 'witness-removed', account, what });
      return reply.code(204).send(null);
    },
  );
}

/** The proofs that somebody was shown another record. */
export function listForeign(api: Api, { database: { queries } }: ApiParts): void {
  api.get(
    '/log/foreign-checkpoints',
    { schema: listForeignSchema, config: { access: 'open' } },
    async () => {
      const found = await readForeign(queries);
      const checkpoints = found.map(({ size, note, reportedAt }) => ({
        size,
        note,
        reportedAt: reportedAt.toISOString(),
      }));
      return { checkpoints };
    },
  );
}

/** Takes in a checkpoint that somebody was shown and that does not fit. */
export function takeForeign(api: Api, { database: { queries } }: ApiParts): void {
  api.post(
    '/log/foreign-checkpoints',
    { schema: handInForeignSchema, config: { access: 'open' } },
    async (request) => ({ isForeign: await handInForeign(queries, request.body.note) }),
  );
}
