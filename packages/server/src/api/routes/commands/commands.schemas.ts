import { type ActType, entryOf, type Role, roleNames, roles } from '@pingyi/core';
import { z } from 'zod';
import { reasonSchema } from '../../problems/problem.schemas.ts';

/** Headers that every command takes. */
export const commandHeaders = z.looseObject({
  'if-match': z
    .string()
    .regex(/^"(?:0|[1-9]\d{0,14})"$/u, 'a version in quotation marks, such as "7"')
    .optional()
    .meta({ description: 'The version that the command was decided on, such as `"7"`.' }),
  'acting-role': z
    .enum(roleNames as [Role, ...Role[]])
    .optional()
    .meta({
      description:
        'The role in which the command is given; to be named by whoever holds several that may.',
    }),
  'names-confirmed': z.string().max(64).optional().meta({
    description:
      'The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log.',
  }),
  'idempotency-key': z
    .string()
    .optional()
    .meta({ description: 'A key of this request alone; sent again, it is answered as before.' }),
});

/** What a command is answered with. */
export const recordedSchema = z
  .object({
    acts: z.array(z.object({ seq: z.int(), type: z.string() })),
    version: z.int().meta({ description: 'The campaign’s or meeting’s version afterwards.' }),
    size: z.int().meta({ description: 'A checkpoint of this size covers the acts.' }),
    warnings: z.array(reasonSchema),
  })
  .meta({ id: 'Recorded' });

/** What one type of act tells, as the history page would say it. */
function told(type: ActType): string {
  const { zh, en } = entryOf(type).sentence;
  return `- \`${type}\`: ${zh} ${en}`;
}

/** What a command does and who may give it, from the rules of core alone. */
export function commandDescription(causes: readonly ActType[], allowed: readonly Role[]): string {
  const by = allowed.map((role) => `${roles[role].zh} (${roles[role].en})`);
  return `Records\n${causes.map(told).join('\n')}\n\nBy: ${by.join(', ')}.`;
}
