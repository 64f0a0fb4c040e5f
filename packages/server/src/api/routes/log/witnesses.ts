import { readCosignedNote } from '../../../witnesses/cosigned-notes.ts';
import { handInCosignature } from '../../../witnesses/hand-in-cosignature.ts';
import { readWitnessRecords } from '../../../witnesses/seen-by.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import {
  getCosignedSchema,
  handInCosignatureSchema,
  listWitnessesSchema,
} from './witnesses.schemas.ts';

/** Who cosigns checkpoints of this log. */
export function listWitnesses(api: Api, { database: { queries } }: ApiParts): void {
  api.get(
    '/log/witnesses',
    { schema: listWitnessesSchema, config: { access: 'open' } },
    async () => {
      const records = await readWitnessRecords(queries);
      const told = (seen: { readonly size: number; readonly at: Date } | null) =>
        seen === null ? null : { size: seen.size, at: seen.at.toISOString() };
      const witnesses = records.map((each) => ({
        ...each,
        first: told(each.first),
        last: told(each.last),
      }));
      return { witnesses };
    },
  );
}

/** A checkpoint with everything that witnesses signed under it. */
export function getCosigned(api: Api, { database: { queries } }: ApiParts): void {
  api.get(
    '/log/cosignatures',
    { schema: getCosignedSchema, config: { access: 'open' } },
    async (request, reply) => {
      const found = await readCosignedNote(queries, request.query.size);
      if (found === null) return sendProblem(request, reply, { code: 'no-checkpoint', facts: {} });
      return reply
        .type('text/plain; charset=utf-8')
        .serializer((text: string) => text)
        .header('cache-control', 'no-cache')
        .send(found.note);
    },
  );
}

/** Takes in what a witness signed. */
export function takeCosignature(api: Api, { database: { queries } }: ApiParts): void {
  api.post(
    '/log/cosignatures',
    { schema: handInCosignatureSchema, config: { access: 'open' } },
    async (request, reply) => {
      const now = Math.floor(Date.now() / 1000);
      const handed = await handInCosignature(queries, request.body.note, now);
      if (handed.ok) return { size: handed.size, added: handed.added };
      const facts = { why: handed.fault };
      return sendProblem(request, reply, { code: 'cosignature-refused', facts });
    },
  );
}
