import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { getConsistencyProofSchema } from './get-consistency-proof.schemas.ts';
import { sendProof } from './send-proof.ts';

/** Proof that a later tree only adds to an earlier one (RFC 6962, section 2.1.2). */
export function getConsistencyProof(api: Api, { log }: ApiParts): void {
  api.get(
    '/log/proof/consistency',
    { schema: getConsistencyProofSchema, config: { access: 'open' } },
    async (request, reply) => {
      const { from, to } = request.query;
      return sendProof(request, reply, log, await log.consistency(from, to));
    },
  );
}
