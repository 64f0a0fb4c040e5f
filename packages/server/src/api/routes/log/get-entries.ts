import type { Api } from '../../api.ts';
import { forever } from '../../caching.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { sendLines } from '../../send-lines.ts';
import { getEntriesSchema, mostEntries } from './get-entries.schemas.ts';

/** Leaf data in order, as a verifier downloads it. */
export function getEntries(api: Api, { log }: ApiParts): void {
  api.get(
    '/log/entries',
    { schema: getEntriesSchema, config: { access: 'open' } },
    async (request, reply) => {
      const { from, to } = request.query;
      if (to < from) {
        const faults = [{ path: 'query.to', detail: 'not below from' }];
        return sendProblem(request, reply, { code: 'request-invalid', facts: { faults } });
      }
      const size = await log.size();
      if (from >= size) return sendProblem(request, reply, { code: 'beyond-log', facts: { size } });
      const asked = Math.min(to, from + mostEntries - 1);
      const lines = log.leaves(from, Math.min(asked, size - 1));
      return sendLines(reply, lines, asked < size ? forever : 'no-cache');
    },
  );
}
