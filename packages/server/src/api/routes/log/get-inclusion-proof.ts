import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { getInclusionProofSchema } from './get-inclusion-proof.schemas.ts';
import { sendProof } from './send-proof.ts';

/** Proof that one leaf lies in the tree of a checkpoint (RFC 6962, section 2.1.1). */
export function getInclusionProof(api: Api, { log }: ApiParts): void {
  api.get(
    '/log/proof/inclusion',
    { schema: getInclusionProofSchema, config: { access: 'open' } },
    async (request, reply) => {
      const { leaf, size } = request.query;
      return sendProof(request, reply, log, await log.inclusion(leaf, size));
    },
  );
}
